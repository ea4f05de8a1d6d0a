import type { CollectionName } from '../schema/field.ts';
import { COMPONENTS } from '../source/components.ts';
import { isDraft, isUnreadable, nameOf, valueOf } from './deck.ts';
import type { Deck, Rule } from './deck.ts';

/** The other way out: what has been published keeps its page for ever. */
const OTHERWISE = ', or set its status to withdrawn; only what was never published may be removed.';

/** What makes an entry worth its page: something else that names it. */
const WANTS: Partial<Record<CollectionName, string>> = {
  cards: 'Name it in "related" of another card, or name another card in its own.',
  papers: `Cite it on a card${OTHERWISE}`,
  evaluations: `Name it in "tests" of a card${OTHERWISE}`,
  mitigations: `Name it in "mitigations" of a card${OTHERWISE}`,
};

/**
 * Every entry is named by another: nothing stands alone. A paper that the screening log lets in counts as named; where no
 * card uses it yet, the list of papers says so.
 */
export const orphan: Rule = {
  name: 'orphan',
  level: 'warning',
  what: 'Every card, paper, evaluation and mitigation is named by another entry.',
  check: (deck) => {
    // What an unreadable entry names is not known: mending it comes first.
    if (deck.entries.some(isUnreadable)) return [];
    const named = namedEntries(deck);
    return deck.entries.flatMap((entry) => {
      const hint = WANTS[entry.collection];
      if (hint === undefined || isDraft(entry) || named.has(`${entry.collection}/${entry.id}`)) return [];
      if (valueOf(entry.data, 'status') !== 'published') return [];
      return [{ file: entry.file, ...entry.at([]), message: `Nothing names the ${nameOf(entry)}.`, hint }];
    });
  },
};

/** Every entry at either end of a reference between cards, and every entry named by another. */
function namedEntries(deck: Deck): Set<string> {
  const named = new Set<string>();
  for (const entry of deck.entries) {
    for (const { value, meta } of entry.visits) {
      if (meta.reference === undefined) continue;
      named.add(`${meta.reference}/${String(value)}`);
      if (meta.via === 'related') named.add(`${entry.collection}/${entry.id}`);
    }
    for (const { component, target } of entry.body?.mentions ?? []) {
      const collection = COMPONENTS[component]?.collection;
      if (collection) named.add(`${collection}/${target}`);
    }
  }
  return named;
}
