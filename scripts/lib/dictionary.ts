import { dictionaryOf } from '../../src/core/checks/dictionary.ts';
import type { Dictionary } from '../../src/core/checks/spelling.ts';

/** The dictionary of British English. It is large, so that only a check of contributions loads it. */
export async function loadDictionary(): Promise<Dictionary> {
  const { default: data } = await import('dictionary-en-gb');
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return dictionaryOf(text(data.aff), text(data.dic));
}
