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
    { path: 'c', holds: 'group', required: false, meaning: '' },
    { path: 'd', holds: 'text or group', required: false, meaning: '' },
    { path: 'd.e', holds: 'x, y', required: false, meaning: 'One of two.' },
  ]);
});

it.each(Object.keys(JSON_FILES) as JsonFile[])('%s: every field has a meaning', (name) => {
  const fields = fieldMeanings(jsonSchema(name, (address) => `https://deck.example${address}`));
  expect(fields.filter(({ meaning }) => meaning === '').map(({ path }) => path)).toEqual([]);
});
