import type { Assessment } from './assessment.ts';
import { cardsWith } from './choose.ts';
import type { AssessmentDeck } from './deck.ts';
import { plannedMinutes } from './plan.ts';
import { hoursInWords } from './words.ts';
import { counted } from '../text/number.ts';

/**
 * Minutes of reading and writing in the tool: once, for the description and the conclusion, and for each card that is
 * assessed. WRITING_SOURCE says how they were counted.
 */
export const WRITING = { once: 9, perCard: 4 } as const;

/** How the minutes of WRITING were counted, as the reader is shown it. */
export const WRITING_SOURCE =
  'rounded up from walks from an empty form to a report with 3 cards (19 minutes) and with 9 (43), with texts as long as those of the example of a support chatbot, counted at 40 words a minute typed and 230 read, 3 seconds a click, 2 a field, and 8 a pasted text';

/** The time that an assessment takes, in minutes: in the tool, and for probing. */
export interface Effort {
  writing: number;
  probing: number;
}

/** The minutes of reading and writing that so many cards take. */
export function writingMinutes(cards: number): number {
  return WRITING.once + cards * WRITING.perCard;
}

/** The time that the cards take which are to be assessed: by WRITING, and by the time boxes of the plan. */
export function effortOf(assessment: Assessment, deck: AssessmentDeck): Effort {
  const cards = cardsWith(assessment, 'assess').length;
  return { writing: writingMinutes(cards), probing: plannedMinutes(assessment, deck) };
}

/** An effort in words, with the hours where it takes long. */
export function effortInWords({ writing, probing }: Effort): string {
  return `about ${counted(writing, 'minute')} of writing, ${probing} of probing${hoursInWords(writing + probing)}`;
}
