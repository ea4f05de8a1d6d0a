import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, paper } from './fixture.ts';
import { backlinksOf, countOf, linksOf } from './links.ts';
import type { Link } from './types.ts';

const COLLECTIONS = ['cards', 'papers', 'mitigations'] as const;
const end = fc.record({ collection: fc.constantFrom(...COLLECTIONS), id: fc.constantFrom('amber', 'birch', 'cedar') });
const link: fc.Arbitrary<Link> = fc.record({ from: end, via: fc.constantFrom('text', 'related', 'evidence'), to: end });
const line = ({ from, via, to }: Link) => `${from.collection}/${from.id} ${via} ${to.collection}/${to.id}`;

describe('linksOf', () => {
  it('reads fields first, then the text, each in the order in which they are written', () => {
    const entry = card(
      'amber',
      { related: [{ type: 'causes', card: 'birch' }], causedBy: ['filter'] },
      'See <Card id="cedar"/>, <Term name="systems/chat"/> and <Cite paper="bell-2021-second" at="§2"/>.',
    );
    expect(linksOf(entry).map(line)).toEqual([
      'cards/amber maturity papers/ada-2020-first',
      'cards/amber evidence papers/ada-2020-first',
      'cards/amber tests evaluations/bench',
      'cards/amber mitigates mitigations/guard',
      'cards/amber related cards/birch',
      'cards/amber caused-by mitigations/filter',
      'cards/amber text cards/cedar',
      'cards/amber text papers/bell-2021-second',
    ]);
  });

  it('reads both options of a union', () => {
    const entry = paper('ada-2020-first', { introduces: [{ taxonomy: 'first' }, { evaluation: 'bench' }] });
    expect(linksOf(entry).map(line)).toEqual([
      'papers/ada-2020-first introduced taxonomies/first',
      'papers/ada-2020-first introduced evaluations/bench',
    ]);
  });
});

describe('backlinksOf', () => {
  it('inverts the links: every link has its backlink and the other way round', () => {
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const back = [...backlinksOf(links)].flatMap(([target, rows]) =>
          rows.flatMap(({ collection, id, via }) => via.map((way) => `${collection}/${id} ${way} ${target}`)),
        );
        expect(back.sort()).toEqual([...new Set(links.map(line))].sort());
      }),
    );
  });

  it('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const sorted = (rows: Link[]) => Object.fromEntries(backlinksOf(rows));
        expect(sorted(links.toReversed())).toEqual(sorted(links));
      }),
    );
  });
});

describe('countOf', () => {
  it('counts the entries of one collection', () => {
    const rows = [
      { collection: 'cards', id: 'amber', via: ['text', 'evidence'] },
      { collection: 'papers', id: 'ada', via: ['series'] },
      { collection: 'cards', id: 'birch', via: ['text'] },
    ] as const;
    const backlinks = rows.map((row) => ({ ...row, via: [...row.via] }));
    expect([countOf(backlinks, 'cards'), countOf(backlinks, 'papers'), countOf(backlinks, 'mitigations')]).toEqual([
      2, 1, 0,
    ]);
  });
});
