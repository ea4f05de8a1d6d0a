import { listed } from '../catalog/build.ts';
import type { Catalog, EntryRelation } from '../catalog/types.ts';
import { addressOf, entryAddress, termAddress } from '../catalog/routes.ts';
import { csv } from './csv.ts';
import type { IriOf } from './iri.ts';
import { TABLE_ROWS } from './table-rows.ts';
import type { TableName } from './table-rows.ts';

type Row = Record<string, unknown>;

/** A collection as a table: its heads, and a row for each of its entries, or of what its entries are made of. */
export interface Table {
  heads: readonly string[];
  rows: readonly Row[];
}

/**
 * A collection as a table. Cards, papers, evaluations, mitigations and schemes have a row each; taxonomies a row for each
 * entry, crosswalks for each published relation, vocabularies for each term, the screening log for each record.
 */
export function tableOf(table: TableName, catalog: Catalog, iri: IriOf): Table {
  return { heads: Object.keys(TABLE_ROWS[table].shape), rows: rowsOf(table, catalog, iri) };
}

function rowsOf(table: TableName, catalog: Catalog, iri: IriOf): readonly Row[] {
  switch (table) {
    case 'taxonomies':
      return catalog.taxonomies.flatMap(({ id, data, entries }) =>
        entries.map((entry) => ({
          taxonomy: id,
          edition: data.edition,
          licence: data.licence,
          ...entry.data,
          ...pick(entry),
          address: iri(entryAddress(id, entry.data.code)),
        })),
      );
    case 'crosswalks':
      return relationRows(catalog, iri);
    case 'vocabularies':
      return catalog.vocabularies.flatMap(({ id, data }) =>
        data.terms.map((term) => ({ vocabulary: id, ...term, address: iri(termAddress(id, term.term)) })),
      );
    case 'screening':
      return catalog.screening?.records ?? [];
    default: {
      const collection = table === 'schemes' ? 'taxonomies' : table;
      const items: readonly { id: string; data: object }[] = catalog[collection];
      return items.map(({ id, data }) => ({ id, ...data, address: iri(addressOf(collection, id)) }));
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

function pick({ level, counts, coverage, cards, slug }: Catalog['taxonomies'][number]['entries'][number]): Row {
  return { level, counts, coverage, cards: cards.map(({ card }) => card), slug };
}

function relationRows(catalog: Catalog, iri: IriOf): Row[] {
  return listed(catalog.taxonomies).flatMap(({ id, entries }) =>
    entries.flatMap(({ data, relations }) =>
      relations
        .filter(({ inverse }) => !inverse)
        .map(({ other, inverse: _, ...facts }) => ({
          subjectTaxonomy: id,
          subjectCode: data.code,
          subjectLabel: data.name,
          ...facts,
          ...objectCells(other, iri),
          subjectAddress: iri(entryAddress(id, data.code)),
        })),
    ),
  );
}

function objectCells(other: EntryRelation['other'], iri: IriOf): Row {
  if (!other) return {};
  if ('external' in other) return { objectExternal: other.external, objectLabel: other.label };
  const { taxonomy, code, label } = other;
  return {
    objectTaxonomy: taxonomy,
    objectCode: code,
    objectLabel: label,
    objectAddress: iri(entryAddress(taxonomy, code)),
  };
}
