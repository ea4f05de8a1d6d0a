import type { LinkedEntry, LinkedTaxonomy } from './types.ts';

/** An entry of a new edition with those of the old one that it takes over. */
export interface Succession {
  entry: LinkedEntry;
  /** Its place in the new edition, from 1. */
  place: number;
  before: { entry: LinkedEntry; place: number }[];
}

/** An edition that was published as the successor of another. */
export interface Renumbering {
  older: LinkedTaxonomy;
  newer: LinkedTaxonomy;
  entries: Succession[];
  /** Entries of the old edition that none of the new one takes over. */
  ended: LinkedEntry[];
}

/** Every edition that replaces another entry by entry, as published (`dcterms:isReplacedBy`). */
export function renumberings(taxonomies: readonly LinkedTaxonomy[]): Renumbering[] {
  const byId = new Map(taxonomies.map((taxonomy) => [taxonomy.id, taxonomy]));
  return taxonomies.flatMap((older) => {
    const successors = new Set(older.entries.flatMap((entry) => successorsOf(entry).map(({ taxonomy }) => taxonomy)));
    return [...successors].flatMap((id) => {
      const newer = byId.get(id);
      return newer ? [renumbering(older, newer)] : [];
    });
  });
}

function renumbering(older: LinkedTaxonomy, newer: LinkedTaxonomy): Renumbering {
  const before = new Map<string, Succession['before']>();
  const ended: LinkedEntry[] = [];
  for (const [index, entry] of older.entries.entries()) {
    const codes = successorsOf(entry).filter(({ taxonomy }) => taxonomy === newer.id);
    for (const { code } of codes) before.set(code, [...(before.get(code) ?? []), { entry, place: index + 1 }]);
    if (codes.length === 0) ended.push(entry);
  }
  const entries = newer.entries.map((entry, index) => ({
    entry,
    place: index + 1,
    before: before.get(entry.data.code) ?? [],
  }));
  return { older, newer, entries, ended };
}

function successorsOf({ relations }: LinkedEntry): { taxonomy: string; code: string }[] {
  return relations.flatMap(({ predicate, other }) =>
    predicate === 'dcterms:isReplacedBy' && other && 'taxonomy' in other ? [other] : [],
  );
}
