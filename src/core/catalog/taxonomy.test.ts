import { describe, expect, it } from 'vitest';
import { byId, card, catalogOf, evaluation, mitigation, placement, rowOf, taxonomy } from './fixture.ts';

const tag = (code: string) => ({ text: code, taxonomy: 'first', code });

describe('a scheme', () => {
  const catalog = catalogOf(
    taxonomy('first', ['B', { code: 'B.1', parent: 'B' }, 'A'], { coverageLevel: 1, title: 'The first' }),
    taxonomy('mit-mitigation', ['1', { code: '1.1', parent: '1' }]),
    card('birch', { placements: [placement('first', 'B', 'broad')] }),
    card('amber', { placements: [{ ...placement('first', 'B', 'related'), because: 'They touch.' }] }),
    evaluation('bench', {
      probes: [
        { name: 'one', tags: [tag('A'), tag('B.1')] },
        { name: 'two', tags: [tag('A'), { text: 'no edition' }] },
      ],
    }),
    mitigation('guard'),
    mitigation('fence'),
  );

  it('keeps its entries in published order, with level, children and what counts', () => {
    const { entries, data } = byId(catalog.taxonomies, 'first');
    expect(data).toMatchObject({ title: 'The first', coverageLevel: 1 });
    expect(data).not.toHaveProperty('entries');
    expect(entries.map((row) => [row.data.code, row.slug, row.level, row.children, row.counts])).toEqual([
      ['B', 'b', 1, ['B.1'], true],
      ['B.1', 'b.1', 2, [], false],
      ['A', 'a', 1, [], true],
    ]);
  });

  it('shows the cards at an entry by id, with match, basis and reason', () => {
    expect(rowOf(catalog, 'first', 'B').cards).toEqual([
      { card: 'amber', match: 'related', basis: 'editors', because: 'They touch.' },
      { card: 'birch', match: 'broad', basis: 'editors' },
    ]);
  });

  it('shows an evaluation once at each entry that its probes name', () => {
    expect(rowOf(catalog, 'first', 'A').evaluations).toEqual(['bench']);
    expect(rowOf(catalog, 'first', 'B.1').evaluations).toEqual(['bench']);
    expect(rowOf(catalog, 'first', 'B').evaluations).toEqual([]);
  });

  it('shows mitigations at their category', () => {
    expect(rowOf(catalog, 'mit-mitigation', '1.1').mitigations).toEqual(['fence', 'guard']);
    expect(rowOf(catalog, 'mit-mitigation', '1').mitigations).toEqual([]);
  });

  it('counts only the entries of its level', () => {
    const { coverage } = byId(catalog.taxonomies, 'first');
    expect(coverage).toEqual({ answered: 0, partly: 1, touched: 0, gap: 1, 'out-of-scope': 0 });
  });
});

it('lists an entry under every entry above it', () => {
  const scheme = taxonomy('first', ['A', 'B', { code: 'C', parent: 'A', alsoIn: ['B'] }]);
  const catalog = catalogOf(scheme, card('amber', { placements: [placement('first', 'C')] }));
  for (const code of ['A', 'B'])
    expect(rowOf(catalog, 'first', code)).toMatchObject({ children: ['C'], below: [{ card: 'amber', code: 'C' }] });
});
