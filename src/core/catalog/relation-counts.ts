import type { LinkedTaxonomy } from './types.ts';

/** How many published relations there are, by what stands on their other side; each is counted once, under its subject. */
export interface RelationCounts {
  all: number;
  /** Between two schemes that are held, denials included. */
  between: number;
  /** Those of them that deny a match. */
  denied: number;
  /** Between two entries of one scheme. */
  within: number;
  /** To an entry that the deck does not hold. */
  external: number;
  /** That nothing at all matches an entry. */
  nothing: number;
}

/** Counts the published relations of schemes: the four kinds make up all. */
export function relationCounts(taxonomies: readonly LinkedTaxonomy[]): RelationCounts {
  const counts: RelationCounts = { all: 0, between: 0, denied: 0, within: 0, external: 0, nothing: 0 };
  for (const { id, entries } of taxonomies)
    for (const { inverse, other, predicate } of entries.flatMap(({ relations }) => relations)) {
      if (inverse) continue;
      counts.all += 1;
      if (!other) counts.nothing += 1;
      else if ('external' in other) counts.external += 1;
      else if (other.taxonomy === id) counts.within += 1;
      else {
        counts.between += 1;
        if (predicate === 'noMatch') counts.denied += 1;
      }
    }
  return counts;
}
