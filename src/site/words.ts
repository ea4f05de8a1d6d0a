import { isMadeByModel } from '../core/catalog/crosswalk.ts';
import type { EntryRelation, ReadPredicate } from '../core/catalog/types.ts';

/** How well the names of a scheme's entries are checked, in words. */
export function groundednessWords(groundedness: string): string {
  if (groundedness === 'publisher') return "against the publisher's own file";
  if (groundedness === 'copy') return "against somebody's copy";
  return `not yet checked (${groundedness})`;
}

/** What the published predicates say, in words; SKOS terms keep their names. */
export const PREDICATE_WORDS: Record<ReadPredicate, string> = {
  'skos:exactMatch': 'exact match',
  'skos:closeMatch': 'close match',
  'skos:broadMatch': 'broad match: the other is broader',
  'skos:narrowMatch': 'narrow match: the other is narrower',
  'skos:relatedMatch': 'related match',
  'nexus:hasRelatedRisk': 'related risk',
  'dcterms:isReplacedBy': 'replaced by',
  'dcterms:replaces': 'replaces',
  noMatch: 'no match',
};

/** How a published relation came about, how sure its source is, and how far it may be used, as one sentence. */
export function provenanceWords({ justification, confidence, inverse, sourceRows, licence }: EntryRelation): string {
  const manner = isMadeByModel(justification)
    ? 'made by a model or a similarity score'
    : justification.replace(/^semapv:/, '');
  return [
    manner,
    confidence && `confidence ${confidence}`,
    inverse && 'stated from the other side',
    sourceRows > 1 && `in ${sourceRows} rows`,
    licence,
  ]
    .filter(Boolean)
    .join(', ');
}
