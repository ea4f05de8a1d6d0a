import type { Recovered } from '../source/recover.ts';
import type { Issue } from '../issue.ts';
import { checkedOf, deckOf, findBreaches, keyOf } from './deck.ts';
import type { CheckedEntry, Deck, Rule } from './deck.ts';

/**
 * What the rules find in entries whose front matter cannot be read as a whole, beside the lines that keep it from being
 * read: a contributor is told all of a file's faults in one run. Nothing is concluded from these entries about others.
 */
export function breachesBehindFaults(deck: Deck, rules: readonly Rule[]): Issue[] {
  const broken = new Map<string, Recovered>();
  const entries = deck.entries.map((entry): CheckedEntry => {
    const { recovered, file } = entry;
    if (!recovered) return entry;
    broken.set(file, recovered);
    return checkedOf({ ...entry, data: recovered.data, at: recovered.at, keyAt: recovered.keyAt });
  });
  if (broken.size === 0) return [];
  const said = new Set(findBreaches(deck, rules).map(keyOf));
  return findBreaches(deckOf(entries, deck), rules).filter((issue) => {
    const recovered = broken.get(issue.file);
    const missing = /^"([^"]+)" is missing/.exec(issue.message)?.[1];
    const isHidden = missing !== undefined && recovered?.keys.has(missing);
    return recovered && !recovered.broken.has(issue.line) && !isHidden && !said.has(keyOf(issue));
  });
}
