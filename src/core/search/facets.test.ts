import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersChoice, countsOf, widen } from './facets.ts';
import type { Choice, FacetRow } from './facets.ts';

const ROWS: FacetRow[] = [
  { words: 'garak probes', values: { kind: ['probe'], modality: ['text'] } },
  { words: 'toolemu sandbox', values: { kind: ['procedure'], modality: ['text', 'action'] } },
  { words: 'riosworld benchmark', values: { kind: ['benchmark'], modality: ['image', 'action'] } },
];
const choice = (words: string[], values: Choice['values'] = {}): Choice => ({ words, values });

describe('answersChoice', () => {
  it.each<[string, Choice, boolean[]]>([
    ['asks nothing', choice([]), [true, true, true]],
    ['asks for words inside words', choice(['sand', 'tool']), [false, true, false]],
    ['takes any value of a facet', choice([], { kind: ['probe', 'benchmark'] }), [true, false, true]],
    [
      'takes a value of every facet',
      choice([], { kind: ['procedure', 'benchmark'], modality: ['image'] }),
      [false, false, true],
    ],
    ['minds no empty facet', choice([], { kind: [] }), [true, true, true]],
    ['knows no such facet', choice([], { year: ['2024'] }), [false, false, false]],
  ])('%s', (_, asked, answers) => {
    expect(ROWS.map((row) => answersChoice(row, asked))).toEqual(answers);
  });
});

describe('countsOf', () => {
  it('counts what each value would leave beside the other facets, not beside its own', () => {
    const asked = choice([], { kind: ['probe'], modality: ['action'] });
    expect([...countsOf(ROWS, asked, 'kind')]).toEqual([
      ['procedure', 1],
      ['benchmark', 1],
    ]);
    expect([...countsOf(ROWS, asked, 'modality')]).toEqual([['text', 1]]);
  });

  it('says what choosing the value would show', () => {
    const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
    const row = fc.record({ words: fc.constantFrom('x', 'x y'), values: fc.record({ one: values, two: values }) });
    fc.assert(
      fc.property(fc.array(row), values, fc.constantFrom('a', 'b', 'c'), (rows, two, value) => {
        const shown = rows.filter((item) => answersChoice(item, choice(['y'], { one: [value], two })));
        expect(countsOf(rows, choice(['y'], { two }), 'one').get(value) ?? 0).toBe(shown.length);
      }),
    );
  });
});

describe('widen', () => {
  it('drops what leaves most rows', () => {
    const asked = choice(['toolemu'], { modality: ['image'] });
    expect(widen(ROWS, asked)).toEqual({ choice: choice([], { modality: ['image'] }), rows: 1 });
    expect(widen(ROWS, choice([], { kind: ['probe'], modality: ['action'] }))).toEqual({
      facet: 'kind',
      choice: choice([], { kind: [], modality: ['action'] }),
      rows: 2,
    });
  });

  it('knows when no single step helps', () => {
    expect(widen(ROWS, choice(['nowhere'], { kind: ['none'] }))).toBeUndefined();
    expect(widen([], choice([]))).toBeUndefined();
  });
});
