import { z } from 'zod';
import { EntryRelationSchema, LinkedEntrySchema, LinkedTaxonomySchema } from '../catalog/types.ts';
import type { CollectionName } from '../schema/field.ts';
import { COLLECTIONS } from '../schema/index.ts';
import { ScreeningSchema } from '../schema/screening.ts';
import { TaxonomyEntrySchema, VocabularySchema } from '../schema/taxonomy.ts';
import { fieldMeanings } from './field-meanings.ts';
import type { FieldMeaning } from './field-meanings.ts';
import { publicSchema } from './json-schema.ts';

const text = (description: string) => z.string().meta({ description });
const address = text('The address of its page.');

/** The name of a table: a collection, or the schemes without their entries. */
export type TableName = CollectionName | 'schemes';

/** A row of an entry with a page: its id, the fields of its data, its address. */
function entryRow(collection: CollectionName) {
  const { schema, singular } = COLLECTIONS[collection];
  return z.strictObject({ id: text(`The id of the ${singular}.`), ...schema.shape, address });
}

const { level, counts, coverage, slug } = LinkedEntrySchema.shape;
const { other: _other, inverse: _inverse, predicate, ...facts } = EntryRelationSchema.shape;

/** What stands in each column of a table, in the order of the columns. */
export const TABLE_ROWS: Record<TableName, z.ZodObject> = {
  cards: entryRow('cards'),
  papers: entryRow('papers'),
  evaluations: entryRow('evaluations'),
  mitigations: entryRow('mitigations'),
  schemes: z.strictObject({ id: text('The id of the scheme.'), ...LinkedTaxonomySchema.shape.data.shape, address }),
  taxonomies: z.strictObject({
    taxonomy: text('The id of the scheme.'),
    edition: text('The edition of the scheme.'),
    licence: text('The licence note of the scheme.'),
    ...TaxonomyEntrySchema.shape,
    level,
    counts,
    coverage,
    cards: z.array(z.string()).meta({ description: 'Ids of the cards placed at it.' }),
    slug,
    address,
  }),
  crosswalks: z.strictObject({
    subjectTaxonomy: text('The id of the scheme of the entry of which it is stated.'),
    subjectCode: text('The code of that entry.'),
    subjectLabel: text('Its name.'),
    predicate: predicate.meta({ description: 'How the subject relates to the object, read from the subject.' }),
    objectTaxonomy: text('The id of the scheme of the other entry, where the deck holds it.').optional(),
    objectCode: text('The code of that entry.').optional(),
    objectLabel: text('Its name.').optional(),
    objectExternal: text('What its source calls an entry that the deck does not hold.').optional(),
    ...facts,
    subjectAddress: text('The address of the page of the subject.'),
    objectAddress: text('The address of the page of the object, where the deck holds it.').optional(),
  }),
  vocabularies: z.strictObject({
    vocabulary: text('The id of the vocabulary.'),
    ...VocabularySchema.shape.terms.element.shape,
    address,
  }),
  screening: ScreeningSchema.shape.records.element,
};

/** What each column of a table holds and means. */
export function columnMeanings(table: TableName): FieldMeaning[] {
  return fieldMeanings(publicSchema(TABLE_ROWS[table])).filter(({ path }) => path in TABLE_ROWS[table].shape);
}
