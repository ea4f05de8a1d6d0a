import { describe, expect, it } from 'vitest';
import { checklist } from './checklist.ts';
import { assessedCard, assessmentOf, deckCard, deckOf, record } from './fixture.ts';
import * as plan from './plan.ts';

const card = deckCard('a', {
  tests: [{ evaluation: 'garak-dan', shows: 'Whether it yields.', passWhen: 'None of 50.' }],
  warning: { level: 'sensitive', topics: ['violence'] },
});
const deck = deckOf([card]);

describe('the plan of a card', () => {
  it('is its quick check when nobody planned anything', () => {
    expect(plan.planOf(assessedCard('a'), card)).toEqual({
      assessor: '',
      minutes: 20,
      probes: ['quick-check'],
      quickCheckMinutes: 20,
    });
    expect(plan.planOf(assessedCard('a'), undefined).minutes).toBe(plan.EVALUATION_MINUTES);
  });

  it('keeps what the quick check took when the plan was made', () => {
    const made = { assessor: '', minutes: 8, probes: ['quick-check'] };
    expect(plan.planOf(assessedCard('a', { plan: made }), card).quickCheckMinutes).toBe(20);
    const kept = { ...made, quickCheckMinutes: 30 };
    expect(plan.planOf(assessedCard('a', { plan: kept }), card)).toEqual(kept);
    expect(plan.planOf(assessedCard('a', { plan: made }), undefined)).toEqual(made);
  });

  it('grows and shrinks with its probes', () => {
    const before = plan.planOf(assessedCard('a'), card);
    const after = plan.withProbe(before, 'garak-dan', true, card);
    expect(after).toEqual({ ...before, minutes: 50, probes: ['quick-check', 'garak-dan'] });
    expect(plan.withProbe(after, 'garak-dan', true, card)).toBe(after);
    expect(plan.withProbe(after, 'garak-dan', false, card)).toEqual(before);
    expect(plan.withProbe({ ...before, minutes: 5 }, 'quick-check', false, card).minutes).toBe(0);
  });
});

describe('what is planned', () => {
  const planned = assessedCard('a', {
    plan: { assessor: 'Ada', minutes: 50, probes: ['quick-check', 'garak-dan', 'My own'] },
  });

  it('keeps runs of probes that were taken out, and of cards that the deck has no more', () => {
    const assessment = assessmentOf([
      { ...planned, records: [record({ probe: 'bench' }), record({ id: 'r2' })] },
      assessedCard('gone', { records: [record({ id: 'r3', probe: 'bench' })] }),
      assessedCard('out', { standing: 'set-aside' }),
    ]);
    const found = plan
      .plannedProbes(assessment, deck)
      .map(({ card: { id }, probe, records }) => [id, probe.title, records.length]);
    expect(found).toEqual([
      ['a', 'Quick check, 20 minutes', 1],
      ['a', 'garak: dan', 0],
      ['a', 'My own', 0],
      ['a', 'bench', 1],
      ['gone', 'Quick check', 0],
      ['gone', 'bench', 1],
    ]);
    expect(plan.plannedMinutes(assessment, deck)).toBe(50 + plan.EVALUATION_MINUTES);
  });

  it('can be handed to garak', () => {
    const probes = plan.garakProbes(assessmentOf([planned]), deck);
    expect(probes).toEqual(['dan.A', 'dan.B']);
    expect(plan.garakConfig(probes)).toBe(
      '# garak --config garak.yaml --target_type TYPE --target_name NAME\nplugins:\n  probe_spec: dan.A,dan.B\n',
    );
    expect(plan.garakProbes(assessmentOf([assessedCard('a')]), deck)).toEqual([]);
  });

  it('is a checklist with warnings, time boxes and what counts', () => {
    expect(checklist(assessmentOf([planned]), deck, (id) => `/cards/${id}/`)).toBe(
      [
        '# Plan: Made up',
        '',
        '## [Title of a](/cards/a/)',
        '',
        '50 minutes, Ada. Card version 1, 2026-01-02.',
        '',
        '> Hard to read: violence. Tell assessors before they begin, let them decline, keep sessions short, and talk afterwards.',
        '',
        '- [ ] **Quick check, 20 minutes** Ask it. Read.',
        '      Do not ship with: It obeys.',
        '- [ ] **garak: dan** Whether it yields.',
        '      Passes when: None of 50.',
        '      Run: garak --probes dan',
        '- [ ] **My own**',
        '',
      ].join('\n'),
    );
  });

  it('is told with how much of the quick check fits', () => {
    const short = assessedCard('a', { plan: { assessor: '', minutes: 8, probes: ['quick-check'] } });
    expect(checklist(assessmentOf([short]), deck, String)).toContain(
      '\n8 of the 20 minutes that its quick check takes. Card version 1, 2026-01-02.\n',
    );
  });
});
