import { distance } from 'fastest-levenshtein';
import { compareText } from '../issue.ts';

/** Something that can be found by any of its names. */
export interface Findable {
  /** What is shown; among equally good hits the shorter comes first. */
  title: string;
  /** All names, folded by `fold`, the title among them. */
  folded: string[];
  /** Further names, folded, that count less: an entry of a list called like a card stands after the card. */
  weak?: string[];
  /** Among equally good hits the lower comes first. */
  order: number;
}

/** Text as it is compared: lower case, without diacritics, everything but letters and digits as single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How many letters of a word may be wrong: none below four letters, one in four, else two. */
function slackFor(word: string): number {
  return word.length < 4 ? 0 : word.length < 5 ? 1 : 2;
}

/** From this score on a name answers only with misspelt letters. */
const MISSPELT = 4;

/**
 * How well a name answers a query, both folded: 0 equal, 1 begins with it, 2 each word begins a word, 3 contains it, or
 * has its words joined otherwise, 4 and more by misspelt letters; undefined when it does not.
 */
export function scoreName(query: string, name: string): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  const words = name.split(' ');
  const asked = query.split(' ');
  if (asked.every((ask) => words.some((word) => word.startsWith(ask)))) return 2;
  if (name.includes(query) || isJoined(asked, words)) return 3;
  let wrong = 0;
  for (const ask of asked) {
    const slack = slackFor(ask);
    let best = slack + 1;
    for (const word of words) {
      if (word.startsWith(ask)) best = 0;
      if (best === 0) break;
      // Half-typed words are compared with the beginning of a longer one.
      for (const part of word.length > ask.length ? [word, word.slice(0, ask.length)] : [word]) {
        if (Math.abs(part.length - ask.length) < best) best = Math.min(best, distance(ask, part));
      }
    }
    if (best > slack) return undefined;
    wrong += best;
  }
  return MISSPELT + wrong;
}

/** How many letters of a second word tell that it was meant: “prompts” is not “prompt safety”. */
const TELLING = 3;

/** Whether a query is written as one word where the name has two, or the other way round: deep fake, deepfake. */
function isJoined(asked: readonly string[], words: readonly string[]): boolean {
  const whole = asked.join('');
  return words.some(
    (word, index) =>
      (asked.length > 1 && word.startsWith(whole)) ||
      (whole.length >= word.length + TELLING && `${word}${words[index + 1] ?? ''}`.startsWith(whole)),
  );
}

/** Whether an item answers a query only if letters of the query are taken for misspelt. */
export function isGuess(query: string, item: Findable): boolean {
  const asked = fold(query);
  return [...item.folded, ...(item.weak ?? [])].every((name) => (scoreName(asked, name) ?? MISSPELT) >= MISSPELT);
}

/** How much further back a weak name stands: an equal one behind names that only contain the query. */
const WEAK = 3.5;

/** The best hits for a query, best first: names that begin with it before misspelt ones, shorter before longer. */
export function rank<Item extends Findable>(query: string, items: readonly Item[], limit: number): Item[] {
  const asked = fold(query);
  if (asked === '') return [];
  const hits: { item: Item; score: number }[] = [];
  for (const item of items) {
    let best: number | undefined;
    for (const [names, handicap] of [
      [item.folded, 0],
      [item.weak ?? [], WEAK],
    ] as const) {
      for (const name of names) {
        const score = scoreName(asked, name);
        if (score !== undefined && (best === undefined || score + handicap < best)) best = score + handicap;
      }
    }
    if (best !== undefined) hits.push({ item, score: best });
  }
  hits.sort(
    (a, b) =>
      a.score - b.score ||
      a.item.order - b.item.order ||
      a.item.title.length - b.item.title.length ||
      compareText(a.item.title, b.item.title),
  );
  return hits.slice(0, limit).map(({ item }) => item);
}
