import { isMadeByModel } from '../core/catalog/crosswalk.ts';
import type { EntryRelation, ReadPredicate } from '../core/catalog/types.ts';
import type { Taxonomy } from '../core/schema/taxonomy.ts';
import { capital } from '../core/text/capital.ts';

/** How well the names of a scheme's entries are checked, in words. */
export function groundednessWords(groundedness: string): string {
  if (groundedness === 'publisher') return "against the publisher's own file";
  if (groundedness === 'copy') return "against somebody's copy";
  return `not yet checked (${groundedness})`;
}

/** What a reader of a scheme's codes and names should know before citing them, as one sentence; none where both are its publisher's. */
export function caveats({ groundedness, codeOrigin }: Pick<Taxonomy, 'groundedness' | 'codeOrigin'>): string {
  const isRead = groundedness === 'publisher' || groundedness === 'copy';
  const parts = [
    !isRead && `names ${groundednessWords(groundedness)}`,
    codeOrigin === 'editors' && "codes are the editors' own",
  ].filter(Boolean);
  return parts.length > 0 ? capital(`${parts.join('; ')}.`) : '';
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

/** How a relation came about, for the terms of SSSOM's vocabulary that occur. */
const MANNERS: Readonly<Record<string, string>> = {
  'semapv:ManualMappingCuration': 'made by hand',
};

/** How a published relation came about, how sure its source is, and how far it may be used, as one sentence. */
export function provenanceWords(relation: EntryRelation): string {
  const { source, justification, confidence, inverse, sourceRows, licence } = relation;
  const manner = isMadeByModel(justification)
    ? 'made by a model or a similarity score'
    : (MANNERS[justification] ?? justification);
  return [
    source,
    manner,
    confidence && `confidence ${confidence}`,
    inverse && 'stated from the other side',
    sourceRows > 1 && `in ${sourceRows} rows`,
    licence,
  ]
    .filter(Boolean)
    .join(', ');
}
