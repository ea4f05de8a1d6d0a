import { z } from 'zod';
import { DRAFT_SCHEMAS, isWritten } from './draft.ts';
import type { CollectionName } from './field.ts';
import { COLLECTIONS } from './index.ts';

/** A JSON Schema, draft 7. */
export type JsonSchema = Record<string, unknown>;

/** What the house says of a field and JSON Schema has no word for. */
const OWN_WORDS = ['via', 'prose', 'inline', 'plain', 'date', 'address', 'vocabulary', 'reference'] as const;

/**
 * The JSON Schema of a collection's entries, for editors: it accepts what zod accepts. Terms of vocabularies are offered as
 * examples, because which exist is data; that they exist is for the check to say.
 */
export function jsonSchemaOf(collection: CollectionName, terms: (vocabulary: string) => readonly string[]): JsonSchema {
  const { schema } = COLLECTIONS[collection];
  const whole = convert(schema, terms);
  const { title, description } = whole;
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title, description };
  if (!isWritten(collection)) return { ...head, ...withoutHead(whole) };
  const isDraft = { properties: { status: { const: 'draft' } }, required: ['status'] };
  return {
    ...head,
    type: 'object',
    if: isDraft,
    then: withoutHead(convert(DRAFT_SCHEMAS[collection], terms)),
    else: withoutHead(whole),
  };
}

function withoutHead(schema: JsonSchema): JsonSchema {
  const { $schema: _, title: _title, description: _description, ...rest } = schema;
  return rest;
}

function convert(schema: z.ZodType, terms: (vocabulary: string) => readonly string[]): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ jsonSchema }) => {
      const node = jsonSchema as JsonSchema;
      const { vocabulary, reference, description } = node;
      if (typeof vocabulary === 'string' && node['enum'] === undefined) node['examples'] = [...terms(vocabulary)];
      if (typeof reference === 'string') node['description'] = `${String(description)} An id of ${reference}.`;
      for (const word of OWN_WORDS) delete node[word];
    },
  }) as JsonSchema;
}
