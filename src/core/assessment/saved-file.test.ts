import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION, GROUPS, LEVELS, LIMITS, STANDINGS, VERDICTS, ZONES } from './assessment.ts';
import type { Assessment } from './assessment.ts';
import { FACTOR_NAMES } from './factors.ts';
import { assessedCard, assessmentOf, rating, record } from './fixture.ts';
import { assessmentJsonSchema } from './json-schema.ts';
import { migrate, MIGRATIONS } from './migrations.ts';
import { fileOf, openFile, readAssessment } from './saved-file.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/);
const words = fc.string({ unit: 'binary', maxLength: 40 });
const estimate = fc.record(
  {
    level: fc.constantFrom(...LEVELS),
    scores: fc.dictionary(fc.constantFrom(...FACTOR_NAMES), fc.integer({ min: 0, max: 9 })),
  },
  { requiredKeys: [] },
);
const run = fc.record(
  {
    id,
    probe: id,
    prompt: words,
    output: words,
    verdict: fc.constantFrom(...VERDICTS),
    assessor: words,
    date: day,
    modelVersion: words,
    attachment: words,
    note: words,
  },
  { requiredKeys: ['id', 'probe', 'prompt', 'output', 'assessor', 'modelVersion', 'attachment', 'note'] },
);
const rated = fc.record(
  {
    actors: fc.array(fc.record({ actor: id, likelihood: estimate, impact: estimate })),
    zone: fc.constantFrom(...ZONES),
    basis: words,
    date: day,
    modelVersion: words,
  },
  { requiredKeys: ['actors', 'basis', 'modelVersion'] },
);
const card = fc.record(
  {
    id,
    title: words,
    version: fc.integer({ min: 1, max: 9 }),
    updated: day,
    group: fc.constantFrom(...GROUPS),
    reasons: fc.array(
      fc.record({ rule: fc.constantFrom('system' as const, 'placed' as const), terms: fc.array(words) }),
    ),
    standing: fc.constantFrom(...STANDINGS),
    because: words,
    plan: fc.record(
      { assessor: words, minutes: fc.nat(999), probes: fc.array(id), quickCheckMinutes: fc.nat(999) },
      { requiredKeys: ['assessor', 'minutes', 'probes'] },
    ),
    records: fc.array(run),
    rating: rated,
    measures: fc.array(
      fc.record({ mitigation: id, title: words, owner: words, due: day }, { requiredKeys: ['title', 'owner'] }),
    ),
  },
  { requiredKeys: ['id', 'title', 'version', 'updated', 'group', 'reasons', 'standing', 'because'] },
);
const anyAssessment = fc
  .uniqueArray(card, { maxLength: 4, selector: ({ id: name }) => name })
  .map((cards) => assessmentOf(cards as Assessment['cards']));

describe('a saved file', () => {
  it('gives back what was saved, whatever was written', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(openFile(fileOf(assessment))).toEqual({
          assessment: JSON.parse(JSON.stringify(assessment)),
          from: FORMAT_VERSION,
        });
      }),
    );
  });

  it('cut off anywhere is refused', () => {
    const text = fileOf(assessmentOf([assessedCard('a', { records: [record()], rating: rating() })])).trim();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
        expect(openFile(text.slice(0, end))).toHaveProperty('problem');
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(openFile(`\uFEFF${fileOf(assessmentOf([]))}`)).toHaveProperty('assessment');
  });

  it('of the first version of the format opens as it is', () => {
    const assessment = assessmentOf([assessedCard('a', { records: [record()], rating: rating() })]);
    expect(openFile(JSON.stringify({ ...assessment, version: 1 }))).toEqual({ assessment, from: 1 });
  });

  const changed = (change: (data: Record<string, unknown>) => void) => {
    const data = JSON.parse(fileOf(assessmentOf([assessedCard('a')]))) as Record<string, unknown>;
    change(data);
    return JSON.stringify(data);
  };

  it.each([
    [
      'not JSON',
      '{"format":',
      /^The file is not whole JSON \(.+\)\. It may be cut off: download it again from where it came\.$/,
    ],
    [
      'another JSON',
      '{"name":"x"}',
      /^This is JSON, but not an assessment of Riskdeck: it lacks "format": "riskdeck-assessment"\.$/,
    ],
    ['a list', '[]', /^This is JSON, but not an assessment/],
    ['nothing', 'null', /^This is JSON, but not an assessment/],
    [
      'no version',
      changed((data) => delete data['version']),
      /^The file names no version of its format \(it says nothing\)\.$/,
    ],
    [
      'a wrong version',
      changed((data) => (data['version'] = '1')),
      /^The file names no version of its format \(it says "1"\)\.$/,
    ],
    [
      'a later version',
      changed((data) => (data['version'] = 99)),
      /^The file has version 99 of the format; this site reads up to 2\. Open it on a newer copy of the site\.$/,
    ],
    [
      'a stranger field',
      changed((data) => (data['colour'] = 'red')),
      /^The file is damaged or was changed by hand\. the file: Unrecognized key: "colour"\.$/,
    ],
    [
      'a damaged card',
      changed((data) => (data['cards'] = [{ id: 'a' }])),
      /^The file is damaged or was changed by hand\. cards\.0\.title: .+; cards\.0\.version: .+; cards\.0\.updated: .+; and 4 more\.$/,
    ],
    [
      'a card that stands twice',
      changed((data) => (data['cards'] = ['a', 'b', 'a'].map((name) => assessedCard(name)))),
      /^The file has the card “Title of a” \(a\) twice: cards\.0 and cards\.2\. Move the records and measures of one into the other, and take it out\.$/,
    ],
    [
      'a huge text',
      changed((data) => (data['title'] = 'x'.repeat(LIMITS.line + 1))),
      /^The file is damaged or was changed by hand\. title: Too big: expected string to have <=300 characters\.$/,
    ],
  ])('with %s is refused in words', (_what, text, problem) => {
    expect(openFile(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('cannot reach the prototype', () => {
    const opened = openFile(changed((data) => Object.assign(data, JSON.parse('{"__proto__x":1}'))));
    expect(opened).toHaveProperty('problem');
    expect(readAssessment(JSON.parse('{"__proto__":{"format":"riskdeck-assessment","version":1}}'))).toHaveProperty(
      'problem',
    );
  });
});

describe('migrations', () => {
  it('lead from the first version to the present one', () => {
    expect(MIGRATIONS).toHaveLength(FORMAT_VERSION - 1);
  });

  it('are taken in order from the version of the file, each once', () => {
    const steps = [1, 2, 3].map((step) => (data: Record<string, unknown>) => ({
      ...data,
      taken: [...((data['taken'] as number[] | undefined) ?? []), step],
    }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), (from) => {
        const data = migrate({ version: from }, from, steps);
        expect(data['version']).toBe(4);
        expect(data['taken'] ?? []).toEqual([1, 2, 3].slice(from - 1));
      }),
    );
  });
});

it('the JSON Schema describes the file, field by field', () => {
  const schema = assessmentJsonSchema() as {
    required: string[];
    properties: Record<string, { description?: string }>;
  };
  expect(schema.required).toEqual(expect.arrayContaining(['format', 'version', 'deployment', 'cards']));
  expect(Object.entries(schema.properties).filter(([, field]) => field.description === undefined)).toEqual([]);
});
