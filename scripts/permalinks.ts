import { existsSync } from 'node:fs';
import { lostLines } from '../src/core/catalog/permalinks.ts';
import { loadCatalog } from '../src/files/catalog.ts';
import { readOptions, stop } from './lib/arguments.ts';
import { addPermalinks, readPermalinks } from './lib/permalinks.ts';

const USAGE = `Usage: npm run permalinks [-- --check --base FILE]
Adds every address of the cross-linked deck to permalinks.txt. With --check, compares the list with an earlier copy of it
and fails when a line is gone.`;

const { values } = readOptions({ options: { check: { type: 'boolean' }, base: { type: 'string' } } }, USAGE);

if (values.check) {
  if (values.base === undefined || !existsSync(values.base))
    stop('--check needs --base with a file that exists.', USAGE);
  const listed = readPermalinks();
  const lost = lostLines(readPermalinks(values.base), listed);
  for (const line of lost)
    console.error(`The published address ${line} has been taken off the list. Put the line back.`);
  console.log(`${listed.length} addresses, ${lost.length} lost.`);
  process.exitCode = lost.length > 0 ? 1 : 0;
} else {
  const { total, added } = addPermalinks(loadCatalog().permalinks);
  console.log(`${total} addresses, ${added} of them new.`);
}
