import { expect, it } from 'vitest';
import { readComparison } from './compare.ts';

const known = new Set(['a', 'b', 'c', 'd', 'e']);

it.each([
  [[], [], [], []],
  [['a', 'b', 'a', ' b '], ['a', 'b'], [], []],
  [['a', 'x', '', '<b>'], ['a'], ['x', '<b>'], []],
  [['e', 'd', 'c', 'b', 'a', 'x'], ['e', 'd', 'c', 'b'], ['x'], ['a']],
])('%j', (asked, ids, unknown, beyond) => {
  expect(readComparison(asked, known)).toEqual({ ids, unknown, beyond });
});
