import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CardSchema } from './card.ts';
import { DRAFT_SCHEMAS } from './draft.ts';
import { ID_PATTERN, TRIMMED } from './field.ts';
import { collectionOf, COLLECTION_NAMES, COLLECTIONS, schemaFor } from './index.ts';

describe('collections', () => {
  it.each([
    ['cards/jailbreak.mdx', 'cards'],
    ['taxonomies/mit-domain.yaml', 'taxonomies'],
    ['screening.yaml', 'screening'],
    ['screening/more.yaml', undefined],
    ['permalinks.txt', undefined],
    ['constructor/a.mdx', undefined],
  ])('%s belongs to %s', (file, collection) => {
    expect(collectionOf(file)).toBe(collection);
  });

  it('asks less of a draft, where people write the entries by hand', () => {
    expect(schemaFor('cards', { status: 'draft' })).toBe(DRAFT_SCHEMAS.cards);
    expect(schemaFor('cards', { status: 'published' })).toBe(CardSchema);
    expect(schemaFor('cards', null)).toBe(CardSchema);
    expect(schemaFor('papers', { status: 'draft' })).toBe(DRAFT_SCHEMAS.papers);
    expect(schemaFor('taxonomies', { status: 'draft' })).toBe(COLLECTIONS.taxonomies.schema);
  });
});

describe('schemas', () => {
  it.each(COLLECTION_NAMES)('%s: no unknown keys, a description for each field, writable as JSON Schema', (name) => {
    const { schema } = COLLECTIONS[name];
    expect(schema.safeParse({ colour: 'red' }).error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
    const described = Object.entries(schema.shape).map(([key, field]) => {
      const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
      return [key, (inner as z.ZodType).meta()?.description ?? 'none'];
    });
    expect(described.filter(([, description]) => description === 'none')).toEqual([]);
    expect(() => z.toJSONSchema(schema, { io: 'input', target: 'draft-07' })).not.toThrow();
  });
});

describe('patterns', () => {
  it.each(['a', 'jailbreak', 'owasp-llm-2025', 'mlcommons-v0.5'])('%s is an id', (id) => {
    expect(id).toMatch(ID_PATTERN);
  });

  it.each(['', 'A', 'two words', 'a--b', '-a', 'a-', 'a_b', 'é', '../a', 'a/b', '__proto__'])('%j is no id', (id) => {
    expect(id).not.toMatch(ID_PATTERN);
  });

  it('text has no white space at its ends', () => {
    expect('a b\nc').toMatch(TRIMMED);
    expect(' a').not.toMatch(TRIMMED);
    expect('a\n').not.toMatch(TRIMMED);
  });
});
