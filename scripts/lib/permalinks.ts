import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { linesIn, mergePermalinks } from '../../src/core/catalog/permalinks.ts';
import { PERMALINKS_FILE } from '../../src/core/checks/permalink.ts';
import { CONTENT_DIR } from '../../src/files/content.ts';

const LIST = resolve(CONTENT_DIR, PERMALINKS_FILE);

/** The addresses in a list, that of the deck in CONTENT_DIR unless another is named; none where there is no such file. */
export function readPermalinks(file = LIST): string[] {
  return existsSync(file) ? linesIn(readFileSync(file, 'utf8')) : [];
}

/** Adds addresses to the list of the deck in CONTENT_DIR. Gives how many it holds now, and how many of them are new. */
export function addPermalinks(present: readonly string[]): { total: number; added: number } {
  const before = readPermalinks();
  const after = mergePermalinks(before, present);
  writeFileSync(LIST, after.map((line) => `${line}\n`).join(''));
  return { total: after.length, added: after.length - before.length };
}
