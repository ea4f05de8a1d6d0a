import type { Assessment, AssessedCard } from './assessment.ts';
import { severityInWords } from './progress.ts';
import { zoneInWords } from './rating.ts';
import { verdictInWords } from './verdict.ts';
import { STANDING_LABELS } from './words.ts';

/** What differs for one card between two runs: a property, and its value in either, as shown. */
export interface CardDifference {
  card: string;
  title: string;
  differences: { property: string; before: string; after: string }[];
}

const PROPERTIES: readonly (readonly [property: string, valueOf: (card: AssessedCard) => string])[] = [
  ['Standing', ({ standing }) => STANDING_LABELS[standing]],
  ['Verdict', verdictInWords],
  ['Severity', severityInWords],
  ['Zone', ({ rating }) => zoneInWords(rating) ?? 'none'],
  ['Card version', ({ version }) => String(version)],
  ['Measures', ({ measures = [] }) => measures.map(({ title }) => title).join('; ') || 'none'],
];

/**
 * What differs between two runs, card by card, in the order of the later one; a card that only one of them assesses differs
 * in its standing. Cards that neither assesses are left out.
 */
export function differencesBetween(
  before: Pick<Assessment, 'cards'>,
  after: Pick<Assessment, 'cards'>,
): CardDifference[] {
  const earlier = new Map(before.cards.map((card) => [card.id, card]));
  const later = new Set(after.cards.map(({ id }) => id));
  const pairs = [
    ...after.cards.map((card) => [earlier.get(card.id), card] as const),
    ...before.cards.filter(({ id }) => !later.has(id)).map((card) => [card, undefined] as const),
  ];
  return pairs.flatMap(([old, young]) => {
    const named = young ?? old;
    const isAssessed = old?.standing === 'assess' || young?.standing === 'assess';
    if (!named || !isAssessed) return [];
    const valueIn = (card: AssessedCard | undefined, valueOf: (card: AssessedCard) => string) =>
      card ? valueOf(card) : 'not in it';
    const differences = PROPERTIES.map(([property, valueOf]) => ({
      property,
      before: valueIn(old, valueOf),
      after: valueIn(young, valueOf),
    })).filter((item) => item.before !== item.after);
    return differences.length > 0 ? [{ card: named.id, title: named.title, differences }] : [];
  });
}
