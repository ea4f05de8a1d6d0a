import { listed } from '../catalog/build.ts';
import type { Catalog, EntryRelation } from '../catalog/types.ts';
import { COLLECTIONS } from '../schema/index.ts';
import type { CollectionName } from '../schema/field.ts';
import { ScreeningSchema } from '../schema/screening.ts';
import { TaxonomyEntrySchema, VocabularySchema } from '../schema/taxonomy.ts';
import { csv } from './csv.ts';

type Row = Record<string, unknown>;

/** A collection as a table: its heads, and a row for each of its entries, or of what its entries are made of. */
export interface Table {
  heads: readonly string[];
  rows: readonly Row[];
}

const ENTRY_HEADS = Object.keys(TaxonomyEntrySchema.shape);
const TERM_HEADS = Object.keys(VocabularySchema.shape.terms.element.shape);
const RELATION_HEADS = [
  'subjectTaxonomy',
  'subjectCode',
  'subjectLabel',
  'predicate',
  'objectTaxonomy',
  'objectCode',
  'objectLabel',
  'objectExternal',
  'justification',
  'confidence',
  'source',
  'licence',
  'sourceRows',
  'subjectRule',
  'objectRule',
  'conflict',
];

/**
 * A collection as a table. Cards, papers, evaluations and mitigations have a row each; schemes a row for each entry,
 * crosswalks for each published relation, vocabularies for each term, the screening log for each record.
 */
export function tableOf(collection: CollectionName, catalog: Catalog): Table {
  switch (collection) {
    case 'taxonomies':
      return {
        heads: ['taxonomy', 'edition', ...ENTRY_HEADS, 'level', 'counts', 'coverage', 'cards'],
        rows: catalog.taxonomies.flatMap(({ id, data, entries }) =>
          entries.map((entry) => ({ taxonomy: id, edition: data.edition, ...entry.data, ...pick(entry) })),
        ),
      };
    case 'crosswalks':
      return { heads: RELATION_HEADS, rows: relationRows(catalog) };
    case 'vocabularies':
      return {
        heads: ['vocabulary', ...TERM_HEADS],
        rows: catalog.vocabularies.flatMap(({ id, data }) => data.terms.map((term) => ({ vocabulary: id, ...term }))),
      };
    case 'screening':
      return {
        heads: Object.keys(ScreeningSchema.shape.records.element.shape),
        rows: catalog.screening?.records ?? [],
      };
    default: {
      const items: readonly { id: string; data: object }[] = catalog[collection];
      return {
        heads: ['id', ...Object.keys(COLLECTIONS[collection].schema.shape)],
        rows: items.map(({ id, data }) => ({ id, ...data })),
      };
    }
  }
}

/**
 * A table as CSV. A cell is a text, a number or a truth value; a list or a group of fields stands in its cell as JSON, so
 * that every cell can be read back.
 */
export function tableCsv({ heads, rows }: Table): string {
  return csv(
    heads,
    rows.map((row) => heads.map((head) => cell(row[head]))),
  );
}

function cell(value: unknown): string | number | undefined {
  if (value === undefined || typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}

function pick({ level, counts, coverage, cards }: Catalog['taxonomies'][number]['entries'][number]): Row {
  return { level, counts, coverage, cards: cards.map(({ card }) => card) };
}

function relationRows(catalog: Catalog): Row[] {
  return listed(catalog.taxonomies).flatMap(({ id, entries }) =>
    entries.flatMap(({ data, relations }) =>
      relations
        .filter(({ inverse }) => !inverse)
        .map(({ other, inverse: _, ...facts }) => ({
          subjectTaxonomy: id,
          subjectCode: data.code,
          subjectLabel: data.name,
          ...facts,
          ...objectCells(other),
        })),
    ),
  );
}

function objectCells(other: EntryRelation['other']): Row {
  if (!other) return {};
  return 'taxonomy' in other
    ? { objectTaxonomy: other.taxonomy, objectCode: other.code, objectLabel: other.label }
    : { objectExternal: other.external, objectLabel: other.label };
}
