import { expect, it } from 'vitest';
import { card, catalogOf, evaluation, placement, taxonomy } from '../catalog/fixture.ts';
import { assessmentDeckOf } from './deck.ts';

it('takes what an assessment needs from the entries that stand in lists', () => {
  const deck = assessmentDeckOf(
    catalogOf(
      card('amber', {
        formerly: ['yellow'],
        version: 4,
        harms: [
          { actor: 'consumer', kind: 'physical', note: 'First.' },
          { actor: 'consumer', kind: 'legal', note: 'Second.' },
          { actor: 'society', kind: 'legal', note: 'Third.' },
        ],
        placements: [placement('first', 'B'), placement('first', 'A', 'broad')],
        tests: [{ evaluation: 'trial', shows: 'What it shows.' }],
      }),
      card('birch', { status: 'superseded', reason: 'Split.', statusDate: '2026-01-02', replacement: 'amber' }),
      evaluation('trial', { title: 'garak: trial', probes: [{ name: 'trial.A', tags: [] }] }),
      taxonomy('first', ['A', 'B', 'C']),
      taxonomy('unused', ['A']),
    ),
  );
  expect(deck.cards.map(({ id, version, actors, tests }) => ({ id, version, actors, tests }))).toEqual([
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
  expect(Object.keys(deck.schemes)).toEqual(['first']);
  expect(Object.keys(deck.schemes['first']?.entries ?? {})).toEqual(['A', 'B']);
  expect(deck.renamed).toEqual({ yellow: 'amber' });
  expect(deck.gone).toEqual({ birch: { status: 'superseded', replacement: 'amber' } });
});
