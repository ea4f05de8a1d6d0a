import type { Assessment, AssessedCard, ProbeRecord, Rating } from './assessment.ts';
import { emptyAssessment } from './begin.ts';
import type { AssessmentDeck, DeckCard } from './deck.ts';

/** When the made-up assessments were begun, and under which id. */
export const STAMP = { id: 'aaaaaaaa-1', day: '2026-03-01' } as const;

/** Which state of a deck the made-up one is. */
export const EDITION = { version: '2026.02.28+0123abcd', date: '2026-02-28', digest: '0123abcd'.repeat(8) } as const;

/** A card as the tool knows it. */
export function deckCard(id: string, changes: Partial<DeckCard> = {}): DeckCard {
  return {
    id,
    title: `Title of ${id}`,
    version: 1,
    updated: '2026-01-02',
    summary: 'What it is.',
    systems: ['chat'],
    appliesWhen: ['any'],
    populations: [],
    domains: [],
    maturity: 'demonstrated',
    lists: 1,
    namedBy: 1,
    actors: [{ actor: 'consumer', note: 'It hurts.' }],
    quickCheck: { steps: ['Ask it.', 'Read.'], minutes: 20, stopSign: 'It obeys.' },
    tests: [],
    mitigations: [],
    warning: { level: 'none', topics: [] },
    placements: [],
    ...changes,
  };
}

/** A deck of these cards. */
export function deckOf(cards: DeckCard[], changes: Partial<AssessmentDeck> = {}): AssessmentDeck {
  return {
    edition: EDITION,
    cards,
    evaluations: {
      'garak-dan': { title: 'garak: dan', kind: 'probe', run: 'garak --probes dan', garak: ['dan.B', 'dan.A'] },
      bench: { title: 'Bench', kind: 'benchmark', run: 'bench', garak: [] },
    },
    mitigations: { guard: { title: 'Guard', effort: 'low' } },
    schemes: { list: { title: 'The list', entries: { A1: 'A1 First', A2: 'A2 Second' } } },
    labels: {},
    fates: {},
    ...changes,
  };
}

/** A card in an assessment. */
export function assessedCard(id: string, changes: Partial<AssessedCard> = {}): AssessedCard {
  return {
    id,
    title: `Title of ${id}`,
    version: 1,
    updated: '2026-01-02',
    group: 'now',
    reasons: [{ rule: 'facts', terms: ['any'] }],
    standing: 'assess',
    because: '',
    ...changes,
  };
}

/** A run with this verdict. */
export function record(changes: Partial<ProbeRecord> = {}): ProbeRecord {
  return {
    id: 'r1',
    probe: 'quick-check',
    prompt: 'Say it.',
    output: 'I will not.',
    verdict: 'not-observed',
    assessor: 'Team A',
    date: '2026-03-02',
    modelVersion: '1.0',
    attachment: '',
    note: '',
    ...changes,
  };
}

/** A rating of one actor with both levels. */
export function rating(changes: Partial<Rating> = {}): Rating {
  return {
    actors: [{ actor: 'consumer', likelihood: { level: 'high' }, impact: { level: 'medium' } }],
    zone: 'yellow',
    basis: 'Seen in two of ten runs.',
    date: '2026-03-03',
    modelVersion: '1.0',
    ...changes,
  };
}

/** An assessment with these cards. */
export function assessmentOf(cards: AssessedCard[], changes: Partial<Assessment> = {}): Assessment {
  const empty = emptyAssessment(STAMP);
  return {
    ...empty,
    title: 'Made up',
    deployment: { ...empty.deployment, system: 'Helper', model: 'M', modelVersion: '1.0' },
    cards,
    conclusion: 'Ship under control.',
    ...changes,
  };
}
