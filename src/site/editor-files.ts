import { loadWords } from '../files/catalog.ts';
import { DICTIONARY_FILES, readDictionary } from '../files/dictionary.ts';
import { getDeck } from './catalog.ts';

/** The words of the deck as JSON (`DeckWords`), with which the editor compares those of a card. */
export function deckWords(): string {
  // Refuses a deck that is older than the content.
  getDeck();
  return loadWords();
}

/** The files of the dictionary by their name, with which the editor checks the spelling. */
export function dictionaryFiles(): { name: string; text: string }[] {
  return DICTIONARY_FILES.map((name) => ({ name, text: readDictionary(name) }));
}
