import { z } from 'zod';
import {
  CatalogSchema,
  EntryFileSchema,
  LinkedCardSchema,
  LinkedEvaluationSchema,
  LinkedMitigationSchema,
  LinkedPaperSchema,
  LinkedTaxonomySchema,
} from '../catalog/types.ts';
import { ResultRowSchema } from '../catalog/results.ts';
import { AboutSchema } from './about.ts';
import { NAMED } from '../search/rows.ts';
import type { IriOf } from './iri.ts';
import { LineSchema } from './json-lines.ts';

const text = (description: string) => z.string().meta({ description });

/** The schema of a file that begins with what it says of itself. */
function withAbout<Schema extends z.ZodObject>(schema: Schema) {
  return z.strictObject({ about: AboutSchema, ...schema.shape }).meta({ ...schema.meta() });
}

/** What stands in each kind of JSON file of the site. */
export const JSON_FILES = {
  card: { schema: withAbout(LinkedCardSchema), where: '/cards/<id>.json' },
  paper: { schema: withAbout(LinkedPaperSchema), where: '/papers/<id>.json' },
  evaluation: { schema: withAbout(LinkedEvaluationSchema), where: '/evaluations/<id>.json' },
  mitigation: { schema: withAbout(LinkedMitigationSchema), where: '/mitigations/<id>.json' },
  taxonomy: { schema: withAbout(LinkedTaxonomySchema), where: '/taxonomies/<id>.json' },
  entry: { schema: withAbout(EntryFileSchema), where: '/taxonomies/<id>/<entry>.json' },
  catalog: { schema: withAbout(CatalogSchema), where: '/catalog.json' },
  line: { schema: LineSchema, where: '/data/deck.jsonl, each line' },
  results: {
    schema: z
      .array(ResultRowSchema)
      .meta({ title: 'Results', description: 'Every figure of the papers, with its source.' }),
    where: '/results.json',
  },
  names: {
    schema: z
      .array(
        z.tuple([
          z
            .int()
            .min(0)
            .max(NAMED.length - 1)
            .meta({ description: `Its collection: ${NAMED.join(', ')}, counted from 0.` }),
          text('The id.'),
          text('The title.'),
          z.array(z.string()).meta({ description: 'Other names.' }),
        ]),
      )
      .meta({
        title: 'Names',
        description: 'What the search box knows of entries by name; the cards stand in a file of their own.',
      }),
    where: '/search/names.json, /search/cards.json',
  },
  codes: {
    schema: z
      .array(
        z.strictObject({
          taxonomy: text('The id of the scheme.'),
          title: text('Its title.'),
          entries: z
            .array(z.tuple([text('A code.'), text('A name.')]))
            .meta({ description: 'Its entries by code and name.' }),
        }),
      )
      .meta({ title: 'Codes', description: 'What the search box knows of entries of schemes.' }),
    where: '/search/codes.json',
  },
  definitions: {
    schema: z.record(text('The address of the page of a term.'), text('What the term means.')).meta({
      title: 'Definitions',
      description: 'What each term of the vocabularies means, by the address of its page.',
    }),
    where: '/browse/definitions.json',
  },
} as const satisfies Record<string, { schema: z.ZodType; where: string }>;

/** The name of a schema. */
export type JsonFile = keyof typeof JSON_FILES;

/** A JSON Schema as far as its readers here look at it. */
export interface JsonSchema {
  title?: string;
  description?: string;
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  maxLength?: number;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  required?: readonly string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  prefixItems?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
}

/** The address of the schema of a kind of JSON file. */
export function schemaAddress(name: JsonFile): string {
  return `/data/schemas/${name}.json`;
}

/** The JSON Schema (2020-12) of a kind of JSON file, made from the schema by which the content is checked. */
export function jsonSchema(name: JsonFile, iri: IriOf): JsonSchema & { $id: string } {
  const { $schema, ...made } = publicSchema(JSON_FILES[name].schema);
  return { $schema, $id: iri(schemaAddress(name)), ...made } as JsonSchema & { $id: string };
}

/** What a schema of ours says in the words of JSON Schema, with the vocabulary of a coded field in its description. */
export function publicSchema(schema: z.ZodType): JsonSchema & { $schema: string } {
  return z.toJSONSchema(schema, { override: inWordsOfTheStandard }) as JsonSchema & { $schema: string };
}

function inWordsOfTheStandard({ zodSchema, jsonSchema: made }: { zodSchema: z.core.$ZodType; jsonSchema: object }) {
  const { title: _, description, ...own } = z.globalRegistry.get(zodSchema) ?? {};
  const item = zodSchema instanceof z.ZodArray ? z.globalRegistry.get(zodSchema.element) : undefined;
  for (const word of Object.keys(own)) delete (made as Record<string, unknown>)[word];
  const vocabulary = own.vocabulary ? `A term of the vocabulary ${own.vocabulary}.` : '';
  const ofItems = item?.vocabulary ? `Terms of the vocabulary ${item.vocabulary}.` : '';
  // A set, because items of a list of terms have no other description than this.
  const told = [...new Set([description, vocabulary, ofItems])].filter(Boolean);
  if (told.length > 0) Object.assign(made, { description: told.join(' ') });
}
