import type { Vocabulary } from '../../src/core/schema/taxonomy.ts';
import { readEntry } from '../../src/core/source/read.ts';
import { CONTENT_DIR, readContent } from '../../src/files/content.ts';

/** The vocabularies of the deck in CONTENT_DIR by name; those that cannot be read are left out. */
export function readVocabularies(): Map<string, Vocabulary> {
  const files = readContent(CONTENT_DIR).filter(({ path }) => path.startsWith('vocabularies/'));
  const entries = files.map((file) => readEntry(file)).filter((entry) => entry?.data !== undefined);
  return new Map(entries.map((entry) => [entry!.id, entry!.data as Vocabulary]));
}

/** The terms of each vocabulary of the deck in CONTENT_DIR, in order; none for one that is not there. */
export function readTerms(): (vocabulary: string) => string[] {
  const vocabularies = readVocabularies();
  return (name) => (vocabularies.get(name)?.terms ?? []).map(({ term }) => term);
}
