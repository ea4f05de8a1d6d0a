import { expect, it } from 'vitest';
import { assessedCard, assessmentOf, rating, record } from './fixture.ts';
import { gapsIn } from './gaps.ts';

const whole = () =>
  assessedCard('a', {
    records: [record()],
    rating: rating(),
    measures: [{ title: 'Guard', owner: 'Ada', due: '2026-04-01' }],
  });
const messages = (...args: Parameters<typeof assessmentOf>) =>
  gapsIn(assessmentOf(...args)).map(({ step, message }) => `${step}: ${message}`);

it('finds none in an assessment that is whole', () => {
  expect(messages([whole(), assessedCard('b', { standing: 'ruled-out', group: 'ruled-out' })])).toEqual([]);
});

it('names everything that a reader would miss in an empty one', () => {
  const { deployment } = assessmentOf([]);
  expect(
    messages([], { deployment: { ...deployment, system: ' ', model: '', modelVersion: '' }, conclusion: '' }),
  ).toEqual([
    'describe: The system has no name.',
    'describe: Neither the model nor its version is named.',
    'select: No card is to be assessed.',
    'decide: There is no conclusion.',
  ]);
});

it.each([
  [
    'a departure without a reason',
    { standing: 'not-applicable' as const },
    ['select: “Title of a”: say why you departed from the rules.'],
  ],
  [
    'no verdict',
    { records: [record({ verdict: undefined })] },
    ['record: “Title of a” has no verdict: it counts as not tested.'],
  ],
  [
    'a zone without a basis',
    { rating: rating({ basis: '' }) },
    ['rate: “Title of a” has a zone without a basis: it does not count until the basis is written.'],
  ],
  ['no zone', { rating: rating({ zone: undefined }) }, ['rate: “Title of a” stands in no zone.']],
  [
    'a rating of another version',
    { rating: rating({ modelVersion: '0.9' }) },
    ['rate: “Title of a” is rated for version “0.9” of the model; described is “1.0”.'],
  ],
  [
    'half a rating',
    { rating: rating({ actors: [{ actor: 'consumer', likelihood: { level: 'low' }, impact: {} }] }) },
    ['rate: “Title of a” leaves 1 affected actor without likelihood or impact.'],
  ],
  [
    'a card of which nobody is rated',
    { rating: rating({ actors: [] }) },
    ['rate: “Title of a” is recorded, not rated: it does not count as assessed.'],
  ],
  [
    'an actor who was struck without a reason',
    {
      rating: rating({
        actors: [...rating().actors, { actor: 'society', likelihood: {}, impact: {}, notAffected: ' ' }],
      }),
    },
    ['rate: “Title of a” leaves out 1 actor as not affected, without a reason.'],
  ],
  [
    'a mild zone for a bad risk',
    { rating: rating({ zone: 'green' }) },
    ['rate: “Title of a” is green though its severity is high: make sure that the basis says why.'],
  ],
  ['nothing decided', { measures: [] }, ['decide: “Title of a” is yellow and nothing is decided against it.']],
  [
    'a measure of nobody',
    { measures: [{ title: 'Guard', owner: ' ' }] },
    ['decide: “Title of a” has a measure without owner or date: “Guard”.'],
  ],
])('names %s', (_what, changes, expected) => {
  const other = { ...whole(), id: 'b', title: 'Title of b' };
  expect(messages([{ ...whole(), ...changes }, other])).toEqual(expected);
});
