import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The files of the dictionary of British English: marks, words, and the licence that goes with them wherever they go. */
export const DICTIONARY_FILES = ['index.aff', 'index.dic', 'license'] as const;

/** The text of one file of the dictionary. */
export function readDictionary(file: (typeof DICTIONARY_FILES)[number]): string {
  return readFileSync(resolve('node_modules/dictionary-en-gb', file), 'utf8');
}
