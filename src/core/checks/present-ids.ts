import type { CollectionName } from '../schema/field.ts';
import { COMPONENTS } from '../source/components.ts';
import { readEntry } from '../source/read.ts';
import { checkedOf, listOf, valueOf } from './deck.ts';
import type { Deck } from './deck.ts';
import { offsetOf } from './suggestion.ts';

/**
 * The text of a content file in which entries that were renamed are named by their present ids; what was merged is left,
 * since the other entry may be named there already. `path` is relative to the content folder.
 */
export function withPresentIds(path: string, text: string, deck: Deck): string {
  const read = readEntry({ path, bytes: new TextEncoder().encode(text) });
  if (!read) return text;
  const entry = checkedOf(read);
  const fields = entry.visits.flatMap(({ path: field, value, meta }) =>
    meta.reference === undefined ? [] : [{ collection: meta.reference, id: value, at: entry.at(field) }],
  );
  const mentions = (entry.body?.mentions ?? []).flatMap(({ component, target, line, column }) => {
    const collection = COMPONENTS[component]?.collection;
    return collection ? [{ collection, id: target, at: { line, column } }] : [];
  });
  const places = [...fields, ...mentions].flatMap(({ collection, id, at }) => {
    const present = presentId(deck, collection, id);
    return present === undefined ? [] : [{ old: String(id), present, offset: offsetOf(text, at.line, at.column) }];
  });
  // From the end, so that the places before stay where they are.
  return places
    .sort((a, b) => b.offset - a.offset)
    .reduce((made, { old, present, offset }) => {
      const start = made.indexOf(old, offset);
      // Written with escapes of YAML it is not found; the check tells it.
      if (start < 0) return made;
      return `${made.slice(0, start)}${present}${made.slice(start + old.length)}`;
    }, text);
}

/** What an entry is called now that was called so; undefined for one that still is, that was merged, or that is unknown. */
function presentId(deck: Deck, collection: CollectionName, id: unknown): string | undefined {
  if (typeof id !== 'string' || deck.byId[collection].has(id)) return undefined;
  const heir = deck.formerly[collection].get(id);
  return heir && listOf(valueOf(heir.data, 'formerly')).includes(id) ? heir.id : undefined;
}
