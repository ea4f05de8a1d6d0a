import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../scripts/lib/terms.ts';
import { DRAFT, deck } from '../core/checks/fixture.ts';
import { READING_RULES, RULES } from '../core/checks/index.ts';
import type { CollectionName } from '../core/schema/field.ts';
import { COLLECTION_NAMES, schemaFor } from '../core/schema/index.ts';
import { jsonSchemaOf } from '../core/schema/json-schema.ts';
import { readEntry } from '../core/source/read.ts';
import { IS_OUR_DECK } from './content/deck.ts';
import { ENTRIES } from './content/deck.ts';

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
const VALIDATORS = new Map(
  COLLECTION_NAMES.map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(`public/schemas/${name}.json`, 'utf8')) as object),
  ]),
);

/** What the JSON Schema and zod say of the same data, where they differ. */
function differs(collection: CollectionName, data: unknown): boolean {
  return VALIDATORS.get(collection)!(data) !== schemaFor(collection, data).safeParse(data).success;
}

/** Values that stand where something else belongs. */
const WRONG: readonly unknown[] = [
  '',
  ' x',
  'x '.repeat(700) + 'x',
  'privacy',
  'No such!',
  '2026-01-01',
  '2026',
  'https://example.org/a',
  'http://example.org',
  null,
  true,
  0,
  1,
  1.5,
  -1,
  99,
  [],
  [''],
  ['a', 'a'],
  [{}],
  {},
  { x: 1 },
  { title: 'A', publisher: 'B', url: 'https://example.org/' },
];

/** Every value of some data with the data in which it is changed, taken away, or has a stranger beside it. */
function* mutations(data: unknown): Generator<unknown> {
  if (typeof data !== 'object' || data === null) return;
  const copy = (change: (target: Record<string, unknown>) => void) => {
    const target = structuredClone(data) as Record<string, unknown>;
    change(target);
    return target;
  };
  for (const [key, value] of Object.entries(data)) {
    for (const wrong of WRONG) yield copy((target) => (target[key] = wrong));
    if (!Array.isArray(data)) yield copy((target) => delete target[key]);
    for (const inner of mutations(value)) yield copy((target) => (target[key] = inner));
  }
  if (!Array.isArray(data)) yield copy((target) => (target['stranger'] = 1));
}

const FIXTURES = [...deck(), { path: 'cards/idea.mdx', bytes: Buffer.from(DRAFT) }].flatMap(
  (file) => readEntry(file) ?? [],
);

describe('the JSON Schemas', () => {
  it.each(
    FIXTURES.filter(
      ({ collection }, index) =>
        FIXTURES.findIndex((other) => other.collection === collection) === index || index === FIXTURES.length - 1,
    ).map((entry) => [entry.file, entry] as const),
  )('agree with zod on %s and on it with each of its values wrong', (_file, { collection, data }) => {
    expect(differs(collection, data)).toBe(false);
    let count = 0;
    for (const mutant of mutations(data)) {
      count += 1;
      if (differs(collection, mutant)) expect(mutant).toBe('the same verdict');
    }
    expect(count).toBeGreaterThan(100);
  });

  it('accept every entry of the deck', () => {
    const refused = ENTRIES.filter(({ collection, data }) => !VALIDATORS.get(collection)!(data));
    expect(refused.map(({ file }) => file)).toEqual([]);
  });

  it.runIf(IS_OUR_DECK).each(COLLECTION_NAMES)(
    'are what the schema of %s and the vocabularies make: else run npm run schema',
    (name) => {
      expect(JSON.parse(readFileSync(`public/schemas/${name}.json`, 'utf8'))).toEqual(
        JSON.parse(JSON.stringify(jsonSchemaOf(name, readTerms()))),
      );
    },
  );

  it('leave to the checker what no schema can know', () => {
    const known = ['schema'];
    expect(
      [...RULES.map(({ name }) => name), ...Object.keys(READING_RULES)].filter((name) => !known.includes(name)),
    ).toEqual([
      'file-name',
      'look-alike',
      'vocabulary',
      'reference',
      'placement',
      'placeholder',
      'sections',
      'link',
      'citation',
      'date',
      'length',
      'sentence',
      'same-words',
      'cycle',
      'duplicate',
      'status',
      'successor',
      'evidence',
      'scheme',
      'permalink',
      'releases',
      'orphan',
      'encoding',
      'size',
      'empty',
      'conflict-marker',
      'front-matter',
      'yaml-syntax',
      'yaml-tab',
      'yaml-duplicate-key',
      'yaml-plain',
      'yaml-depth',
      'mdx-syntax',
      'plain-mdx',
    ]);
  });

  it('offer the terms of vocabularies', () => {
    const text = readFileSync('public/schemas/cards.json', 'utf8');
    expect(text).toContain(JSON.stringify(readTerms()('harm-kinds'), null, 2).split('\n')[1]!.trim());
    expect(text).not.toMatch(/"(?:via|prose|inline|plain|vocabulary)":/);
  });
});
