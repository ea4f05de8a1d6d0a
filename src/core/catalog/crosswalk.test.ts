import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKey, invert, isMadeByModel, relationsByEntry } from './crosswalk.ts';
import { byId, catalogOf, rowOf, taxonomy } from './fixture.ts';
import { crosswalk, crosswalkData, relation, side } from './fixture-crosswalk.ts';
import { crosswalkWithSources, relations } from './fixture-deck.ts';
import type { EntryRelation, ReadPredicate } from './types.ts';

const A = side('first', 'A');
const B = side('second', 'B');
const SWAPPED: Partial<Record<ReadPredicate, ReadPredicate>> = {
  'skos:broadMatch': 'skos:narrowMatch',
  'skos:narrowMatch': 'skos:broadMatch',
  'dcterms:isReplacedBy': 'dcterms:replaces',
  'dcterms:replaces': 'dcterms:isReplacedBy',
};

/** What stands between two entries of schemes, each seen from `here` and in a form that can be sorted. */
function seen(byEntry: Map<string, EntryRelation[]>, mirrored: boolean): string[] {
  return [...byEntry]
    .flatMap(([key, rows]) =>
      rows.flatMap(({ other, predicate, inverse, source, conflict }) => {
        if (!other || !('taxonomy' in other)) return [];
        const there = entryKey(other.taxonomy, other.code);
        const row = mirrored
          ? [there, SWAPPED[predicate] ?? predicate, key, !inverse]
          : [key, predicate, there, inverse];
        return [[...row, source, conflict].join(' | ')];
      }),
    )
    .sort();
}

describe('relationsByEntry', () => {
  it('mirrors: each side says what the other says, broad and narrow swapped', () => {
    fc.assert(
      fc.property(crosswalkWithSources, (data) => {
        const byEntry = relationsByEntry([data]);
        expect(seen(byEntry, true)).toEqual(seen(byEntry, false));
      }),
    );
  });

  it('keeps every relation, those without a match too', () => {
    fc.assert(
      fc.property(crosswalkWithSources, (data) => {
        const stated = data.sets.flatMap((set) => set.relations);
        const kept = [...relationsByEntry([data]).values()].flat().filter(({ inverse }) => !inverse);
        expect(kept.map(({ predicate }) => predicate).sort()).toEqual(stated.map(({ predicate }) => predicate).sort());
      }),
    );
  });

  it('does not depend on the order in which they are written', () => {
    const shuffled = relations.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const read = (stated: typeof rows) =>
          Object.fromEntries(relationsByEntry([crosswalkData({ 'a.tsv': stated })]));
        expect(read(others)).toEqual(read(rows));
      }),
    );
  });

  it('stands under both entries, with the facts of its source', () => {
    const stated = { ...relation(A, 'skos:broadMatch', B), confidence: '0.8', sourceRows: 2 };
    const byEntry = relationsByEntry([crosswalkData({ 'a.tsv': [stated] })]);
    const facts = {
      justification: 'semapv:ManualMappingCuration',
      confidence: '0.8',
      source: 'a.tsv',
      publisher: 'Somebody',
      url: 'https://example.org/a.tsv',
      licence: 'CC BY 4.0',
      sourceRows: 2,
      subjectRule: 'verbatim',
      objectRule: undefined,
      conflict: false,
    };
    expect(Object.fromEntries(byEntry)).toEqual({
      [entryKey('first', 'A')]: [{ predicate: 'skos:broadMatch', other: B, inverse: false, ...facts }],
      [entryKey('second', 'B')]: [{ predicate: 'skos:narrowMatch', other: A, inverse: true, ...facts }],
    });
  });

  it('stands under its subject alone where the other side is not held or missing', () => {
    const stated = [relation(A, 'skos:closeMatch', { external: 'X-1' }), relation(A, 'noMatch')];
    const byEntry = relationsByEntry([crosswalkData({ 'a.tsv': stated })]);
    expect([...byEntry.keys()]).toEqual([entryKey('first', 'A')]);
    expect(byEntry.get(entryKey('first', 'A'))?.map(({ other }) => other)).toEqual([undefined, { external: 'X-1' }]);
  });

  it.each([
    ['noMatch', 'skos:relatedMatch', true],
    ['skos:broadMatch', 'skos:narrowMatch', true],
    ['skos:closeMatch', 'skos:relatedMatch', false],
    ['skos:exactMatch', 'skos:exactMatch', false],
    ['noMatch', 'noMatch', false],
  ] as const)('of sources that say %s and %s marks conflict: %s', (one, two, conflict) => {
    const data = crosswalkData({ 'a.tsv': [relation(A, one, B)], 'b.tsv': [relation(A, two, B)] });
    const rows = [...relationsByEntry([data]).values()].flat();
    expect(rows.map((row) => row.conflict)).toEqual([conflict, conflict, conflict, conflict]);
  });

  it('marks no conflict between relations to different entries', () => {
    const data = crosswalkData({
      'a.tsv': [relation(A, 'noMatch', B), relation(A, 'skos:closeMatch', side('second', 'C'))],
    });
    expect([...relationsByEntry([data]).values()].flat().some(({ conflict }) => conflict)).toBe(false);
  });
});

describe('invert', () => {
  it('swaps broad and narrow, and undoes itself', () => {
    expect(invert('skos:broadMatch')).toBe('skos:narrowMatch');
    expect(invert('skos:narrowMatch')).toBe('skos:broadMatch');
    expect(invert('dcterms:isReplacedBy')).toBe('dcterms:replaces');
  });

  it.each(['skos:exactMatch', 'skos:closeMatch', 'skos:relatedMatch', 'nexus:hasRelatedRisk', 'noMatch'] as const)(
    'leaves %s',
    (predicate) => {
      expect(invert(predicate)).toBe(predicate);
    },
  );
});

describe('isMadeByModel', () => {
  it.each([
    ['semapv:LLMBasedMatching', true],
    ['semapv:SemanticSimilarityThresholdMatching', true],
    ['semapv:ManualMappingCuration', false],
  ])('%s: %s', (justification, made) => {
    expect(isMadeByModel(justification)).toBe(made);
  });
});

describe('the counts of a scheme', () => {
  it('are the same from both schemes, and leave out what matches nothing', () => {
    fc.assert(
      fc.property(relations, (rows) => {
        const codes = ['A', 'A.1', 'A.2', 'B'];
        const { taxonomies } = catalogOf(
          taxonomy('first', codes),
          taxonomy('second', codes),
          crosswalk('first--second', rows),
        );
        const count = (from: string, to: string) =>
          byId(taxonomies, from).crosswalks.find(({ id }) => id === to)?.relations ?? 0;
        expect(count('first', 'second')).toBe(count('second', 'first'));
        const all = ['first', 'second'].flatMap((id) => [count(id, id), count(id, 'external')]);
        expect(all.reduce((sum, number) => sum + number, count('first', 'second'))).toBe(
          rows.filter(({ object }) => object).length,
        );
      }),
    );
  });

  it('count a relation within the scheme once, though it stands under both entries', () => {
    const catalog = catalogOf(
      taxonomy('first', ['A', 'B']),
      crosswalk('first--first', [relation(A, 'skos:relatedMatch', side('first', 'B'))]),
    );
    expect(byId(catalog.taxonomies, 'first').crosswalks).toEqual([{ id: 'first', relations: 1 }]);
    expect(rowOf(catalog, 'first', 'A').relations).toHaveLength(1);
    expect(rowOf(catalog, 'first', 'B').relations).toHaveLength(1);
  });
});
