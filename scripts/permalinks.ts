import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { linesIn, lostLines, mergePermalinks } from '../src/core/catalog/permalinks.ts';
import { loadCatalog } from '../src/files/catalog.ts';
import { CONTENT_DIR } from '../src/files/content.ts';
import { readOptions, stop } from './lib/arguments.ts';

const USAGE = `Usage: npm run permalinks [-- --check --base FILE]
Adds every address of the cross-linked deck to permalinks.txt. With --check, compares the list with an earlier copy of it
and fails when a line is gone.`;

const { values } = readOptions({ options: { check: { type: 'boolean' }, base: { type: 'string' } } }, USAGE);
const list = resolve(CONTENT_DIR, 'permalinks.txt');
const linesOf = (file: string) => (existsSync(file) ? linesIn(readFileSync(file, 'utf8')) : []);

if (values.check) {
  if (values.base === undefined || !existsSync(values.base))
    stop('--check needs --base with a file that exists.', USAGE);
  const lost = lostLines(linesOf(values.base), linesOf(list));
  for (const line of lost)
    console.error(`The published address ${line} has been taken off the list. Put the line back.`);
  console.log(`${linesOf(list).length} addresses, ${lost.length} lost.`);
  process.exitCode = lost.length > 0 ? 1 : 0;
} else {
  const before = linesOf(list);
  const after = mergePermalinks(before, loadCatalog().permalinks);
  writeFileSync(list, after.map((line) => `${line}\n`).join(''));
  console.log(`${after.length} addresses, ${after.length - before.length} of them new.`);
}
