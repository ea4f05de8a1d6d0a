import { dictionaryOf } from '../../src/core/checks/dictionary.ts';
import type { Dictionary } from '../../src/core/checks/spelling.ts';
import { readDictionary } from '../../src/files/dictionary.ts';

/** The dictionary of British English. It is large, so that only a check of contributions loads it. */
export function loadDictionary(): Dictionary {
  return dictionaryOf(readDictionary('index.aff'), readDictionary('index.dic'));
}
