import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildCatalog } from '../core/catalog/build.ts';
import type { Catalog } from '../core/catalog/types.ts';
import { checkDeck } from '../core/checks/index.ts';
import { wordsOf } from '../core/checks/words.ts';
import type { DeckWords } from '../core/checks/words.ts';
import type { Issue } from '../core/issue.ts';
import { CACHE_DIR, CONTENT_DIR, digestOf, readContent } from './content.ts';

/** Where the cross-linked deck is written; git-ignored, made anew by every build. */
export const CATALOG_FILE = resolve(CACHE_DIR, 'catalog.json');

/** Beside it the words of the deck, which only the editor of cards asks for. */
const WORDS_FILE = resolve(CACHE_DIR, 'words.json');

/** What crosslinking a content folder gives: the faults, and the catalogue and words when none of them is an error. */
export interface Crosslinked {
  entries: number;
  issues: Issue[];
  linked?: { catalog: Catalog; words: DeckWords };
}

/** Reads, checks and cross-links a content folder. No catalogue is made of a deck with errors. */
export function crosslink(folder: string): Crosslinked {
  const files = readContent(folder);
  const { entries, deck, issues } = checkDeck(files);
  if (issues.some(({ level }) => level === 'error')) return { entries: entries.length, issues };
  const linked = { catalog: buildCatalog(entries, digestOf(files)), words: wordsOf(deck) };
  return { entries: entries.length, issues, linked };
}

/** Writes the cross-linked deck for the pages to load. */
export function writeLinked({ catalog, words }: NonNullable<Crosslinked['linked']>): void {
  mkdirSync(dirname(CATALOG_FILE), { recursive: true });
  writeFileSync(WORDS_FILE, JSON.stringify(words));
  // Last, since its time tells the pages that there is something new.
  writeFileSync(CATALOG_FILE, JSON.stringify(catalog));
}

/** The words of the deck, as JSON. */
export function loadWords(): string {
  return readFileSync(WORDS_FILE, 'utf8');
}

/** Loads the cross-linked deck. Throws when there is none. */
export function loadCatalog(): Catalog {
  try {
    return JSON.parse(readFileSync(CATALOG_FILE, 'utf8')) as Catalog;
  } catch {
    throw new Error('There is no cross-linked deck. Run: npm run crosslink');
  }
}

/** Throws when a cross-linked deck was made from other content than the present. */
export function assertFresh(catalog: Catalog): void {
  if (catalog.digest !== digestOf(readContent(CONTENT_DIR)))
    throw new Error('The cross-linked deck is older than the content. Run: npm run crosslink');
}
