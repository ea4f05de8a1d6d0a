import { plainWords, RUN, runsOf } from '../text/runs.ts';
import type { CheckedEntry, Finding, Rule } from './deck.ts';
import { proseOf } from './prose.ts';

/** No two cards say the same in the same words. */
export const sameWords: Rule = {
  name: 'same-words',
  level: 'error',
  what: `No two cards share a run of ${RUN} words; titles, labels and figures apart.`,
  check: (deck) => {
    const cards = deck.entries.filter(({ collection }) => collection === 'cards');
    const shared = sharedRuns(cards);
    return shared.size === 0 ? [] : report(cards, shared);
  },
};

/** Stands between two stretches of a card, so that no run goes over from one to the next. */
const BREAK = '';

/**
 * The runs that stand in more than one card. A deck of thousands has millions of runs: each is first put into a slot by
 * its hash, and only those whose slot two cards want are written out and compared.
 */
function sharedRuns(cards: readonly CheckedEntry[]): Set<string> {
  const texts = cards.map((card) => proseOf(card).flatMap(({ text }) => [...plainWords(text), BREAK]));
  const hashes = hashesByRun(texts);
  const slots = 2 ** Math.ceil(Math.log2(4 * texts.reduce((sum, words) => sum + words.length, 1)));
  const owner = new Int32Array(slots);
  const crowded = new Set<number>();
  for (const [index, runs] of hashes.entries()) {
    for (const hash of runs) {
      const slot = hash % slots;
      if (owner[slot] === 0) owner[slot] = index + 1;
      else if (owner[slot] !== index + 1) crowded.add(slot);
    }
  }
  const first = new Map<string, number>();
  const shared = new Set<string>();
  for (const [index, words] of texts.entries()) {
    for (const [at, hash] of hashes[index]!.entries()) {
      if (!crowded.has(hash % slots)) continue;
      const parts = words.slice(at, at + RUN);
      if (parts.includes(BREAK)) continue;
      const run = parts.join(' ');
      if (!first.has(run)) first.set(run, index);
      else if (first.get(run) !== index) shared.add(run);
    }
  }
  return shared;
}

/** The hash of the run that begins at each word of each text: FNV-1a, 32 bits, over the numbers of its words. */
function hashesByRun(texts: readonly (readonly string[])[]): Uint32Array[] {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return texts.map((words) => {
    const coded = Int32Array.from(words, numberOf);
    return Uint32Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => {
      let hash = 0x811c9dc5;
      for (let next = at; next < at + RUN; next += 1) hash = Math.imul(hash ^ coded[next]!, 0x01000193);
      // The low bits of FNV over whole numbers differ little: fold the high ones in.
      return hash ^ (hash >>> 15);
    });
  });
}

/** One finding a stretch, at the later of two cards. */
function report(cards: readonly CheckedEntry[], shared: ReadonlySet<string>): Finding[] {
  const first = new Map<string, string>();
  return cards.flatMap((card) =>
    proseOf(card).flatMap(({ text, at }): Finding[] => {
      const runs = runsOf(text).filter((run) => shared.has(run));
      const copied = runs.find((run) => first.has(run) && first.get(run) !== card.file);
      for (const run of runs) if (!first.has(run)) first.set(run, card.file);
      if (copied === undefined) return [];
      const message = `“${copied}” stands in ${first.get(copied)} too.`;
      return [{ file: card.file, ...at(), message, hint: 'Say what is particular to this risk, in other words.' }];
    }),
  );
}
