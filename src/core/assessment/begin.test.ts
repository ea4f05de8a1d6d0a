import { describe, expect, it } from 'vitest';
import { copyOf, duplicateFor, fileStem, nameOf, triageAnswers } from './begin.ts';
import { assessedCard, assessmentOf, rating, record, STAMP } from './fixture.ts';
import { readAssessment } from './saved-file.ts';

describe('another run', () => {
  const first = assessmentOf([
    assessedCard('a', { records: [record()], rating: rating(), measures: [{ title: 'M', owner: 'O' }] }),
  ]);
  const stamp = { id: 'bbbbbbbb-2', day: '2026-05-01' };

  it('for a new version of the model takes the plan over and nothing that was found', () => {
    const next = duplicateFor(first, '2.0', stamp);
    expect(next).toMatchObject({
      id: stamp.id,
      previous: first.id,
      created: stamp.day,
      changed: stamp.day,
      conclusion: '',
    });
    expect(next.deployment.modelVersion).toBe('2.0');
    expect(next.cards).toEqual([assessedCard('a', { measures: [{ title: 'M', owner: 'O' }] })]);
    next.cards[0]!.measures![0]!.owner = 'P';
    expect(first.cards[0]?.measures?.[0]?.owner).toBe('O');
    expect(readAssessment(next)).toHaveProperty('assessment');
  });

  it('as a copy is the same under another id', () => {
    expect(copyOf(first, stamp)).toEqual({ ...first, id: stamp.id, changed: stamp.day });
  });

  it('is called by its title, else by system and version', () => {
    const untitled = assessmentOf([], { title: ' ' });
    expect([
      nameOf(first),
      nameOf(untitled),
      nameOf({ ...untitled, deployment: { ...untitled.deployment, system: '', modelVersion: '' } }),
    ]).toEqual(['Made up', 'Helper, 1.0', 'Untitled assessment']);
    expect(untitled.id).toBe(STAMP.id);
  });
});

it.each([
  ['a title, which then comes first', { title: 'Made up' }, 'made-up-helper-1-0-2026-03-01-aaaaa1'],
  ['no title', { title: '' }, 'helper-1-0-2026-03-01-aaaaa1'],
  ['a title that says the system', { title: 'Helper 1.0: first run' }, 'helper-1-0-first-run-2026-03-01-aaaaa1'],
  ['another id', { title: '', id: 'bbbbbbbb-2' }, 'helper-1-0-2026-03-01-bbbbb2'],
  ['another day', { title: '', changed: '2026-03-02' }, 'helper-1-0-2026-03-02-aaaaa1'],
  ['letters that no file name has', { title: '模型' }, 'helper-1-0-2026-03-01-aaaaa1'],
  ['a long title', { title: 'x'.repeat(80) }, `${'x'.repeat(40)}-helper-1-0-2026-03-01-aaaaa1`],
])('a file of an assessment with %s is told from others by its name', (_what, changes, stem) => {
  expect(fileStem(assessmentOf([], changes))).toBe(stem);
});

it('the address of a triage says what it says, in terms that the deck has, each once', () => {
  const labels = {
    systems: { chat: 'Chat' },
    'applies-when': { tools: 'Tools', memory: 'Memory' },
    domains: { law: 'Law' },
  };
  const asked = new URLSearchParams('system=chat&system=chat&has=tools&has=constructor&who=nobody&field=law&q=x');
  expect(triageAnswers(asked, { labels })).toEqual({
    systems: ['chat'],
    facts: ['tools'],
    populations: [],
    domains: ['law'],
  });
  expect(triageAnswers(new URLSearchParams('q=x&system=none'), { labels })).toBeUndefined();
});
