import nspell from 'nspell';
import type { Dictionary } from '../../src/core/checks/spelling.ts';

/** The dictionary of British English. It is large, so that only a check of contributions loads it. */
export async function loadDictionary(): Promise<Dictionary> {
  const { default: data } = await import('dictionary-en-gb');
  const speller = nspell({ aff: Buffer.from(data.aff), dic: Buffer.from(data.dic) });
  return { knows: (word) => speller.correct(word), suggest: (word) => speller.suggest(word) };
}
