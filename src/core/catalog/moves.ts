import { PAGED } from '../schema/field.ts';
import type { CollectionName } from '../schema/field.ts';
import { compareText } from '../issue.ts';
import { addressOf, fileEndings, withEnding } from './routes.ts';
import type { Catalog } from './types.ts';

/** An old id of an entry: its address and its files lead to, or repeat, those of the entry. */
export interface Move {
  collection: CollectionName;
  old: string;
  /** The entry as it is called now, or into which the old one was merged. */
  id: string;
  isMerged: boolean;
}

/** The old ids of the entries of a collection, sorted. */
export function movesOf(
  collection: CollectionName,
  entries: readonly { id: string; data: { formerly?: string[] | undefined; merged?: string[] | undefined } }[],
): Move[] {
  return entries
    .flatMap(({ id, data: { formerly = [], merged = [] } }) => [
      ...formerly.map((old) => ({ collection, old, id, isMerged: false })),
      ...merged.map((old) => ({ collection, old, id, isMerged: true })),
    ])
    .sort((a, b) => compareText(a.old, b.old));
}

/** Every old id of a deck, collection by collection. */
export function movesIn(catalog: Catalog): Move[] {
  return PAGED.flatMap((collection) => movesOf(collection, catalog[collection]));
}

/** What happened, as the beginning of a sentence that ends with the title of the entry as it is now. */
export function moveWords({ old, isMerged }: Pick<Move, 'old' | 'isMerged'>): string {
  return isMerged ? `“${old}” was merged into` : `“${old}” is now called`;
}

/** What happened, as a sentence with the title of the entry as it is now. */
export function moveSentence(move: Move, title: string): string {
  return `${moveWords(move)} “${title}”.`;
}

/** Every address that a move leaves behind, with the one that answers for it now: the page, then its files. */
export function movedAddresses({ collection, old, id }: Move): { from: string; to: string }[] {
  const [from, to] = [addressOf(collection, old), addressOf(collection, id)];
  return ['/', ...fileEndings(collection)].map((ending) => ({
    from: withEnding(from, ending),
    to: withEnding(to, ending),
  }));
}
