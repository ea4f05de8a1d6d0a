import type { Catalog } from '../catalog/types.ts';
import { compareIssues } from '../issue.ts';
import type { Issue } from '../issue.ts';
import { COLLECTIONS } from '../schema/index.ts';
import type { CollectionName } from '../schema/field.ts';
import { readEntry } from '../source/read.ts';
import type { ContentFile, Entry } from '../source/read.ts';
import { notAfter } from './date.ts';
import { checkedOf, deckOf } from './deck.ts';
import type { CheckedEntry } from './deck.ts';
import { judge, RULES } from './index.ts';

/** What the rules ask of the other entries of a deck when one is checked: names, codes and terms, without their contents. */
export type Lookup = { collection: CollectionName; id: string; data: Record<string, unknown> }[];

/** The fields of an entry that concern other entries. */
const SHARED = [
  'title',
  'aliases',
  'status',
  'formerly',
  'merged',
  'replacement',
  'splitInto',
  'citationKey',
  'arxiv',
  'doi',
] as const;

/** What must be known of a deck to check one card against it where the deck is not at hand. Drafts are not in it. */
export function lookupOf(catalog: Catalog): Lookup {
  const named = (['cards', 'papers', 'evaluations', 'mitigations'] as const).flatMap((collection) =>
    catalog[collection].map(({ id, data }: { id: string; data: object }) => ({ collection, id, data: shared(data) })),
  );
  const cards = new Map(catalog.cards.map(({ id, data }) => [id, data.related]));
  for (const { collection, id, data } of named) {
    const variants = collection === 'cards' ? (cards.get(id) ?? []).filter(({ type }) => type === 'variant-of') : [];
    if (collection === 'cards') data['related'] = variants;
  }
  return [
    ...named,
    ...catalog.taxonomies.map(({ id, data, entries }) => ({
      collection: 'taxonomies' as const,
      id,
      data: {
        ...shared(data),
        entries: entries.map(({ data: { code, name, parent } }) => ({ code, name, ...(parent ? { parent } : {}) })),
      },
    })),
    ...catalog.vocabularies.map(({ id, data }) => ({
      collection: 'vocabularies' as const,
      id,
      data: {
        ...shared(data),
        terms: data.terms.map(({ term, label, definition }) => ({ term, label, definition })),
      },
    })),
  ];
}

function shared(data: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([key]) => (SHARED as readonly string[]).includes(key)),
  ) as Record<string, unknown>;
}

/** What checking one file gives: the entry as read, and its faults and notes, sorted. */
export interface FileCheck {
  entry: Entry | undefined;
  issues: Issue[];
}

/**
 * Checks one file as if it were added to a deck of which only the look-up is known, by the rules of the book, on a
 * day (YYYY-MM-DD). Two of them need more and stand in `words.ts`: words that another card shares, and spelling.
 */
export function checkFile(file: ContentFile, lookup: Lookup, today: string): FileCheck {
  const entry = readEntry(file);
  if (!entry) return { entry, issues: [] };
  const others = othersIn(lookup).filter(({ collection, id }) => collection !== entry.collection || id !== entry.id);
  // The entry stands last: of two that are alike, the later is told.
  const deck = deckOf([...others, checkedOf(entry)], {
    permalinks: [],
    words: new Set(),
    paths: [file.path],
    releases: undefined,
  });
  const issues = judge(deck, [...RULES, notAfter(today)]).filter((issue) => issue.file === file.path);
  return { entry, issues: issues.sort(compareIssues) };
}

const known = new WeakMap<Lookup, CheckedEntry[]>();

/** The other entries as the rules see them: sound, since their deck was checked, and with nothing to visit. */
function othersIn(lookup: Lookup): CheckedEntry[] {
  const made = known.get(lookup);
  if (made) return made;
  const top = () => ({ line: 1, column: 1 });
  const others = lookup.map(({ collection, id, data }): CheckedEntry => {
    const file = `${collection}/${id}${COLLECTIONS[collection].extension}`;
    return { collection, id, file, data, faults: [], at: top, keyAt: top, visits: [], valid: true };
  });
  known.set(lookup, others);
  return others;
}
