import type { AssessedCard, EarlierCard } from './assessment.ts';
import { presentId } from './fate.ts';
import type { Fate } from './fate.ts';
import { isTouched } from './standing.ts';

/**
 * The cards of an assessment under their present ids. Work on a card that was renamed or merged goes to the card to which its
 * id leads, which then names it among its earlier ones. Where both are in the assessment, the runs and measures of both
 * stand in one card; its own rating and plan stay, and those of the other are kept beside its name.
 */
export function withPresentIds(cards: readonly AssessedCard[], fates: Readonly<Record<string, Fate>>): AssessedCard[] {
  const present = new Map(cards.filter(({ id }) => presentId(id, fates) === id).map((card) => [card.id, card]));
  for (const card of cards) {
    const to = presentId(card.id, fates);
    if (to === card.id) continue;
    const moved = movedTo(to, card, fates[card.id]?.kind === 'merged' ? 'merged' : 'renamed');
    const there = present.get(to);
    present.set(to, there ? joined(there, moved) : moved);
  }
  return [...present.values()];
}

/** A card with what the deck says became of it, which is nothing where it is plainly published. */
export function withFate({ fate: _before, ...card }: AssessedCard, fate: Fate | undefined): AssessedCard {
  return { ...card, ...(fate ? { fate } : {}) };
}

function movedTo(to: string, card: AssessedCard, how: EarlierCard['how']): AssessedCard {
  const { id, title, version, updated, standing, records } = card;
  return {
    ...card,
    id: to,
    earlier: [...(card.earlier ?? []), { id, title, version, updated, how, standing }],
    // The quick check of another card is another one: each run says whose it was.
    ...(records && how === 'merged' ? { records: records.map((record) => ({ card: id, ...record })) } : {}),
  };
}

function joined(card: AssessedCard, moved: AssessedCard): AssessedCard {
  const { rating, plan } = moved;
  const names = moved.earlier ?? [];
  const kept = { ...(card.rating && rating ? { rating } : {}), ...(card.plan && plan ? { plan } : {}) };
  const because = [card.because.trim(), moved.because.trim()].filter(Boolean);
  const isWorkedOn = moved.standing === 'assess' && isTouched(moved);
  const records = [...(card.records ?? []), ...(moved.records ?? [])];
  const measures = [...(card.measures ?? []), ...(moved.measures ?? [])];
  return {
    ...card,
    standing: isWorkedOn ? 'assess' : card.standing,
    because: [...new Set(because)].join(' '),
    earlier: [
      ...(card.earlier ?? []),
      ...names.map((name, index) => (index === names.length - 1 ? { ...name, ...kept } : name)),
    ],
    ...(plan && !card.plan ? { plan } : {}),
    ...(rating && !card.rating ? { rating } : {}),
    ...(records.length > 0 ? { records } : {}),
    ...(measures.length > 0 ? { measures } : {}),
  };
}
