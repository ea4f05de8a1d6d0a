import type { z } from 'zod';
import { CardSchema } from './card.ts';
import { CrosswalkSchema } from './crosswalk.ts';
import { DRAFT_SCHEMAS, isWritten } from './draft.ts';
import { EvaluationSchema } from './evaluation.ts';
import type { CollectionName } from './field.ts';
import { MitigationSchema } from './mitigation.ts';
import { PaperSchema } from './paper.ts';
import { ScreeningSchema } from './screening.ts';
import { TaxonomySchema, VocabularySchema } from './taxonomy.ts';

/** What the code needs to know of a collection: its schema, its files, and what one entry is called. */
export interface CollectionInfo {
  name: CollectionName;
  schema: z.ZodObject;
  extension: '.mdx' | '.yaml';
  singular: string;
}

/** The collections, in the order in which the site names them. */
export const COLLECTIONS: Record<CollectionName, CollectionInfo> = {
  cards: { name: 'cards', schema: CardSchema, extension: '.mdx', singular: 'card' },
  papers: { name: 'papers', schema: PaperSchema, extension: '.mdx', singular: 'paper' },
  evaluations: { name: 'evaluations', schema: EvaluationSchema, extension: '.mdx', singular: 'evaluation' },
  mitigations: { name: 'mitigations', schema: MitigationSchema, extension: '.mdx', singular: 'mitigation' },
  taxonomies: { name: 'taxonomies', schema: TaxonomySchema, extension: '.yaml', singular: 'taxonomy' },
  crosswalks: { name: 'crosswalks', schema: CrosswalkSchema, extension: '.yaml', singular: 'crosswalk' },
  vocabularies: { name: 'vocabularies', schema: VocabularySchema, extension: '.yaml', singular: 'vocabulary' },
  screening: { name: 'screening', schema: ScreeningSchema, extension: '.yaml', singular: 'screening log' },
};

/** The names of the collections, in order. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The schema an entry must meet: one that says `status: draft` needs only the fields of a draft. */
export function schemaFor(collection: CollectionName, data: unknown): z.ZodObject {
  const isDraft = typeof data === 'object' && data !== null && 'status' in data && data.status === 'draft';
  return isDraft && isWritten(collection) ? DRAFT_SCHEMAS[collection] : COLLECTIONS[collection].schema;
}

/** Which collection a file belongs to, by its path below the content folder; undefined for any other file. */
export function collectionOf(file: string): CollectionName | undefined {
  if (file === 'screening.yaml') return 'screening';
  const folder = file.split('/')[0] ?? '';
  return COLLECTION_NAMES.find((name) => name === folder && name !== 'screening');
}
