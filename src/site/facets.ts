import type { LinkedCard } from '../core/catalog/types.ts';
import { byTitle } from './lists.ts';
import { getDeck, need } from './catalog.ts';

/** The head of a column, and how its rows sort; a head without `sort` does not. */
export interface Head {
  title: string;
  sort?: 'text' | 'number';
}

/** A property by which the rows of a table can be narrowed, with its values and how many rows have each. */
export interface Facet {
  name: string;
  title: string;
  values: { value: string; label: string; count: number }[];
}

/** A facet of free values, in the order in which they are labelled. */
export function facetOf<Item>(
  name: string,
  title: string,
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
  labels: readonly (readonly [value: string, label: string])[],
): Facet {
  const counts = new Map<string, number>();
  for (const value of items.flatMap((item) => [...new Set(valuesOf(item))]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = labels.flatMap(([value, label]) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, label, count }];
  });
  return { name, title, values };
}

/** A facet of the terms of a vocabulary, in the vocabulary's order; terms that no row has are left out. */
export function termFacet<Item>(
  name: string,
  title: string,
  vocabulary: string,
  items: readonly Item[],
  termsOf: (item: Item) => readonly string[],
): Facet {
  const { data } = need(getDeck().vocabularies, vocabulary);
  const labels = data.terms.map(({ term, label }) => [term, label] as const);
  return facetOf(name, title, items, termsOf, labels);
}

/** The year in which a paper appeared, as a value of a facet. */
export function yearOf({ data }: { data: { published?: string | undefined } }): string {
  return data.published?.slice(0, 4) ?? 'undated';
}

/** The facet of years, the newest first, papers without a date last. */
export function yearFacet(papers: readonly { data: { published?: string | undefined } }[]): Facet {
  const years = [...new Set(papers.map(yearOf))].sort().reverse();
  const ordered = [...years.filter((year) => /^\d/.test(year)), ...years.filter((year) => !/^\d/.test(year))];
  const labels = ordered.map((year) => [year, year] as const);
  return facetOf('year', 'Year', papers, (paper) => [yearOf(paper)], labels);
}

/** The items of each value of a facet, in the order of its values; an item with several values stands in several. */
export function grouped<Item>(facet: Facet, items: readonly Item[], valuesOf: (item: Item) => readonly string[]) {
  return facet.values.map((value) => ({
    ...value,
    items: items.filter((item) => valuesOf(item).includes(value.value)),
  }));
}

/** The values of a card by facet, each once. */
export function cardValues({ data }: LinkedCard): Record<string, string[]> {
  const each = (values: readonly string[]) => [...new Set(values)];
  return {
    system: data.systems,
    stage: data.lifecycle,
    actor: each(data.harms.map(({ actor }) => actor)),
    harm: each(data.harms.map(({ kind }) => kind)),
    when: data.appliesWhen,
    origin: data.origin,
    modality: data.modality,
    domain: data.domains ?? [],
    maturity: [data.maturity.level],
    list: each(data.placements.map(({ taxonomy }) => taxonomy)),
  };
}

/** The facets of a table of cards. */
export function cardFacets(cards: readonly LinkedCard[]): Facet[] {
  const of = (name: string, title: string, vocabulary: string) =>
    termFacet(name, title, vocabulary, cards, (card) => cardValues(card)[name] ?? []);
  const schemes = byTitle(getDeck().catalog.taxonomies).map(({ id, data }) => [id, data.title] as const);
  return [
    of('system', 'System', 'systems'),
    of('when', 'It has', 'applies-when'),
    of('actor', 'Who is harmed', 'actors'),
    of('harm', 'Kind of harm', 'harm-kinds'),
    of('stage', 'Life cycle', 'lifecycle'),
    of('origin', 'Origin', 'origin'),
    of('modality', 'Modality', 'modality'),
    of('domain', 'Domain', 'domains'),
    of('maturity', 'How sure', 'maturity'),
    facetOf('list', 'In the list', cards, (card) => cardValues(card)['list'] ?? [], schemes),
  ];
}
