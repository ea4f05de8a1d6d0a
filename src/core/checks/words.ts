import { z } from 'zod';
import { compareIssues } from '../issue.ts';
import type { Issue, Position } from '../issue.ts';
import { collectionOf } from '../schema/index.ts';
import type { CollectionName } from '../schema/field.ts';
import type { Entry } from '../source/read.ts';
import { checkedOf, deckOf, findBreaches } from './deck.ts';
import type { CheckedEntry, Deck, Rule } from './deck.ts';
import { proseOf } from './prose.ts';
import { sameWords } from './same-words.ts';
import { spelling } from './spelling.ts';
import type { Dictionary } from './spelling.ts';

/** What the rules that compare words ask of a deck: the spellings it added to the dictionary, and the prose of its cards. */
export interface DeckWords {
  spellings: string[];
  /** By id of the card: its stretches of prose. */
  cards: Record<string, string[]>;
}

/** A stretch of prose and where it begins. */
export interface PlacedProse extends Position {
  text: string;
}

/** The words of a deck, for a check where the deck is not at hand. */
export function wordsOf({ entries, words }: Pick<Deck, 'entries' | 'words'>): DeckWords {
  const cards = entries.filter(({ collection }) => collection === 'cards');
  return {
    spellings: [...words],
    cards: Object.fromEntries(cards.map((card) => [card.id, proseOf(card).map(({ text }) => text)])),
  };
}

/** The prose of an entry; of one with faults, what can be read beside them. */
export function proseIn(entry: Entry): PlacedProse[] {
  const { recovered } = entry;
  const read = recovered ? { data: recovered.data, at: recovered.at, keyAt: recovered.keyAt } : {};
  return proseOf(checkedOf({ ...entry, ...read }))
    .map(({ text, at }) => ({ text, ...at() }))
    .filter(({ line }) => !recovered?.broken.has(line));
}

/**
 * What the two rules say that `checkFile` leaves out, words shared with a card of the deck and spelling, of the prose of
 * the file at `path`. They stand apart since they need the texts of the deck and a dictionary, which are large.
 */
export function checkWords(
  path: string,
  prose: readonly PlacedProse[],
  { spellings, cards }: DeckWords,
  dictionary: Dictionary,
): Issue[] {
  const collection = collectionOf(path);
  if (!collection) return [];
  const others = Object.entries(cards)
    .map(([id, texts]) =>
      withProse(
        'cards',
        `cards/${id}.mdx`,
        texts.map((text) => ({ text, line: 1, column: 1 })),
      ),
    )
    .filter(({ file }) => file !== path);
  const lists = { permalinks: [], words: new Set(spellings), releases: undefined, paths: [path] };
  // The entry stands last: of two that are alike, the later is told.
  const find = (rule: Rule, among: CheckedEntry[]) =>
    findBreaches(deckOf([...among, withProse(collection, path, prose)], lists), [rule]);
  const found = [...find(sameWords, others), ...find(spelling(dictionary), [])];
  return found.filter(({ file }) => file === path).sort(compareIssues);
}

const PROSE = z.string();

/** An entry of which only the prose is known. */
function withProse(collection: CollectionName, file: string, prose: readonly PlacedProse[]): CheckedEntry {
  const visits = prose.map(({ text }, index) => ({
    path: [index],
    value: text,
    meta: { prose: true },
    schema: PROSE,
  }));
  const at = ([index]: readonly (string | number)[]): Position => {
    const { line, column } = prose[Number(index)]!;
    return { line, column };
  };
  return { collection, id: file, file, data: {}, faults: [], at, keyAt: at, visits, valid: true };
}
