import type { Rule } from './deck.ts';
import { proseOf } from './prose.ts';

/** The list of spellings that the dictionary lacks. */
export const WORDS_FILE = 'words.txt';

/** What the rule needs of a dictionary. */
export interface Dictionary {
  knows: (word: string) => boolean;
  suggest: (word: string) => string[];
}

/**
 * Words as written: letters with apostrophes inside; hyphens part them. What holds digits, signs or a dot inside is no
 * word: an address, a file, the name of a model.
 */
const WORD = /(?<![\p{L}\p{N}_/.@])\p{L}+(?:['’]\p{L}+)*(?![\p{L}\p{N}_/@]|[.-][\p{N}]|\.\p{L})/gu;

/** The text with blanks in the place of addresses, so that what is left stands where it stood. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/\w+:\/\/\S+/g, (address) => ' '.repeat(address.length));
}

/** Suggestions take long to find: with more unknown words than this, none are made. */
const MOST_SUGGESTED = 20;

/**
 * Every word of the prose is in the dictionary or in words.txt, or is a name by its looks: capitals inside it. A part of
 * the check of contributions only: a build does not load a dictionary.
 */
export function spelling(dictionary: Dictionary): Rule {
  return {
    name: 'spelling',
    level: 'warning',
    what: `Every word is in the dictionary of British English or in ${WORDS_FILE}.`,
    check: ({ entries, words }) => {
      const judged = new Map<string, boolean>();
      const isWord = (word: string): boolean => {
        const answer = judged.get(word) ?? isSpelt(word, words, dictionary);
        judged.set(word, answer);
        return answer;
      };
      const unknown = entries.flatMap((entry) =>
        proseOf(entry).flatMap(({ text, at }) =>
          [...withoutAddresses(text).matchAll(WORD)]
            .filter(([word]) => !isWord(word))
            .map(({ 0: word, index }) => ({
              file: entry.file,
              at,
              word,
              lines: text.slice(0, index).split('\n').length - 1,
            })),
        ),
      );
      return unknown.map(({ file, at, word, lines }) => {
        const meant = unknown.length > MOST_SUGGESTED ? [] : dictionary.suggest(word).slice(0, 3);
        const question = meant.length > 0 ? `Did you mean ${meant.join(', ')}? ` : '';
        const { line, column } = at();
        const hint = `${question}If it is right, add it to ${WORDS_FILE}, or leave it: the reviewer does.`;
        return { file, line: line + lines, column, message: `“${word}” is not in the dictionary.`, hint };
      });
    },
  };
}

function isSpelt(word: string, words: ReadonlySet<string>, dictionary: Dictionary): boolean {
  const plain = word.replace(/’/g, "'").replace(/'s$/, '');
  const isName = /\p{Lu}/u.test(plain.slice(1));
  return isName || words.has(plain) || words.has(plain.toLowerCase()) || dictionary.knows(plain);
}
