import { compareText } from '../issue.ts';
import { PAGED } from '../schema/field.ts';
import { COVERAGES } from './coverage.ts';
import type { Backlink, Catalog, Coverage, CoverageCounts, LinkedEntry, OtherSide } from './types.ts';

/** What differs between two decks, in lines that a reviewer reads. */
export interface Difference {
  pagesAdded: string[];
  pagesRemoved: string[];
  linksGained: string[];
  linksLost: string[];
  coverage: string[];
}

/** Compares two cross-linked decks: pages, links between entries, and the coverage of each scheme. */
export function compareCatalogs(before: Catalog, after: Catalog): Difference {
  const pages = (catalog: Catalog) => new Set(catalog.permalinks.filter((address) => !address.includes('#')));
  const links = (catalog: Catalog) => new Set(linkLines(catalog));
  const schemes = (catalog: Catalog) => new Map(catalog.taxonomies.map(({ id, coverage }) => [id, coverage]));
  const old = schemes(before);
  const present = schemes(after);
  const coverage = [...new Set([...old.keys(), ...present.keys()])].sort(compareText).flatMap((id) => {
    const count = (counts: CoverageCounts | undefined, grade: Coverage) => counts?.[grade] ?? 0;
    const changed = COVERAGES.filter((grade) => count(old.get(id), grade) !== count(present.get(id), grade));
    return changed.map((grade) => `${id}: ${grade} ${count(old.get(id), grade)} -> ${count(present.get(id), grade)}`);
  });
  return {
    pagesAdded: missingFrom(pages(before), pages(after)),
    pagesRemoved: missingFrom(pages(after), pages(before)),
    linksGained: missingFrom(links(before), links(after)),
    linksLost: missingFrom(links(after), links(before)),
    coverage,
  };
}

function missingFrom(base: Set<string>, other: Set<string>): string[] {
  return [...other].filter((item) => !base.has(item)).sort(compareText);
}

function linkLines(catalog: Catalog): string[] {
  return [
    ...PAGED.flatMap((collection) =>
      catalog[collection].flatMap(({ id, backlinks }) => backlinkLines(`${collection}/${id}`, backlinks)),
    ),
    ...catalog.taxonomies.flatMap(({ id, entries }) => entries.flatMap((entry) => schemeLines(id, entry))),
  ];
}

function backlinkLines(target: string, backlinks: readonly Backlink[]): string[] {
  // What points at an entry of a scheme is told entry by entry, by `schemeLines`.
  const ways = (via: readonly string[]) => via.filter((way) => way !== 'placement' && way !== 'tag');
  return backlinks.flatMap(({ collection, id, via }) =>
    ways(via).map((way) => `${collection}/${id} -> ${target} (${way})`),
  );
}

function schemeLines(taxonomy: string, { data, cards, evaluations, mitigations, relations }: LinkedEntry): string[] {
  const entry = `${taxonomy} ${data.code}`;
  const stated = relations.filter(({ inverse }) => !inverse);
  return [
    ...cards.map(({ card, match }) => `cards/${card} -> ${entry} (${match})`),
    ...evaluations.map((id) => `evaluations/${id} -> ${entry} (tag)`),
    ...mitigations.map((id) => `mitigations/${id} -> ${entry} (category)`),
    ...stated.map(({ other, predicate }) => `${entry} -> ${sideName(other)} (${predicate})`),
  ];
}

function sideName(side: OtherSide | undefined): string {
  if (!side) return 'nothing';
  return 'taxonomy' in side ? `${side.taxonomy} ${side.code}` : side.external;
}
