import { expect, it } from 'vitest';
import { card, catalogOf, evaluation, placement, taxonomy } from '../catalog/fixture.ts';
import { assessmentDeckOf } from './deck.ts';

it('takes what an assessment needs from the entries that stand in lists', () => {
  const deck = assessmentDeckOf(
    catalogOf(
      card('amber', {
        formerly: ['yellow'],
        merged: ['orange'],
        version: 4,
        harms: [
          { actor: 'consumer', kind: 'physical', note: 'First.' },
          { actor: 'consumer', kind: 'legal', note: 'Second.' },
          { actor: 'society', kind: 'legal', note: 'Third.' },
        ],
        placements: [placement('first', 'B'), placement('first', 'A', 'broad'), placement('unused', 'A', 'related')],
        tests: [{ evaluation: 'trial', shows: 'What it shows.' }],
      }),
      card('birch', { status: 'superseded', reason: 'Old.', statusDate: '2026-01-02', replacement: 'amber' }),
      card('cedar', { status: 'superseded', reason: 'Two.', statusDate: '2026-01-03', splitInto: ['amber', 'birch'] }),
      card('dogwood', { status: 'withdrawn', reason: 'Wrong.', statusDate: '2026-01-04' }),
      card('elm', { status: 'disputed', reason: 'Doubted.', statusDate: '2026-01-05' }),
      evaluation('trial', { title: 'garak: trial', probes: [{ name: 'trial.A', tags: [] }] }),
      taxonomy('first', ['A', 'B', 'C']),
      taxonomy('unused', ['A']),
      taxonomy('third', ['A']),
    ),
  );
  expect(deck.cards.map(({ id }) => id)).toEqual(['amber', 'elm']);
  expect(deck.cards.slice(0, 1).map(({ id, version, actors, tests }) => ({ id, version, actors, tests }))).toEqual([
    {
      id: 'amber',
      version: 4,
      actors: [
        { actor: 'consumer', note: 'First.' },
        { actor: 'society', note: 'Third.' },
      ],
      tests: [{ evaluation: 'trial', shows: 'What it shows.', passWhen: undefined }],
    },
  ]);
  expect(deck.evaluations['trial']).toMatchObject({ title: 'garak: trial', garak: ['trial.A'] });
  expect(deck.edition).toEqual({ version: '2026.01.05+digest', date: '2026-01-05', digest: 'digest' });
  expect(Object.keys(deck.schemes)).toEqual(['first', 'unused']);
  expect(deck.cards[0]).toMatchObject({ lists: 2, namedBy: 1 });
  expect(Object.keys(deck.schemes['first']?.entries ?? {})).toEqual(['A', 'B']);
  const amber = { id: 'amber', title: 'Title of amber' };
  const birch = { id: 'birch', title: 'Title of birch' };
  expect(deck.fates).toEqual({
    yellow: { kind: 'renamed', to: [amber] },
    orange: { kind: 'merged', to: [amber] },
    birch: { kind: 'superseded', since: '2026-01-02', reason: 'Old.', to: [amber] },
    cedar: { kind: 'superseded', since: '2026-01-03', reason: 'Two.', to: [amber, birch] },
    dogwood: { kind: 'withdrawn', since: '2026-01-04', reason: 'Wrong.', to: [] },
    elm: { kind: 'disputed', since: '2026-01-05', reason: 'Doubted.', to: [] },
  });
});
