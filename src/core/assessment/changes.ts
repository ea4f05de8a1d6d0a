import type { Assessment } from './assessment.ts';
import type { AssessmentDeck } from './deck.ts';
import { fateInWords, presentId } from './fate.ts';
import type { Fate } from './fate.ts';
import { plain } from './report-document.ts';
import type { ReportText } from './report-document.ts';

/** How a card of an assessment differs from the deck of today. */
export type CardChange = { card: string; title: string } & (
  | { kind: 'meaning'; from: number; to: number; updated: string }
  | { kind: 'text'; updated: string }
  | { kind: 'fate'; fate: Fate }
  | { kind: 'restored' }
  | { kind: 'unknown' }
  | { kind: 'new' }
);

/**
 * What has changed in the deck since the cards of an assessment were selected: new versions, changed texts, cards that
 * were renamed, merged, disputed, superseded or withdrawn, or are unknown here, and cards that the assessment does not know.
 * In the order of the assessment, new cards last. Empty while nothing is selected.
 */
export function changesSince({ cards }: Pick<Assessment, 'cards'>, deck: AssessmentDeck): CardChange[] {
  if (cards.length === 0) return [];
  const today = new Map(deck.cards.map((card) => [card.id, card]));
  const known = new Set(cards.map(({ id }) => presentId(id, deck.fates)));
  const changed = cards.flatMap(({ id: card, title, version, updated, fate: before }): CardChange[] => {
    const now = today.get(card);
    const fate = deck.fates[card];
    const changes: CardChange[] = [];
    if (fate && fate.kind !== before?.kind) changes.push({ kind: 'fate', card, title, fate });
    const present = presentId(card, deck.fates);
    const later = present === card ? undefined : deck.fates[present];
    if (later) changes.push({ kind: 'fate', card: present, title: fate?.to[0]?.title ?? present, fate: later });
    if (!fate && before) changes.push({ kind: 'restored', card, title });
    if (!fate && !now) changes.push({ kind: 'unknown', card, title });
    if (now && now.version !== version)
      changes.push({ kind: 'meaning', card, title, from: version, to: now.version, updated: now.updated });
    else if (now && now.updated !== updated) changes.push({ kind: 'text', card, title, updated: now.updated });
    return changes;
  });
  const added = deck.cards.filter(({ id }) => !known.has(id));
  return [...changed, ...added.map(({ id, title }): CardChange => ({ kind: 'new', card: id, title }))];
}

/** A change in a sentence; the card, and those to which it leads, are links. */
export function changeInWords(change: CardChange): ReportText[] {
  const { card, title } = change;
  return [{ text: `“${title}”`, card }, ...predicate(change)];
}

function predicate(change: CardChange): ReportText[] {
  switch (change.kind) {
    case 'meaning':
      return [
        plain(
          ` changed its meaning: version ${change.from} was assessed, version ${change.to} is of ${change.updated}.`,
        ),
      ];
    case 'text':
      return [plain(` was edited on ${change.updated}; its meaning is the same.`)];
    case 'fate':
      return [plain(' '), ...fateInWords(change.fate)];
    case 'restored':
      return [plain(' is published again without any reservation.')];
    case 'unknown':
      return [plain(` (${change.card}) is not in this deck.`)];
    case 'new':
      return [plain(' has been added to the deck.')];
  }
}
