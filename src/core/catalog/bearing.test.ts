import { describe, expect, it } from 'vitest';
import { byId, card, catalogOf, evaluation, mitigation, paper } from './fixture.ts';

const catalog = catalogOf(
  card('amber', {
    harms: [
      { actor: 'society', kind: 'social', note: 'First.' },
      { actor: 'consumer', kind: 'physical', note: 'Second.' },
      { actor: 'society', kind: 'legal', note: 'Third.' },
    ],
    maturity: { level: 'feasible', because: 'bell-2021-second' },
    evidence: [{ claim: 'It happens.', paper: 'ada-2020-first', grade: 'abstract', kind: 'benchmark' }],
    tests: [{ evaluation: 'bench', shows: 'How often.' }],
    mitigations: [{ mitigation: 'guard', effect: 'It helps.', limits: 'Not always.', evidence: 'ada-2020-first' }],
  }),
  card('birch', { status: 'withdrawn', reason: 'Wrong.', statusDate: '2026-01-02' }),
  paper('ada-2020-first'),
  paper('bell-2021-second'),
  paper('cole-2022-third'),
  evaluation('bench', { introducedBy: 'ada-2020-first' }),
  mitigation('guard'),
);
const bearingsOf = (id: string) => byId(catalog.papers, id).bearings;

describe('bearings', () => {
  it('say what a paper means for a card in the words of the card', () => {
    expect(bearingsOf('ada-2020-first')).toEqual([
      {
        card: 'amber',
        actors: ['society', 'consumer'],
        evidence: [{ claim: 'It happens.', kind: 'benchmark' }],
        tests: [{ evaluation: 'bench', shows: 'How often.' }],
        mitigations: [{ mitigation: 'guard', effect: 'It helps.' }],
      },
    ]);
  });

  it('hold a card that only mentions the paper', () => {
    expect(bearingsOf('bell-2021-second')).toEqual([
      { card: 'amber', actors: ['society', 'consumer'], evidence: [], tests: [], mitigations: [] },
    ]);
  });

  it('are empty for a paper that no card uses', () => {
    expect(bearingsOf('cole-2022-third')).toEqual([]);
  });
});
