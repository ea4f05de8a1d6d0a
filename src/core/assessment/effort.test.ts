import { expect, it } from 'vitest';
import { effortInWords, effortOf } from './effort.ts';
import { assessedCard, assessmentOf, deckCard, deckOf } from './fixture.ts';

it('an effort is that of writing, by the count of cards, and that of the time boxes', () => {
  const assessment = assessmentOf([
    assessedCard('a'),
    assessedCard('b', { plan: { assessor: '', minutes: 8, probes: ['quick-check'] } }),
    assessedCard('c', { standing: 'set-aside' }),
  ]);
  expect(effortOf(assessment, deckOf([deckCard('a'), deckCard('b')]))).toEqual({ writing: 17, probing: 28 });
});

it.each([
  [{ writing: 21, probing: 24 }, 'about 21 minutes of writing, 24 of probing'],
  [{ writing: 1, probing: 0 }, 'about 1 minute of writing, 0 of probing'],
  [{ writing: 30, probing: 30 }, 'about 30 minutes of writing, 30 of probing (about 1 h in all)'],
  [{ writing: 57, probing: 360 }, 'about 57 minutes of writing, 360 of probing (about 7 h in all)'],
])('%j is told in words', (effort, words) => {
  expect(effortInWords(effort)).toBe(words);
});
