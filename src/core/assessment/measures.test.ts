import { expect, it } from 'vitest';
import { withOwnerAndDate } from './measures.ts';

const all = { owner: 'Team B', due: '2027-01-31' };

it.each([
  ['both', { title: 'Guard', owner: ' ' }, all, { title: 'Guard', ...all }],
  ['the date', { title: 'Guard', owner: 'Ada' }, all, { title: 'Guard', owner: 'Ada', due: '2027-01-31' }],
  [
    'the owner',
    { title: 'Guard', owner: '', due: '2026-04-01' },
    all,
    { title: 'Guard', owner: 'Team B', due: '2026-04-01' },
  ],
  [
    'nothing where all is there',
    { title: 'Guard', owner: 'Ada', due: '2026-04-01' },
    all,
    { title: 'Guard', owner: 'Ada', due: '2026-04-01' },
  ],
  ['nothing where nothing is given', { title: 'Guard', owner: '' }, { owner: '' }, { title: 'Guard', owner: '' }],
])('enters %s', (_what, measure, given, expected) => {
  expect(withOwnerAndDate(measure, given)).toEqual(expected);
});
