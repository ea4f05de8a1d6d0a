import { COLLECTIONS } from '../schema/index.ts';
import type { CollectionName } from '../schema/field.ts';
import { COMPONENTS } from '../source/components.ts';
import { listOf, valueOf } from './deck.ts';
import type { CheckedEntry, Deck, Finding, Rule } from './deck.ts';

/** The states in which an entry stands in no list. */
const GONE: ReadonlySet<unknown> = new Set(['superseded', 'withdrawn']);

/** The fields by which an entry that is gone names what takes its place. */
const LEADS_ON: ReadonlySet<unknown> = new Set(['replacement', 'splitInto']);

/** Nothing that stands in lists rests on an entry that no longer does: readers would be led to a page that sends them on. */
export const successor: Rule = {
  name: 'successor',
  level: 'warning',
  what: 'No entry names one that is superseded or withdrawn, where another has taken its place or none has.',
  check: (deck) => deck.entries.flatMap((entry) => [...checkFields(deck, entry), ...checkMentions(deck, entry)]),
};

function checkFields(deck: Deck, entry: CheckedEntry): Finding[] {
  const isGone = GONE.has(valueOf(entry.data, 'status'));
  return entry.visits.flatMap(({ path, value, meta }) => {
    // A page that is kept as it was is not kept up; only where it leads on is.
    if (meta.reference === undefined || (isGone && !LEADS_ON.has(path[0]))) return [];
    const told = tell(deck, entry, meta.reference, value);
    return told ? [{ file: entry.file, ...entry.at(path), ...told }] : [];
  });
}

function checkMentions(deck: Deck, entry: CheckedEntry): Finding[] {
  if (GONE.has(valueOf(entry.data, 'status'))) return [];
  return (entry.body?.mentions ?? []).flatMap(({ component, target, line, column }) => {
    const collection = COMPONENTS[component]?.collection;
    const told = collection && tell(deck, entry, collection, target);
    return told ? [{ file: entry.file, line, column, ...told }] : [];
  });
}

/** What is said of a reference to an entry that is gone; undefined for any other. */
function tell(
  deck: Deck,
  from: CheckedEntry,
  collection: CollectionName,
  id: unknown,
): { message: string; hint: string } | undefined {
  const target = typeof id === 'string' ? deck.byId[collection].get(id) : undefined;
  const state = valueOf(target?.data, 'status');
  if (!target || !GONE.has(state)) return undefined;
  const heirs = [valueOf(target.data, 'replacement'), ...listOf(valueOf(target.data, 'splitInto'))]
    .filter((heir) => typeof heir === 'string' && deck.byId[collection].get(heir) !== from)
    .map((heir) => `"${heir}"`);
  const hint =
    heirs.length === 0
      ? 'Name another, or take out what rests on it.'
      : heirs.length === 1
        ? `Write ${heirs[0]}.`
        : `Write the one that is meant: ${heirs.join(' or ')}.`;
  return { message: `The ${COLLECTIONS[collection].singular} "${target.id}" is ${String(state)}.`, hint };
}
