import { COLLECTIONS } from '../schema/index.ts';
import { finding, listOf, valueAt, valueOf } from './deck.ts';
import type { CheckedEntry, Deck, Finding, Rule } from './deck.ts';
import { PLACEHOLDER } from './placeholder.ts';
import type { Path } from '../schema/walk.ts';

/** Fields that name one entry of a collection and no other. */
const UNIQUE_FIELDS = ['title', 'citationKey', 'arxiv', 'doi'] as const;

/** Lists of an entry in which nothing may stand twice, and what makes two items the same. */
const UNIQUE_LISTS: Record<string, readonly string[]> = {
  placements: ['taxonomy', 'code'],
  tests: ['evaluation'],
  mitigations: ['mitigation'],
  related: ['card'],
  harms: ['actor', 'kind', 'note'],
  terms: ['term'],
};

/** Nothing is said twice (what stands empty is the business of the schema): titles, identifiers and search names of two entries differ, lists have no item twice. */
export const duplicate: Rule = {
  name: 'duplicate',
  level: 'error',
  what: 'No two entries have the same title, citation key or identifier, no two cards the same name, and no list an item twice.',
  check: (deck) => [...checkFields(deck), ...checkNames(deck), ...deck.entries.flatMap(checkLists)],
};

function checkFields(deck: Deck): Finding[] {
  const seen = new Map<string, CheckedEntry>();
  return deck.entries.flatMap((entry) =>
    UNIQUE_FIELDS.flatMap((field) => {
      const value = valueOf(entry.data, field);
      // Two drafts may both wait for their titles.
      if (typeof value !== 'string' || value.startsWith(PLACEHOLDER)) return [];
      const key = [entry.collection, field, value.toLowerCase()].join('\n');
      const first = seen.get(key);
      if (!first) seen.set(key, entry);
      if (!first || first.id === entry.id) return [];
      const hint = `If both are the same ${COLLECTIONS[entry.collection].singular}, keep one; else tell them apart.`;
      return [finding(entry, [field], `${first.file} has the same ${field}.`, hint)];
    }),
  );
}

/** A name that people search for must lead to one card: aliases are held against titles and other aliases. */
function checkNames(deck: Deck): Finding[] {
  const cards = deck.entries.filter(({ collection }) => collection === 'cards');
  const owner = new Map<string, CheckedEntry>();
  for (const card of cards) owner.set(String(valueOf(card.data, 'title')).toLowerCase(), card);
  return cards.flatMap((card) =>
    listOf(valueOf(card.data, 'aliases')).flatMap((alias, index) => {
      if (typeof alias !== 'string' || alias === '') return [];
      const first = owner.get(alias.toLowerCase());
      if (!first) owner.set(alias.toLowerCase(), card);
      if (!first) return [];
      const message =
        first === card ? `The name "${alias}" stands twice.` : `${first.file} already bears the name "${alias}".`;
      return [finding(card, ['aliases', index], message, 'A name leads to one card: remove it here or there.')];
    }),
  );
}

function checkLists(entry: CheckedEntry): Finding[] {
  const byFields = Object.entries(UNIQUE_LISTS).flatMap(([list, fields]) =>
    repeats(entry, [list], (item) => fields.map((field) => valueOf(item, field))),
  );
  const plainLists = entry.visits
    .filter(({ value, path }) => Array.isArray(value) && path.at(-1) !== 'aliases')
    .flatMap(({ path }) =>
      repeats(entry, path, (item) => (typeof item === 'string' && item !== '' ? [item] : undefined)),
    );
  return [...byFields, ...plainLists];
}

function repeats(entry: CheckedEntry, path: Path, keyOf: (item: unknown) => unknown[] | undefined): Finding[] {
  const seen = new Set<string>();
  return listOf(valueAt(entry.data, path)).flatMap((item, index) => {
    const parts = keyOf(item);
    if (!parts || parts.some((part) => typeof part !== 'string')) return [];
    const key = parts.join('\n');
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const name = parts.slice(0, 2).join(' ');
    return [finding(entry, [...path, index], `"${name}" stands twice in "${path.at(-1)}".`, 'Keep one of the two.')];
  });
}
