import type { Issue, Level } from '../issue.ts';
import type { Card } from '../schema/card.ts';
import { COLLECTIONS, COLLECTION_NAMES, schemaFor } from '../schema/index.ts';
import type { CollectionName } from '../schema/field.ts';
import type { TaxonomyEntry } from '../schema/taxonomy.ts';
import { walk } from '../schema/walk.ts';
import type { Path, Visit } from '../schema/walk.ts';
import type { Entry } from '../source/read.ts';

/** An entry with what its schema says about every value in it. */
export interface CheckedEntry extends Entry {
  visits: Visit[];
  /** Whether the data meet the schema, so that they may be used with its type. */
  valid: boolean;
}

/** The whole deck as the rules see it: every entry, and the look-ups that more than one rule needs. */
export interface Deck {
  entries: CheckedEntry[];
  byId: Record<CollectionName, Map<string, CheckedEntry>>;
  /** Old id -> the entry that bears it now, or into which it was merged, for each collection. */
  formerly: Record<CollectionName, Map<string, CheckedEntry>>;
  /** Vocabulary -> its terms; without those that cannot be read. */
  terms: Map<string, Set<string>>;
  /** Scheme -> code -> entry; without those that cannot be read. */
  schemes: Map<string, Map<string, TaxonomyEntry>>;
  /** The lines of `permalinks.txt`. */
  permalinks: string[];
  /** The spellings of `words.txt`. */
  words: Set<string>;
  /** The paths of all files, those that are no entries included. */
  paths: string[];
  /** The text of `releases.json`; undefined where nothing was released. */
  releases: string | undefined;
}

/** What a deck holds beside its entries. */
export type Lists = Pick<Deck, 'permalinks' | 'words' | 'paths' | 'releases'>;

/** A rule of the book: its name, how bad a breach is, what it holds, and how it looks for breaches. */
export interface Rule {
  name: string;
  level: Level;
  what: string;
  check: (deck: Deck) => Finding[];
}

/** A breach before it carries the name of its rule. */
export type Finding = Omit<Issue, 'rule' | 'level'>;

/** Makes the deck that the rules look at. Of two files with the same id the first counts. */
export function makeDeck(entries: readonly Entry[], lists: Lists): Deck {
  return deckOf(entries.map(checkedOf), lists);
}

/** An entry held against its schema. */
export function checkedOf(entry: Entry): CheckedEntry {
  const schema = schemaFor(entry.collection, entry.data);
  return { ...entry, visits: walk(schema, entry.data), valid: schema.safeParse(entry.data).success };
}

/** The deck of entries that have been held against their schemas. */
export function deckOf(entries: CheckedEntry[], { permalinks, words, paths, releases }: Lists): Deck {
  const maps = () => Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map()])) as Deck['byId'];
  const deck: Deck = {
    entries,
    byId: maps(),
    formerly: maps(),
    terms: new Map(),
    schemes: new Map(),
    permalinks,
    words,
    paths,
    releases,
  };
  for (const entry of entries) {
    if (!deck.byId[entry.collection].has(entry.id)) deck.byId[entry.collection].set(entry.id, entry);
    for (const old of formerIds(entry)) deck.formerly[entry.collection].set(old.id, entry);
    if (entry.data === undefined) continue;
    if (entry.collection === 'vocabularies') deck.terms.set(entry.id, new Set(namesIn(entry.data, 'terms', 'term')));
    if (entry.collection === 'taxonomies') {
      const rows = listOf(valueOf(entry.data, 'entries')) as TaxonomyEntry[];
      const coded = rows.filter((row) => typeof valueOf(row, 'code') === 'string');
      deck.schemes.set(entry.id, new Map(coded.map((row) => [row.code, row])));
    }
  }
  return deck;
}

/** Every breach of the rules in a deck. */
export function findBreaches(deck: Deck, rules: readonly Rule[]): Issue[] {
  return rules.flatMap(({ name, level, check }) => check(deck).map((found) => ({ rule: name, level, ...found })));
}

/** What makes two issues the same, whatever their level. */
export function keyOf({ rule, file, line, column, message }: Issue): string {
  return [rule, file, line, column, message].join('\n');
}

/** The entries of a collection whose data meet its schema. */
export function validEntries(deck: Deck, collection: CollectionName): CheckedEntry[] {
  return deck.entries.filter((entry) => entry.collection === collection && entry.valid);
}

/** The cards that have a page and whose data meet the schema. */
export function liveCards(deck: Deck): { entry: CheckedEntry; card: Card }[] {
  return validEntries(deck, 'cards')
    .filter((entry) => valueOf(entry.data, 'status') !== 'draft')
    .map((entry) => ({ entry, card: entry.data as Card }));
}

/** A breach at a value of an entry. */
export function finding(entry: Entry, path: Path, message: string, hint: string): Finding {
  return { file: entry.file, ...entry.at(path), message, hint };
}

/** What stands under a key, for data that may have any shape. */
export function valueOf(data: unknown, key: string | number): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return undefined;
  return (data as Record<string | number, unknown>)[key];
}

/** What stands at a path, for data that may have any shape. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => valueOf(value, key), data);
}

/** A list, for data that may have any shape: anything else counts as empty. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The ids under which an entry answers beside its own, each with the place where it is written. */
export function formerIds({ data }: Pick<Entry, 'data'>): { id: string; path: Path }[] {
  return ['formerly', 'merged'].flatMap((field) =>
    listOf(valueOf(data, field)).flatMap((id, index) => (typeof id === 'string' ? [{ id, path: [field, index] }] : [])),
  );
}

function namesIn(data: unknown, list: string, key: string): string[] {
  return listOf(valueOf(data, list))
    .map((item) => valueOf(item, key))
    .filter((name): name is string => typeof name === 'string');
}

/** An entry as a contributor would call it: `card prompt-injection`. */
export function nameOf(entry: Entry): string {
  return `${COLLECTIONS[entry.collection].singular} ${entry.id}`;
}

/** A word with its article: `an evaluation`. */
export function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** Whether an entry could not be read as a whole, so that nobody knows what it names. */
export function isUnreadable(entry: CheckedEntry): boolean {
  return entry.data === undefined || entry.body?.readable === false;
}

/** Whether an entry is a draft. */
export function isDraft(entry: CheckedEntry): boolean {
  return valueOf(entry.data, 'status') === 'draft';
}
