import { stringify } from 'csv-stringify/browser/esm/sync';
import { stringify as yaml } from 'yaml';
import { compareText } from '../issue.ts';
import { EDITORS, LICENCE, PREFIXES } from './iri.ts';
import type { IriOf } from './iri.ts';

/** The slots of SSSOM that our mappings fill, in the order of the columns. */
export const SLOTS = [
  'subject_id',
  'subject_label',
  'predicate_id',
  'predicate_modifier',
  'object_id',
  'object_label',
  'mapping_justification',
  'author_label',
  'license',
  'confidence',
  'subject_source',
  'subject_source_version',
  'object_type',
  'object_source',
  'object_source_version',
  'mapping_provider',
  'comment',
] as const;

/** One mapping: what stands in each slot that is filled. */
export type SssomRow = Partial<Record<(typeof SLOTS)[number], string>>;

/** What a file of mappings says of itself. */
export interface MappingSet {
  /** The address of the file. */
  address: string;
  title: string;
  version: string;
  /** The schemes whose entries occur; each has a prefix of its own. */
  schemes: readonly string[];
}

/**
 * Mappings as SSSOM/TSV (Simple Standard for Sharing Ontological Mappings, https://w3id.org/sssom): the facts of the set
 * as YAML in comment lines, then a table, sorted. Equal rows stand once.
 */
export function sssom(rows: readonly SssomRow[], set: MappingSet, iri: IriOf): string {
  const about = {
    mapping_set_id: iri(set.address),
    mapping_set_title: set.title,
    mapping_set_version: set.version,
    creator_label: [EDITORS],
    license: LICENCE,
    curie_map: {
      riskdeck: iri('/'),
      ...Object.fromEntries([...set.schemes].sort(compareText).map((id) => [id, iri(`/taxonomies/${id}/`)])),
      dcterms: PREFIXES.dcterms,
      nexus: PREFIXES.nexus,
      semapv: 'https://w3id.org/semapv/vocab/',
      skos: PREFIXES.skos,
      sssom: 'https://w3id.org/sssom/',
    },
  };
  const head = yaml(about, { lineWidth: 0 }).trimEnd().replace(/^/gm, '#');
  const used = SLOTS.filter((slot) => slot === 'subject_id' || rows.some((row) => row[slot] !== undefined));
  const lines = new Map(
    rows.map((row) => {
      const cells = used.map((slot) => row[slot] ?? '');
      return [cells.join('\t'), cells];
    }),
  );
  const table = [...lines].sort(([a], [b]) => compareText(a, b)).map(([, cells]) => cells);
  return `${head}\n${stringify([[...used], ...table], { delimiter: '\t' })}`;
}
