import { COLLECTIONS } from '../schema/index.ts';
import type { CollectionName } from '../schema/field.ts';
import { isDraft, withArticle } from './deck.ts';
import type { CheckedEntry, Finding, Rule } from './deck.ts';

/** How many words a body may have, citations and other components not counted. */
export const BODY_WORDS: Partial<Record<CollectionName, readonly [number, number]>> = {
  cards: [350, 700],
  papers: [80, 200],
  evaluations: [60, 200],
  mitigations: [80, 250],
};

/** How many words a section of a card may have. */
export const SECTION_WORDS = [20, 200] as const;

/** A body is as long as its collection wants: long enough to help, short enough to be read. */
export const length: Rule = {
  name: 'length',
  level: 'error',
  what: 'A text, and each section of a card, is neither too short to help nor too long to be read.',
  check: (deck) =>
    deck.entries.flatMap((entry) => {
      const limits = BODY_WORDS[entry.collection];
      if (!limits || entry.data === undefined || !entry.body?.readable || entry.body.faults.length > 0) return [];
      const [least, most] = isDraft(entry) ? [1, limits[1]] : limits;
      const { words } = entry.body;
      if (words >= least && words <= most) return entry.collection === 'cards' ? checkSections(entry) : [];
      const { singular } = COLLECTIONS[entry.collection];
      const message = `The text has ${words} words; ${withArticle(singular)} has ${least} to ${most}.`;
      const hint =
        words < least ? 'Say more of what helps a reader to act.' : 'Cut what another card or page already says.';
      return [{ file: entry.file, ...entry.body.start, message, hint }];
    }),
};

function checkSections(entry: CheckedEntry): Finding[] {
  const [least, most] = SECTION_WORDS;
  const headings = isDraft(entry) ? [] : (entry.body?.headings ?? []);
  return headings
    .filter(({ depth, words }) => depth === 2 && words > 0 && (words < least || words > most))
    .map(({ title, words, line, column }) => {
      const message = `The section "${title}" has ${words} words; a section has ${least} to ${most}.`;
      const hint =
        words < least ? 'Say what a reader needs to act.' : 'Cut it, or move a part to the section it belongs to.';
      return { file: entry.file, line, column, message, hint };
    });
}
