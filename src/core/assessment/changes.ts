import type { Assessment } from './assessment.ts';
import type { AssessmentDeck } from './deck.ts';

/** How a card of an assessment differs from the deck of today. */
export type CardChange =
  | { kind: 'meaning'; card: string; title: string; from: number; to: number; updated: string }
  | { kind: 'text'; card: string; title: string; updated: string }
  | { kind: 'renamed'; card: string; title: string; to: string }
  | { kind: 'gone'; card: string; title: string; status: string; replacement: string | undefined }
  | { kind: 'unknown'; card: string; title: string }
  | { kind: 'new'; card: string; title: string };

/**
 * What has changed in the deck since the cards of an assessment were selected: new versions, changed texts, cards that
 * were renamed, withdrawn, or are unknown here, and cards that the assessment does not know. In the order of the
 * assessment, new cards last. Empty while nothing is selected.
 */
export function changesSince({ cards }: Pick<Assessment, 'cards'>, deck: AssessmentDeck): CardChange[] {
  if (cards.length === 0) return [];
  const today = new Map(deck.cards.map((card) => [card.id, card]));
  const known = new Set(cards.map(({ id }) => deck.renamed[id] ?? id));
  const changed = cards.flatMap(({ id, title, version, updated }): CardChange[] => {
    const now = today.get(id);
    const to = deck.renamed[id];
    const gone = deck.gone[id];
    if (to !== undefined) return [{ kind: 'renamed', card: id, title, to }];
    if (gone) return [{ kind: 'gone', card: id, title, status: gone.status, replacement: gone.replacement }];
    if (!now) return [{ kind: 'unknown', card: id, title }];
    if (now.version !== version)
      return [{ kind: 'meaning', card: id, title, from: version, to: now.version, updated: now.updated }];
    return now.updated === updated ? [] : [{ kind: 'text', card: id, title, updated: now.updated }];
  });
  const added = deck.cards.filter(({ id }) => !known.has(id));
  return [...changed, ...added.map(({ id, title }): CardChange => ({ kind: 'new', card: id, title }))];
}

/** A change in a sentence. */
export function changeInWords(change: CardChange): string {
  switch (change.kind) {
    case 'meaning':
      return `“${change.title}” changed its meaning: version ${change.from} was assessed, version ${change.to} is of ${change.updated}.`;
    case 'text':
      return `“${change.title}” was edited on ${change.updated}; its meaning is the same.`;
    case 'renamed':
      return `“${change.title}” is now called “${change.to}”.`;
    case 'gone':
      return `“${change.title}” is ${change.status}${change.replacement === undefined ? '' : `; “${change.replacement}” takes its place`}.`;
    case 'unknown':
      return `“${change.title}” (${change.card}) is not in this deck.`;
    case 'new':
      return `“${change.title}” has been added to the deck.`;
  }
}

/** An assessment whose cards bear their present ids: renamed cards keep all that was done about them. */
export function withPresentIds(assessment: Assessment, deck: AssessmentDeck): Assessment {
  const present = new Set(assessment.cards.map(({ id }) => id));
  const cards = assessment.cards.map((card) => {
    const to = deck.renamed[card.id];
    return to === undefined || present.has(to) ? card : { ...card, id: to };
  });
  return { ...assessment, cards };
}
