import { listed } from '../catalog/build.ts';
import { isMadeByModel } from '../catalog/crosswalk.ts';
import { addressOf, entrySlug } from '../catalog/routes.ts';
import type { Catalog, EntryRelation, LinkedEntry, LinkedTaxonomy } from '../catalog/types.ts';
import type { Match } from '../schema/common.ts';
import { EDITORS, LICENCE } from './iri.ts';
import type { SssomRow } from './sssom.ts';

/** An entry of a scheme as the side of a mapping. */
export interface Side {
  taxonomy: string;
  code: string;
  label: string;
  edition: string;
}

/** The slots of the subject. */
export function subjectSlots({ taxonomy, code, label, edition }: Side): SssomRow {
  return {
    subject_id: entryName(taxonomy, code),
    subject_label: label,
    subject_source: schemeName(taxonomy),
    subject_source_version: edition,
  };
}

/** The slots of the object. */
export function objectSlots({ taxonomy, code, label, edition }: Side): SssomRow {
  return {
    object_id: entryName(taxonomy, code),
    object_label: label,
    object_source: schemeName(taxonomy),
    object_source_version: edition,
  };
}

/** The addresses of the licences under which relations are published. */
const LICENCES: Readonly<Record<string, string>> = {
  'Apache-2.0': 'https://www.apache.org/licenses/LICENSE-2.0',
  'CC BY 4.0': LICENCE,
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
};

/** Every placement of a card that stands in lists, as a mapping from the card. */
export function placementMappings(catalog: Catalog): SssomRow[] {
  const editions = editionsOf(catalog);
  const publishers = new Map(catalog.taxonomies.map(({ id, data }) => [id, data.publisher]));
  return listed(catalog.cards).flatMap(({ id, data }) =>
    data.placements.map(({ taxonomy, code, label, match, basis, because }) => ({
      subject_id: `riskdeck:${addressOf('cards', id).slice(1)}`,
      subject_label: data.title,
      subject_source: 'riskdeck:cards/',
      subject_source_version: String(data.version),
      predicate_id: predicateOf(match),
      ...objectSlots({ taxonomy, code, label, edition: editions.get(taxonomy) ?? '' }),
      mapping_justification: 'semapv:ManualMappingCuration',
      author_label: basis === 'publisher' ? list(publishers.get(taxonomy) ?? '') : EDITORS,
      ...(because !== undefined && { comment: because }),
    })),
  );
}

/** Every published relation of the schemes that stand in lists, as stated, what denies a match included. */
export function publishedMappings(catalog: Catalog): SssomRow[] {
  const editions = editionsOf(catalog);
  return listed(catalog.taxonomies).flatMap((taxonomy) =>
    taxonomy.entries.flatMap((entry) =>
      entry.relations
        .filter(({ inverse }) => !inverse)
        .map((relation) => publishedMapping(taxonomy, entry, relation, editions)),
    ),
  );
}

/** A published relation, read from an entry of a scheme. */
export function publishedMapping(
  { id, data: scheme }: LinkedTaxonomy,
  { data }: LinkedEntry,
  relation: EntryRelation,
  editions: ReadonlyMap<string, string>,
): SssomRow {
  const { justification, confidence, publisher, url, licence } = relation;
  const address = LICENCES[licence.replace(/ \(.*\)$/, '')];
  return {
    ...subjectSlots({ taxonomy: id, code: data.code, label: data.name, edition: scheme.edition }),
    ...predicateSlots(relation),
    ...otherSlots(relation, editions),
    mapping_justification: justification.startsWith('semapv:') ? justification : 'semapv:UnspecifiedMatching',
    author_label: list(publisher),
    ...(address !== undefined && { license: address }),
    mapping_provider: url,
    ...(confidence !== undefined && { confidence: String(Number(confidence)) }),
    comment: commentOn(relation),
  };
}

/** The edition of each scheme. */
function editionsOf({ taxonomies }: Catalog): Map<string, string> {
  return new Map(taxonomies.map(({ id, data }) => [id, data.edition]));
}

/** A match as a property of SKOS. */
export function predicateOf(match: Match): string {
  return `skos:${match}Match`;
}

/** SSSOM denies by a modifier: "not in any mapping relation". Where nothing at all matches, the object says so. */
function predicateSlots({ predicate, other }: EntryRelation): SssomRow {
  if (predicate !== 'noMatch') return { predicate_id: predicate };
  return { predicate_id: 'skos:mappingRelation', ...(other && { predicate_modifier: 'Not' }) };
}

/** An entry that the deck does not hold has no address, only the words by which its source names it. */
function otherSlots({ other, searched }: EntryRelation, editions: ReadonlyMap<string, string>): SssomRow {
  if (!other) return { object_id: 'sssom:NoTermFound', ...(searched !== undefined && schemeSlots(searched, editions)) };
  if ('taxonomy' in other) return objectSlots({ ...other, edition: editions.get(other.taxonomy) ?? '' });
  return { object_type: 'rdfs literal', object_label: [other.external, other.label].filter(Boolean).join(' ') };
}

/** The scheme of an object and its edition. */
function schemeSlots(taxonomy: string, editions: ReadonlyMap<string, string>): SssomRow {
  return { object_source: schemeName(taxonomy), object_source_version: editions.get(taxonomy) ?? '' };
}

function commentOn(relation: EntryRelation): string {
  const { source, justification, licence, subjectRule, objectRule, inverse, conflict } = relation;
  const rules = inverse ? [objectRule, subjectRule] : [subjectRule, objectRule];
  return [
    !justification.startsWith('semapv:') && justification,
    isMadeByModel(justification) && 'made by a model or a similarity score',
    `published in ${source}`,
    inverse && 'stated from the other side',
    conflict && 'sources disagree about this pair',
    `sides matched to the entries held: ${rules.filter(Boolean).join(', ')}`,
    `licence of the source: ${licence}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** A text in a slot that holds a list: the bar parts the items of a list. */
function list(text: string): string {
  return text.replaceAll('|', '\\|');
}

function entryName(taxonomy: string, code: string): string {
  return `${taxonomy}:${entrySlug(code)}/`;
}

function schemeName(taxonomy: string): string {
  return `riskdeck:${addressOf('taxonomies', taxonomy).slice(1)}`;
}
