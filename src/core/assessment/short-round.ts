import type { Assessment, AssessedCard } from './assessment.ts';
import type { AssessmentDeck } from './deck.ts';
import { cardsById } from './fate.ts';
import { WRITING, WRITING_SOURCE, writingMinutes } from './effort.ts';
import { planOf } from './plan.ts';
import { isTouched } from './standing.ts';

/** A round for whoever is in a hurry: how many cards it keeps, its minutes in all, and the shortest time box it gives. */
export const ROUND = { cards: 3, minutes: 45, leastBox: 5 } as const;

/** Why a card that the round leaves aside is not assessed. */
export const ROUND_REASON = 'Left for a later round, for want of time.';

/** The minutes of probing that each of so many cards gets in the round. */
export function boxMinutes(cards: number): number {
  return Math.max(ROUND.leastBox, Math.floor((ROUND.minutes - writingMinutes(cards)) / cards));
}

/** The rules of the estimate and of the round as the reader is shown them. */
export const TIME_RULES: readonly string[] = [
  `Writing takes about ${WRITING.once} minutes for the description and the conclusion, and ${WRITING.perCard} for each card: ${WRITING_SOURCE}.`,
  'Probing takes the time boxes of the plan. Each begins with the minutes that the card gives its quick check.',
  `The ${ROUND.minutes}-minute round keeps the first ${ROUND.cards} cards to be assessed, and leaves the others aside. What you chose yourself or began comes first, and stays even when it is more.`,
  `The minutes that writing leaves are shared among the cards that are kept: ${boxMinutes(ROUND.cards)} for each of ${ROUND.cards}, and never less than ${ROUND.leastBox}. No time box grows, and none changes where a run is recorded.`,
  'The report says of each card how much of its quick check the time box left out.',
];

/**
 * The cards after all but the first to be assessed were left aside, with ROUND_REASON where no reason is given, and those
 * kept were given a time box that lets the round fit its minutes. What an assessor chose or began comes first, and stays.
 * Done again after a card was taken out, it takes the next one in.
 */
export function shortRound({ cards }: Pick<Assessment, 'cards'>, deck: AssessmentDeck): AssessedCard[] {
  const sources = cardsById(deck);
  const chosen = cards.filter(({ standing }) => standing === 'assess');
  const own = chosen.filter(isTouched);
  const inOrder = new Set([...own, ...chosen, ...cards.filter(isLeftByRound)]);
  const kept = new Set([...inOrder].slice(0, Math.max(ROUND.cards, own.length)));
  const box = boxMinutes(kept.size);
  return cards.map((card): AssessedCard => {
    if (card.standing === 'assess' && !kept.has(card))
      return { ...card, standing: 'set-aside', because: card.because || ROUND_REASON };
    if (!kept.has(card)) return card;
    const taken: AssessedCard = isLeftByRound(card) ? { ...card, standing: 'assess', because: '' } : card;
    const plan = planOf(card, sources.get(card.id));
    const isBegun = (card.records ?? []).length > 0;
    return isBegun || plan.minutes <= box ? taken : { ...taken, plan: { ...plan, minutes: box } };
  });
}

function isLeftByRound({ standing, group, because }: AssessedCard): boolean {
  return standing === 'set-aside' && group === 'now' && because === ROUND_REASON;
}
