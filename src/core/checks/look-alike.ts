import { compareText } from '../issue.ts';
import { formerIds, valueOf } from './deck.ts';
import type { CheckedEntry, Rule } from './deck.ts';

/** What an id looks like to a hurried reader: case, hyphens and easily confused letters folded together. */
function foldLookAlikes(id: string): string {
  return id
    .toLowerCase()
    .replace(/[-._]/g, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l');
}

/** No two ids of a collection, present or old, are equal after folding case and look-alike letters. */
export const lookAlike: Rule = {
  name: 'look-alike',
  level: 'error',
  what: 'No two ids of a collection, present or old, are equal after folding case and look-alike letters.',
  check: (deck) => {
    const old = new Map<string, string>();
    for (const [collection, ids] of Object.entries(deck.formerly))
      for (const id of ids.keys()) old.set(`${collection}/${foldLookAlikes(id)}`, id);
    const seen = new Map<string, string>();
    return byAge(deck.entries).flatMap((entry) => {
      const key = `${entry.collection}/${foldLookAlikes(entry.id)}`;
      const first = seen.get(key);
      seen.set(key, first ?? entry.id);
      const report = (message: string) => [
        { file: entry.file, line: 1, column: 1, message, hint: 'Choose an id that cannot be mistaken.' },
      ];
      if (first !== undefined)
        return report(first === entry.id ? `The id "${entry.id}" is taken.` : `"${entry.id}" looks like "${first}".`);
      const former = old.get(key);
      // That an old id is used again, letter for letter, is reported where it is written.
      const isOther = former !== undefined && former !== entry.id && !formerIds(entry).some(({ id }) => id === former);
      return isOther ? report(`"${entry.id}" looks like the old id "${former}".`) : [];
    });
  },
};

/** The entries by the day of their creation, so that of two that are alike the newer is told, whose id can still be changed. */
function byAge(entries: readonly CheckedEntry[]): CheckedEntry[] {
  const bornOf = ({ data }: CheckedEntry) => String(valueOf(data, 'created') ?? '');
  return entries.toSorted((a, b) => compareText(bornOf(a), bornOf(b)));
}
