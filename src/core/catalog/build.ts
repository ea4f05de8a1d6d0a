import { compareText } from '../issue.ts';
import type { Card } from '../schema/card.ts';
import type { Crosswalk } from '../schema/crosswalk.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { isPaged } from '../schema/field.ts';
import type { CollectionName } from '../schema/field.ts';
import type { Mitigation } from '../schema/mitigation.ts';
import type { Paper } from '../schema/paper.ts';
import type { Screening } from '../schema/screening.ts';
import type { Taxonomy, Vocabulary } from '../schema/taxonomy.ts';
import { schemaFor } from '../schema/index.ts';
import { walk } from '../schema/walk.ts';
import type { Entry } from '../source/read.ts';
import { bearingsOf } from './bearing.ts';
import { relationsByEntry } from './crosswalk.ts';
import { backlinksOf, linksOf } from './links.ts';
import { addressOf, cardAnchors, crosswalkAddresses, entryAddress, FIXED_PAGES, termAddress } from './routes.ts';
import { collectPointers, linkTaxonomy } from './taxonomy.ts';
import type { Catalog, Link, Linked, LinkedCard, LinkedTaxonomy, LinkedVocabulary, RelatedCard } from './types.ts';

/**
 * The cross-linked deck of a checked content folder: every backlink, inverse relation, count and coverage, computed once.
 * The order of `entries` does not change the result. Drafts are left out.
 */
export function buildCatalog(entries: readonly Entry[], digest: string): Catalog {
  const live = entries
    .filter(({ data }) => (data as { status?: string }).status !== 'draft')
    .sort((a, b) => compareText(a.id, b.id));
  const links = live.flatMap(linksOf);
  const shown = new Set(
    live.flatMap(({ collection, id, data }) => (isListed(data as { status: string }) ? [`${collection}/${id}`] : [])),
  );
  // What stands in no list stands in none of another page either.
  const backlinks = backlinksOf(links.filter(({ from }) => shown.has(`${from.collection}/${from.id}`)));
  const papers = papersOf(links);
  const of = <Data>(collection: CollectionName): Linked<Data>[] =>
    live
      .filter((entry) => entry.collection === collection)
      .map(({ id, data, body }) => {
        const key = `${collection}/${id}`;
        return {
          id,
          data: data as Data,
          text: body?.text ?? '',
          words: body?.words ?? 0,
          papers: papers.get(key) ?? [],
          backlinks: backlinks.get(key) ?? [],
        };
      });
  const cards = linkCards(of<Card>('cards'));
  const evaluations = of<Evaluation>('evaluations');
  const mitigations = of<Mitigation>('mitigations');
  const crosswalks = of<Crosswalk>('crosswalks');
  const relations = relationsByEntry(listed(crosswalks).map(({ data }) => data));
  const pointers = collectPointers(listed(cards), listed(evaluations), listed(mitigations), relations);
  const taxonomies = of<Taxonomy>('taxonomies').map(({ id, data, backlinks: back }) =>
    linkTaxonomy(id, data, pointers, back),
  );
  const bearings = bearingsOf(listed(cards), evaluations, mitigations);
  const vocabularies = linkVocabularies(of<Vocabulary>('vocabularies'), live);
  return {
    digest,
    cards,
    papers: of<Paper>('papers').map((paper) => ({ ...paper, bearings: bearings.get(paper.id) ?? [] })),
    evaluations,
    mitigations,
    taxonomies,
    vocabularies,
    screening: of<Screening>('screening')[0]?.data,
    permalinks: permalinksOf(live, taxonomies, vocabularies, crosswalks),
    redirects: redirectsOf(live),
  };
}

/** Whether an entry stands in lists and search: a withdrawn or superseded one keeps its page only. */
export function isListed({ status }: { status: string }): boolean {
  return status === 'published' || status === 'disputed';
}

/** The entries that stand in lists and search. */
export function listed<Item extends { data: { status: string } }>(items: readonly Item[]): Item[] {
  return items.filter(({ data }) => isListed(data));
}

function linkCards(cards: Linked<Card>[]): LinkedCard[] {
  const related = new Map<string, RelatedCard[]>(cards.map(({ id }) => [id, []]));
  const shown = new Set(listed(cards).map(({ id }) => id));
  for (const { id, data } of cards) {
    for (const { type, card } of data.related) {
      if (shown.has(card) || !shown.has(id)) related.get(id)?.push({ type, card, inverse: false });
      if (shown.has(id)) related.get(card)?.push({ type, card: id, inverse: true });
    }
  }
  const order = ['variant-of', 'causes', 'enables', 'see-also'];
  const compare = (a: RelatedCard, b: RelatedCard) =>
    order.indexOf(a.type) - order.indexOf(b.type) ||
    Number(a.inverse) - Number(b.inverse) ||
    compareText(a.card, b.card);
  return cards.map((card) => ({ ...card, related: withoutEcho(related.get(card.id) ?? []).sort(compare) }));
}

/** A see-also that both cards state is shown once. */
function withoutEcho(related: RelatedCard[]): RelatedCard[] {
  return related.filter(
    ({ type, card, inverse }) =>
      !(
        inverse &&
        type === 'see-also' &&
        related.some((other) => !other.inverse && other.type === type && other.card === card)
      ),
  );
}

function papersOf(links: readonly Link[]): Map<string, string[]> {
  const cited = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    if (to.collection !== 'papers') continue;
    const key = `${from.collection}/${from.id}`;
    cited.set(key, (cited.get(key) ?? new Set()).add(to.id));
  }
  return new Map([...cited].map(([key, ids]) => [key, [...ids].sort(compareText)]));
}

function linkVocabularies(vocabularies: Linked<Vocabulary>[], live: readonly Entry[]): LinkedVocabulary[] {
  const uses = new Map<string, Set<string>>();
  const shown = live.filter(({ data }) => ['published', 'disputed'].includes((data as { status: string }).status));
  for (const { id, collection, data } of shown) {
    for (const { value, meta } of walk(schemaFor(collection, data), data)) {
      if (meta.vocabulary === undefined || typeof value !== 'string') continue;
      const key = `${meta.vocabulary}/${value}/${collection}`;
      uses.set(key, (uses.get(key) ?? new Set()).add(id));
    }
  }
  return vocabularies.map(({ id, data }) => {
    const usedBy = (collection: CollectionName) =>
      Object.fromEntries(
        data.terms.flatMap(({ term }) => {
          const ids = uses.get(`${id}/${term}/${collection}`);
          return ids ? [[term, [...ids].sort(compareText)]] : [];
        }),
      );
    return {
      id,
      data,
      cards: usedBy('cards'),
      papers: usedBy('papers'),
      evaluations: usedBy('evaluations'),
      mitigations: usedBy('mitigations'),
    };
  });
}

function permalinksOf(
  live: readonly Entry[],
  taxonomies: LinkedTaxonomy[],
  vocabularies: LinkedVocabulary[],
  crosswalks: Linked<Crosswalk>[],
): string[] {
  const paged = live.filter(({ collection }) => isPaged(collection));
  const addresses = [
    ...FIXED_PAGES,
    ...paged.flatMap(({ collection, id }) => [
      addressOf(collection, id),
      ...(collection === 'cards' ? cardAnchors(id) : []),
    ]),
    ...taxonomies.flatMap(({ id, entries }) => entries.map(({ data }) => entryAddress(id, data.code))),
    ...vocabularies.flatMap(({ id, data }) => data.terms.map(({ term }) => termAddress(id, term))),
    ...crosswalkAddresses(taxonomies, crosswalks),
  ];
  return addresses.sort(compareText);
}

function redirectsOf(live: readonly Entry[]): Record<string, string> {
  const paged = live.filter(({ collection }) => isPaged(collection));
  const pairs = paged.flatMap(({ collection, id, data }) =>
    formerly(data).map((old) => [addressOf(collection, old), addressOf(collection, id)]),
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => compareText(a ?? '', b ?? '')));
}

/** The ids that an entry bore, and those of entries merged into it. */
function formerly(data: unknown): string[] {
  const { formerly: old = [], merged = [] } = data as { formerly?: string[]; merged?: string[] };
  return [...old, ...merged];
}
