import { compareText } from '../issue.ts';
import type { Card } from '../schema/card.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { MITIGATION_SCHEME } from '../schema/mitigation.ts';
import type { Mitigation } from '../schema/mitigation.ts';
import type { Taxonomy, TaxonomyEntry } from '../schema/taxonomy.ts';
import { countingCodes, coverageOf, levelsOf, tally } from './coverage.ts';
import { entryKey } from './crosswalk.ts';
import { entrySlug } from './routes.ts';
import type { Backlink, EntryRelation, LinkedEntry, LinkedTaxonomy, PlacedCard } from './types.ts';

/** Everything that points at entries of schemes, by `entryKey`. Made once for the whole deck. */
export interface EntryPointers {
  cards: Map<string, PlacedCard[]>;
  evaluations: Map<string, string[]>;
  mitigations: Map<string, string[]>;
  relations: Map<string, EntryRelation[]>;
}

/** An id with the data of its entry. */
interface Identified<Data> {
  id: string;
  data: Data;
}

/** Gathers what points at entries of schemes. The lists come in the order of the given entries. */
export function collectPointers(
  cards: readonly Identified<Card>[],
  evaluations: readonly Identified<Evaluation>[],
  mitigations: readonly Identified<Mitigation>[],
  relations: Map<string, EntryRelation[]>,
): EntryPointers {
  const pointers: EntryPointers = { cards: new Map(), evaluations: new Map(), mitigations: new Map(), relations };
  for (const { id, data } of cards) {
    for (const { taxonomy, code, match, basis, because } of data.placements)
      append(pointers.cards, entryKey(taxonomy, code), { card: id, match, basis, because });
  }
  for (const { id, data } of evaluations) {
    const tags = data.probes?.flatMap((probe) => probe.tags) ?? [];
    const keys = tags.flatMap(({ taxonomy, code }) => (taxonomy && code ? [entryKey(taxonomy, code)] : []));
    for (const key of new Set(keys)) append(pointers.evaluations, key, id);
  }
  for (const { id, data } of mitigations) append(pointers.mitigations, entryKey(MITIGATION_SCHEME, data.category), id);
  return pointers;
}

/** The codes of the entries right above an entry: its parent, and those under which its publisher lists it as well. */
export function entriesAbove({ parent, alsoIn = [] }: Pick<TaxonomyEntry, 'parent' | 'alsoIn'>): string[] {
  return parent === undefined ? alsoIn : [parent, ...alsoIn];
}

/** A scheme with its entries, their cards, relations and coverage. */
export function linkTaxonomy(
  id: string,
  taxonomy: Taxonomy,
  pointers: EntryPointers,
  backlinks: Backlink[],
): LinkedTaxonomy {
  const { entries: rows, ...data } = taxonomy;
  const levels = levelsOf(rows);
  const counting = countingCodes(taxonomy);
  const children = new Map<string, string[]>();
  for (const row of rows) for (const above of entriesAbove(row)) append(children, above, row.code);
  const at = (code: string) => entryKey(id, code);
  const below = (code: string): (PlacedCard & { code: string })[] =>
    (children.get(code) ?? []).flatMap((child) => [
      ...(pointers.cards.get(at(child)) ?? []).map((placed) => ({ ...placed, code: child })),
      ...below(child),
    ]);
  const entries = rows.map((row): LinkedEntry => {
    const cards = pointers.cards.get(at(row.code)) ?? [];
    return {
      data: row,
      slug: entrySlug(row.code),
      level: levels.get(row.code) ?? 1,
      children: children.get(row.code) ?? [],
      counts: counting.has(row.code),
      coverage: coverageOf(row, cards),
      cards,
      below: below(row.code),
      relations: pointers.relations.get(at(row.code)) ?? [],
      evaluations: pointers.evaluations.get(at(row.code)) ?? [],
      mitigations: pointers.mitigations.get(at(row.code)) ?? [],
    };
  });
  const coverage = tally(entries.filter(({ counts }) => counts).map((entry) => entry.coverage));
  return { id, data, coverage, entries, crosswalks: countRelations(id, entries), backlinks };
}

function countRelations(id: string, entries: readonly LinkedEntry[]): { id: string; relations: number }[] {
  const counts = new Map<string, number>();
  for (const { other, inverse } of entries.flatMap(({ relations }) => relations)) {
    if (!other) continue;
    const side = 'taxonomy' in other ? other.taxonomy : 'external';
    if (side === id && inverse) continue;
    counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return [...counts].map(([side, relations]) => ({ id: side, relations })).sort((a, b) => compareText(a.id, b.id));
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
