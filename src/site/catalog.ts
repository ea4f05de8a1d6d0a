import { statSync } from 'node:fs';
import { entryKey } from '../core/catalog/crosswalk.ts';
import type {
  Catalog,
  Linked,
  LinkedCard,
  LinkedEntry,
  LinkedPaper,
  LinkedTaxonomy,
  LinkedVocabulary,
} from '../core/catalog/types.ts';
import type { Evaluation } from '../core/schema/evaluation.ts';
import { PAGED } from '../core/schema/field.ts';
import type { Mitigation } from '../core/schema/mitigation.ts';
import type { Vocabulary } from '../core/schema/taxonomy.ts';
import { assertFresh, CATALOG_FILE, loadCatalog } from '../files/catalog.ts';

/** The cross-linked deck with a Map for everything that a page looks up. */
export interface SiteDeck {
  catalog: Catalog;
  cards: Map<string, LinkedCard>;
  papers: Map<string, LinkedPaper>;
  evaluations: Map<string, Linked<Evaluation>>;
  mitigations: Map<string, Linked<Mitigation>>;
  taxonomies: Map<string, LinkedTaxonomy>;
  vocabularies: Map<string, LinkedVocabulary>;
  /** The titles of all entries with a page, by `collection/id`. */
  titles: Map<string, string>;
  /** By `entryKey`. */
  entries: Map<string, LinkedEntry>;
  /** By `vocabulary/term`. */
  terms: Map<string, Vocabulary['terms'][number]>;
}

let loaded: { stamp: number; deck: SiteDeck } | undefined;

/**
 * The deck: loaded once in a build, again after each crosslink in development. Throws when it was made from other
 * content than the present one, so that no half-old page is ever built.
 */
export function getDeck(): SiteDeck {
  const stamp = import.meta.env.DEV ? statSync(CATALOG_FILE).mtimeMs : 0;
  if (loaded?.stamp === stamp) return loaded.deck;
  const catalog = loadCatalog();
  if (!import.meta.env.DEV) assertFresh(catalog);
  loaded = { stamp, deck: index(catalog) };
  return loaded.deck;
}

function index(catalog: Catalog): SiteDeck {
  const byId = <Item extends { id: string }>(items: Item[]) => new Map(items.map((item) => [item.id, item]));
  return {
    catalog,
    cards: byId(catalog.cards),
    papers: byId(catalog.papers),
    evaluations: byId(catalog.evaluations),
    mitigations: byId(catalog.mitigations),
    taxonomies: byId(catalog.taxonomies),
    vocabularies: byId(catalog.vocabularies),
    titles: new Map(
      PAGED.flatMap((collection) =>
        (catalog[collection] as { id: string; data: { title: string } }[]).map(({ id, data }) => [
          `${collection}/${id}`,
          data.title,
        ]),
      ),
    ),
    entries: new Map(
      catalog.taxonomies.flatMap(({ id, entries }) => entries.map((entry) => [entryKey(id, entry.data.code), entry])),
    ),
    terms: new Map(
      catalog.vocabularies.flatMap(({ id, data }) => data.terms.map((term) => [`${id}/${term.term}`, term])),
    ),
  };
}

/** What is found under a key; throws when the deck lacks it, which the checks rule out. */
export function need<Value>(map: Map<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The deck has no "${key}".`);
  return value;
}

/** A term as shown. */
export function labelOf(vocabulary: string, term: string): string {
  return need(getDeck().terms, `${vocabulary}/${term}`).label;
}
