import './no-eval.ts';
import { dictionaryOf } from '../core/checks/dictionary.ts';
import { checkWords } from '../core/checks/words.ts';
import type { DeckWords } from '../core/checks/words.ts';
import type { WordQuestion } from './word-check.ts';

// The two rules that compare words, beside the page: the texts of the deck and the dictionary are large, and to find what a
// misspelt word may have meant takes long.
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

async function load(path: string): Promise<Response> {
  const response = await fetch(`${BASE}/contribute/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

const loaded = Promise.all([
  load('words.json').then((response) => response.json() as Promise<DeckWords>),
  load('dictionary/index.aff.txt').then((response) => response.text()),
  load('dictionary/index.dic.txt').then((response) => response.text()),
]).then(([words, aff, dic]) => ({ words, dictionary: dictionaryOf(aff, dic) }));

addEventListener('message', ({ data: { turn, path, prose } }: MessageEvent<WordQuestion>) => {
  void loaded.then(
    ({ words, dictionary }) => postMessage({ turn, issues: checkWords(path, prose, words, dictionary) }),
    () => postMessage({ turn, issues: 'failed' }),
  );
});
