import { z } from 'zod';
import type { Issue } from '../issue.ts';
import { isWritten } from '../schema/draft.ts';
import { COLLECTIONS } from '../schema/index.ts';
import { checkedOf, deckOf, findBreaches, isDraft, keyOf } from './deck.ts';
import type { CheckedEntry, Deck, Rule } from './deck.ts';

/**
 * What the drafts of a deck lack to be published: the rules are asked once more as if each draft were. What was found
 * anyhow (`known`) is not repeated.
 */
export function notesOnDrafts(deck: Deck, rules: readonly Rule[], known: readonly Issue[]): Issue[] {
  const drafts = new Set(deck.entries.filter((entry) => isDraft(entry) && isWritten(entry.collection)));
  if (drafts.size === 0) return [];
  const entries = deck.entries.map((entry) => (drafts.has(entry) ? checkedOf(asPublished(entry)) : entry));
  const files = new Set([...drafts].map(({ file }) => file));
  const said = new Set(known.map(keyOf));
  return findBreaches(deckOf(entries, deck), rules)
    .filter((issue) => files.has(issue.file) && !said.has(keyOf(issue)))
    .map((issue) => ({ ...issue, level: 'note' }));
}

/** An entry as it would be read with another status, without what stands empty in it and need not be there. */
function asPublished(entry: CheckedEntry): CheckedEntry {
  const { shape } = COLLECTIONS[entry.collection].schema;
  const written = Object.entries(entry.data as object).filter(
    ([key, value]) => value !== null || !(shape[key] instanceof z.ZodOptional),
  );
  return { ...entry, data: { ...Object.fromEntries(written), status: 'published' } };
}
