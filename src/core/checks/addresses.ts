import {
  addressOf,
  cardAnchors,
  crosswalkAddresses,
  entryAddress,
  FIXED_PAGES,
  termAddress,
} from '../catalog/routes.ts';
import type { Crosswalk } from '../schema/crosswalk.ts';
import type { Taxonomy } from '../schema/taxonomy.ts';
import { PAGED } from '../schema/field.ts';
import { COLLECTION_NAMES } from '../schema/index.ts';
import { isDraft, isUnreadable, validEntries } from './deck.ts';
import type { Deck } from './deck.ts';

const cache = new WeakMap<Deck, Set<string>>();

/** Every address that the site of this deck answers, section anchors of cards and old ids included. */
export function addressesOf(deck: Deck): Set<string> {
  const known = cache.get(deck);
  if (known) return known;
  const addresses = new Set<string>(FIXED_PAGES);
  for (const collection of PAGED) {
    const live = [...deck.byId[collection]].filter(([, entry]) => !isDraft(entry)).map(([id]) => id);
    const former = [...deck.formerly[collection]].filter(([, entry]) => !isDraft(entry)).map(([id]) => id);
    for (const id of [...live, ...former]) {
      addresses.add(addressOf(collection, id));
      if (collection === 'cards') for (const anchor of cardAnchors(id)) addresses.add(anchor);
    }
  }
  for (const [taxonomy, entries] of deck.schemes)
    for (const code of entries.keys()) addresses.add(entryAddress(taxonomy, code));
  for (const [vocabulary, terms] of deck.terms) for (const term of terms) addresses.add(termAddress(vocabulary, term));
  const live = <Data>(collection: 'taxonomies' | 'crosswalks') =>
    validEntries(deck, collection)
      .filter((entry) => !isDraft(entry))
      .map(({ id, data }) => ({ id, data: data as Data }));
  for (const address of crosswalkAddresses(live<Taxonomy>('taxonomies'), live<Crosswalk>('crosswalks')))
    addresses.add(address);
  cache.set(deck, addresses);
  return addresses;
}

const MAKE_PAIRS: ReadonlySet<string> = new Set(['taxonomies', 'crosswalks']);

/** Whether the site answers an address, as far as can be told: what lies below an unreadable entry may be there. */
export function isAnswered(deck: Deck, address: string): boolean {
  if (addressesOf(deck).has(address)) return true;
  const [, first, second] = address.split('/');
  // Which pairs of schemes there are cannot be told while one of them cannot be read.
  if (first === 'crosswalks') return deck.entries.some((entry) => MAKE_PAIRS.has(entry.collection) && !entry.valid);
  const collection = COLLECTION_NAMES.find((name) => name === (first === 'browse' ? 'vocabularies' : first));
  const entry = collection && second ? deck.byId[collection].get(second) : undefined;
  return entry !== undefined && isUnreadable(entry);
}
