import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATCHES } from '../schema/common.ts';
import { listed } from './build.ts';
import { invert } from './crosswalk.ts';
import { byId, card, catalogOf, placement, taxonomy } from './fixture.ts';
import { crosswalk, relation, side } from './fixture-crosswalk.ts';
import { deck, DECK_RUNS } from './fixture-deck.ts';
import { composed, placementsByScheme, sideBySide } from './pairs.ts';
import type { SideBySide } from './pairs.ts';
import type { Catalog } from './types.ts';

const SWAPPED = { exact: 'exact', close: 'close', broad: 'narrow', narrow: 'broad', related: 'related' } as const;

function between(catalog: Catalog, from: string, to: string): SideBySide {
  const placements = placementsByScheme(listed(catalog.cards));
  return sideBySide(byId(catalog.taxonomies, from), byId(catalog.taxonomies, to), placements);
}

describe('composed', () => {
  it.each([
    ['exact', 'exact', 'exact'],
    ['exact', 'close', 'close'],
    ['close', 'broad', 'broad'],
    ['narrow', 'exact', 'broad'],
    ['broad', 'close', 'narrow'],
    ['broad', 'narrow', 'narrow'],
    ['narrow', 'broad', 'broad'],
    ['broad', 'broad', 'related'],
    ['narrow', 'narrow', 'related'],
    ['exact', 'related', 'related'],
  ] as const)('a card that is placed %s and %s: the second entry is %s', (first, second, match) => {
    expect(composed(first, second)).toBe(match);
  });

  it('says the same from the other side, broad and narrow swapped', () => {
    for (const first of MATCHES)
      for (const second of MATCHES) expect(composed(second, first)).toBe(SWAPPED[composed(first, second)]);
  });
});

describe('sideBySide', () => {
  const catalog = catalogOf(
    card('amber', { placements: [placement('first', 'A', 'exact'), placement('second', 'X', 'broad')] }),
    card('birch', { placements: [placement('first', 'A', 'close'), placement('second', 'X', 'close')] }),
    card('elder', { placements: [placement('first', 'E', 'exact'), placement('second', 'Z', 'exact')] }),
    card('cedar', { placements: [placement('first', 'B', 'broad'), placement('second', 'Y', 'broad')] }),
    card('delta', {
      status: 'withdrawn',
      reason: 'Wrong.',
      statusDate: '2026-01-02',
      placements: [placement('first', 'D', 'exact'), placement('second', 'Z', 'exact')],
    }),
    taxonomy('first', ['A', 'B', 'C', 'D', 'E']),
    taxonomy('second', ['X', 'Y', 'Z', 'W']),
    crosswalk('first--second', [
      relation(side('first', 'C'), 'skos:closeMatch', side('second', 'W')),
      relation(side('second', 'Z'), 'noMatch', side('first', 'D')),
      relation(side('first', 'E'), 'noMatch', side('second', 'Z')),
    ]),
  );
  const { published, chained, touching, without } = between(catalog, 'first', 'second');

  it('keeps what was published apart from what follows through cards', () => {
    expect(published.map(({ from, relation: { predicate, inverse } }) => [from.data.code, predicate, inverse])).toEqual(
      [
        ['C', 'skos:closeMatch', false],
        ['D', 'noMatch', true],
        ['E', 'noMatch', false],
      ],
    );
    expect(chained.map(({ from, to, match, cards }) => [from.data.code, to.data.code, match, cards])).toEqual([
      ['A', 'X', 'close', ['birch']],
      ['E', 'Z', 'exact', ['elder']],
    ]);
    expect(touching.map(({ from, to, cards }) => [from.data.code, to.data.code, cards])).toEqual([
      ['B', 'Y', ['cedar']],
    ]);
  });

  it('marks what follows through a card though somebody published that it is no match', () => {
    expect(chained.map(({ denied }) => denied)).toEqual([false, true]);
  });

  it('names what has no counterpart: a denied match is none, nor a shared card, nor a withdrawn one', () => {
    expect(without.from.map(({ data }) => data.code)).toEqual(['B', 'D', 'E']);
    expect(without.to.map(({ data }) => data.code)).toEqual(['Y', 'Z']);
  });

  it('mirrors: the second list against the first says the same, broad and narrow swapped', () => {
    fc.assert(
      fc.property(deck, (entries) => {
        const made = catalogOf(...entries);
        const one = between(made, 'first', 'second');
        const other = between(made, 'second', 'first');
        const pairs = (some: SideBySide, swap: boolean) =>
          [...some.chained, ...some.touching]
            .map(({ from, to, match, cards }) =>
              (swap
                ? [to.data.code, from.data.code, SWAPPED[match], cards]
                : [from.data.code, to.data.code, match, cards]
              ).join(),
            )
            .sort();
        expect(pairs(other, true)).toEqual(pairs(one, false));
        const stated = (some: SideBySide, swap: boolean) =>
          some.published
            .map(({ from, relation: { predicate, other: to } }) => {
              const code = to && 'taxonomy' in to ? to.code : '';
              return swap
                ? `${code} ${predicate} ${from.data.code}`
                : `${from.data.code} ${inverse(predicate)} ${code}`;
            })
            .sort();
        expect(stated(other, true)).toEqual(stated(one, false));
        expect(other.without.from.map(({ data }) => data.code)).toEqual(one.without.to.map(({ data }) => data.code));
      }),
      DECK_RUNS,
    );
  });
});

/** What the other side says of a relation that this side reads so. */
function inverse(predicate: SideBySide['published'][number]['relation']['predicate']): string {
  return predicate === 'dcterms:replaces' ? 'dcterms:isReplacedBy' : invert(predicate);
}
