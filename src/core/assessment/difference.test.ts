import { expect, it } from 'vitest';
import { differencesBetween } from './difference.ts';
import { assessedCard, rating, record } from './fixture.ts';

const before = {
  cards: [
    assessedCard('a', { records: [record({ verdict: 'observed' })], rating: rating({ zone: 'red' }) }),
    assessedCard('b'),
    assessedCard('c', { standing: 'ruled-out' }),
    assessedCard('left'),
  ],
};
const after = {
  cards: [
    assessedCard('a', { version: 2, records: [record()], rating: rating(), measures: [{ title: 'Guard', owner: '' }] }),
    assessedCard('b'),
    assessedCard('c', { standing: 'open' }),
    assessedCard('joined'),
  ],
};

it('compares two runs card by card', () => {
  expect(differencesBetween(before, after)).toEqual([
    {
      card: 'a',
      title: 'Title of a',
      differences: [
        { property: 'Verdict', before: 'Observed', after: 'Not observed' },
        { property: 'Zone', before: 'red', after: 'yellow' },
        { property: 'Card version', before: '1', after: '2' },
        { property: 'Measures', before: 'none', after: 'Guard' },
      ],
    },
    {
      card: 'joined',
      title: 'Title of joined',
      differences: expect.arrayContaining([{ property: 'Standing', before: 'not in it', after: 'Assess' }]),
    },
    {
      card: 'left',
      title: 'Title of left',
      differences: expect.arrayContaining([{ property: 'Standing', before: 'Assess', after: 'not in it' }]),
    },
  ]);
});

it('finds none between a run and itself, and the same cards either way round', () => {
  expect(differencesBetween(after, after)).toEqual([]);
  const ids = (list: ReturnType<typeof differencesBetween>) => list.map(({ card }) => card).sort();
  expect(ids(differencesBetween(after, before))).toEqual(ids(differencesBetween(before, after)));
});

it('tells a quick check that was cut from a whole one', () => {
  const plan = { assessor: '', minutes: 8, probes: ['quick-check'], quickCheckMinutes: 30 };
  const whole = { cards: [assessedCard('a', { records: [record()], plan: { ...plan, minutes: 30 } })] };
  const cut = { cards: [assessedCard('a', { records: [record()], plan })] };
  expect(differencesBetween(cut, whole).flatMap(({ differences }) => differences)).toEqual([
    { property: 'Verdict', before: 'Not observed in 8 of 30 minutes', after: 'Not observed' },
  ]);
});
