import { basename } from 'node:path';
import { COLLECTION_NAMES } from '../../src/core/schema/index.ts';

/** Where a file from elsewhere would lie in the deck: in the folder it lies in now, if that names a collection, else with the cards. */
export function guestPath(file: string): string {
  const collection = COLLECTION_NAMES.find((name) => file.split(/[/\\]/).at(-2) === name) ?? 'cards';
  return `${collection}/${basename(file)}`;
}
