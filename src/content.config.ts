import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { DRAFT_SCHEMAS, isWritten } from './core/schema/draft.ts';
import { COLLECTIONS } from './core/schema/index.ts';
import type { CollectionName } from './core/schema/field.ts';
import { CONTENT_DIR } from './files/content.ts';

/** Astro's YAML reader makes `Date`s of full dates; the schema, like the checker, sees them as written. */
function undoDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(undoDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, undoDates(inner)]));
}

/** One collection of the deck: its files as Astro finds them, its schema from the core. */
function collection(name: CollectionName) {
  const { schema, extension } = COLLECTIONS[name];
  const shape = isWritten(name) ? z.union([schema, DRAFT_SCHEMAS[name]]) : schema;
  const folder = name === 'screening' ? '' : `${name}/`;
  return defineCollection({
    loader: glob({
      base: CONTENT_DIR,
      pattern: name === 'screening' ? 'screening.yaml' : `${folder}[!_]*${extension}`,
      generateId: ({ entry }) => entry.slice(folder.length, -extension.length),
      // Bodies are compiled as modules: keeping their text too would only swell Astro's data store.
      retainBody: false,
    }),
    schema: z.preprocess(undoDates, shape),
  });
}

/** The collections of the deck, as Astro's own validation and compiler know them. */
export const collections = {
  cards: collection('cards'),
  papers: collection('papers'),
  evaluations: collection('evaluations'),
  mitigations: collection('mitigations'),
  taxonomies: collection('taxonomies'),
  crosswalks: collection('crosswalks'),
  vocabularies: collection('vocabularies'),
  screening: collection('screening'),
};
