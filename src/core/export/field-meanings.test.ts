import { expect, it } from 'vitest';
import { fieldMeanings } from './field-meanings.ts';
import { JSON_FILES, jsonSchema } from './json-schema.ts';
import type { JsonFile } from './json-schema.ts';

const text = { type: 'string', description: 'A text.' };

it('tells every field with its path, also below lists, groups of free names, and either of two forms', () => {
  const fields = fieldMeanings({
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'array', items: { type: 'object', required: ['b'], properties: { b: text } } },
      c: { type: 'object', additionalProperties: { type: 'array', items: text } },
      d: { anyOf: [text, { type: 'object', properties: { e: { enum: ['x', 'y'], description: 'One of two.' } } }] },
    },
  });
  expect(fields).toEqual([
    { path: 'a', holds: 'list of group', required: true, meaning: '' },
    { path: 'a[].b', holds: 'text', required: true, meaning: 'A text.' },
    { path: 'c', holds: 'group of list of text', required: false, meaning: '' },
    { path: 'd', holds: 'text or group', required: false, meaning: '' },
    { path: 'd.e', holds: 'x, y', required: false, meaning: 'One of two.' },
  ]);
});

it('tells a field of one form as one that is there where it applies, and a field of all forms once', () => {
  const form = (kind: string, name: string) => ({
    type: 'object',
    required: ['kind', name],
    properties: { kind: { const: kind, description: 'Which.' }, [name]: text },
  });
  expect(fieldMeanings({ oneOf: [form('a', 'b'), form('c', 'd')] })).toEqual([
    { path: 'kind', holds: '"a" or "c"', required: true, meaning: 'Which.' },
    { path: 'b', holds: 'text', required: false, meaning: 'A text.' },
    { path: 'd', holds: 'text', required: false, meaning: 'A text.' },
  ]);
});

it('tells the places of a row, and the names of a group that are known', () => {
  const fields = fieldMeanings({
    type: 'object',
    properties: {
      rows: { type: 'array', items: { type: 'array', prefixItems: [text] }, description: 'Rows.' },
      counts: { type: 'object', propertyNames: { enum: ['x'] }, additionalProperties: text, description: 'Counts.' },
    },
  });
  expect(fields).toEqual([
    { path: 'rows', holds: 'list of row', required: false, meaning: 'Rows.' },
    { path: 'rows[][0]', holds: 'text', required: true, meaning: 'A text.' },
    { path: 'counts', holds: 'group of text', required: false, meaning: 'Counts.' },
    { path: 'counts.x', holds: 'text', required: true, meaning: 'A text.' },
  ]);
});

it.each(Object.keys(JSON_FILES) as JsonFile[])('%s: every field has a meaning', (name) => {
  const fields = fieldMeanings(jsonSchema(name, (address) => `https://deck.example${address}`));
  expect(fields.filter(({ meaning }) => meaning === '').map(({ path }) => path)).toEqual([]);
});
