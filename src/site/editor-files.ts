import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadWords } from '../files/catalog.ts';
import { getDeck } from './catalog.ts';

/** The words of the deck as JSON (`DeckWords`), with which the editor compares those of a card. */
export function deckWords(): string {
  // Refuses a deck that is older than the content.
  getDeck();
  return loadWords();
}

/** The files of the dictionary by name: what the marks mean, the words, and the licence, which goes where they go. */
export function dictionaryFiles(): { name: string; text: string }[] {
  // A build runs at the top of the checkout, and its bundle may stand anywhere.
  const folder = resolve('node_modules/dictionary-en-gb');
  return ['index.aff', 'index.dic', 'license'].map((name) => ({
    name,
    text: readFileSync(resolve(folder, name), 'utf8'),
  }));
}
