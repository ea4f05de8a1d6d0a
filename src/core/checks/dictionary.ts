import nspell from 'nspell';
import type { Dictionary } from './spelling.ts';

/** The dictionary that two files in the form of Hunspell make: what the marks mean (`.aff`), and the words (`.dic`). */
export function dictionaryOf(marks: string, words: string): Dictionary {
  const speller = nspell(marks, words);
  return { knows: (word) => speller.correct(word), suggest: (word) => speller.suggest(word) };
}
