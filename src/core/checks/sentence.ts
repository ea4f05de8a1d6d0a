import { countWords } from '../source/text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isDraft } from './deck.ts';
import type { CheckedEntry, Finding, Rule } from './deck.ts';
import { proseOf } from './prose.ts';

/** The most words that a sentence may have. */
export const MOST_WORDS = 40;

/** What the sentences of a card's text stay under on average. */
export const MEAN_WORDS = 22;

/** Sentences can be read at once: none is very long, and those of a card are short on average. */
export const sentence: Rule = {
  name: 'sentence',
  level: 'error',
  what: `No sentence has more than ${MOST_WORDS} words, and those of a card's text have fewer than ${MEAN_WORDS} on average.`,
  check: (deck) =>
    deck.entries.filter((entry) => !isDraft(entry)).flatMap((entry) => [...checkEach(entry), ...checkMean(entry)]),
};

function checkEach(entry: CheckedEntry): Finding[] {
  // No sentence of so few characters is too long, which spares most of the work.
  const long = proseOf(entry).filter(({ text }) => text.length > 2 * MOST_WORDS);
  return long.flatMap(({ text, at }) =>
    sentencesOf(text).flatMap((words) => {
      const count = countWords(words);
      if (count <= MOST_WORDS) return [];
      const beginning = words.split(/\s+/).slice(0, 5).join(' ');
      const message = `A sentence has ${count} words; ${MOST_WORDS} is the most.`;
      return [{ file: entry.file, ...at(), message, hint: `Split the one that begins “${beginning}”.` }];
    }),
  );
}

function checkMean(entry: CheckedEntry): Finding[] {
  if (entry.collection !== 'cards' || !entry.body?.readable) return [];
  const headings = new Set(entry.body.headings.map(({ line }) => line));
  const passages = entry.body.passages.filter(({ line }) => !headings.has(line));
  const counts = passages.flatMap(({ text }) => sentencesOf(text).map(countWords));
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (counts.length === 0 || mean < MEAN_WORDS) return [];
  const message = `The sentences of the text have ${mean.toFixed(1)} words on average; a card stays under ${MEAN_WORDS}.`;
  const { line, column } = passages[0]!;
  return [{ file: entry.file, line, column, message, hint: 'Split the longest ones.' }];
}
