import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed } from './build.ts';
import { byId, card, catalogOf } from './fixture.ts';
import { deck, DECK_RUNS } from './fixture-deck.ts';
import type { RelatedCard } from './types.ts';

describe('related cards', () => {
  it('stand on both cards, and on none that stands in lists where the other does not', () => {
    fc.assert(
      fc.property(deck, (entries) => {
        const { cards } = catalogOf(...entries);
        const seen = new Map(cards.map(({ id, related }) => [id, related]));
        const shown = new Set(listed(cards).map(({ id }) => id));
        const isShown = (id: string) => shown.has(id);
        for (const { id, related } of cards)
          for (const { card: other, type, inverse } of related)
            if (isShown(id) && isShown(other))
              expect(seen.get(other)?.some((back) => isMirror(back, id, type, inverse))).toBe(true);
            else expect(isShown(id)).toBe(false);
        for (const { id, data } of cards)
          for (const { type, card: other } of data.related)
            if (isShown(other) || !isShown(id))
              expect(seen.get(id)?.some((row) => row.card === other && row.type === type && !row.inverse)).toBe(true);
      }),
      DECK_RUNS,
    );
  });

  it('come by type, what the card states itself before what others say of it', () => {
    const catalog = catalogOf(
      card('amber', {
        related: [
          { type: 'see-also', card: 'birch' },
          { type: 'variant-of', card: 'cedar' },
        ],
      }),
      card('birch', { related: [{ type: 'variant-of', card: 'amber' }] }),
      card('cedar', { related: [{ type: 'causes', card: 'amber' }] }),
    );
    expect(byId(catalog.cards, 'amber').related).toEqual([
      { type: 'variant-of', card: 'cedar', inverse: false },
      { type: 'variant-of', card: 'birch', inverse: true },
      { type: 'causes', card: 'cedar', inverse: true },
      { type: 'see-also', card: 'birch', inverse: false },
    ]);
  });

  it('show a see-also that both sides state once, on each side', () => {
    const catalog = catalogOf(
      card('amber', { related: [{ type: 'see-also', card: 'birch' }] }),
      card('birch', { related: [{ type: 'see-also', card: 'amber' }] }),
    );
    expect(byId(catalog.cards, 'amber').related).toEqual([{ type: 'see-also', card: 'birch', inverse: false }]);
    expect(byId(catalog.cards, 'birch').related).toEqual([{ type: 'see-also', card: 'amber', inverse: false }]);
  });

  it('keep both arrows of cards that cause each other', () => {
    const catalog = catalogOf(
      card('amber', { related: [{ type: 'causes', card: 'birch' }] }),
      card('birch', { related: [{ type: 'causes', card: 'amber' }] }),
    );
    expect(byId(catalog.cards, 'amber').related).toEqual([
      { type: 'causes', card: 'birch', inverse: false },
      { type: 'causes', card: 'birch', inverse: true },
    ]);
  });
});

function isMirror(row: RelatedCard, card: string, type: RelatedCard['type'], inverse: boolean): boolean {
  const both = type === 'see-also';
  return row.card === card && row.type === type && (row.inverse !== inverse || both);
}
