import { expect, it } from 'vitest';
import type { CardPlan } from './assessment.ts';
import { assessedCard, record } from './fixture.ts';
import { cutOf, timeBoxInWords, verdictInWords, verdictOf } from './verdict.ts';

it.each([
  [['not-observed', 'observed', 'mitigated'], 'observed'],
  [['mitigated', 'inconclusive'], 'inconclusive'],
  [['not-observed', 'mitigated'], 'mitigated'],
  [[undefined, 'not-observed'], 'not-observed'],
  [[undefined], undefined],
  [[], undefined],
] as const)('runs with %j come to %s', (verdicts, verdict) => {
  expect(verdictOf(assessedCard('a', { records: verdicts.map((one) => record({ verdict: one })) }))).toBe(verdict);
});

const planned = (changes: Partial<CardPlan>): CardPlan => ({
  assessor: '',
  minutes: 8,
  probes: ['quick-check'],
  quickCheckMinutes: 30,
  ...changes,
});

it.each([
  [
    'a shorter time box',
    planned({}),
    'Not observed in 8 of 30 minutes',
    '8 of the 30 minutes that its quick check takes',
  ],
  ['time for all of it', planned({ minutes: 30 }), 'Not observed', '30 minutes'],
  ['a benchmark in its place', planned({ probes: ['bench'] }), 'Not observed', '8 minutes'],
  ['a file that does not say', planned({ quickCheckMinutes: undefined }), 'Not observed', '8 minutes'],
])('with %s the verdict and the time box say so', (_what, plan, verdict, timeBox) => {
  const card = assessedCard('a', { plan, records: [record()] });
  expect(verdictInWords(card)).toBe(verdict);
  expect(timeBoxInWords(plan)).toBe(timeBox);
});

it('a card without a verdict is not tested, whatever its time box; one without a plan is not cut', () => {
  expect(verdictInWords(assessedCard('a', { plan: planned({}) }))).toBe('Not tested');
  expect(cutOf(assessedCard('a', { records: [record()] }))).toBeUndefined();
});
