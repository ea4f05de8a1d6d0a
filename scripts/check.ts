import { existsSync, readFileSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_DIR, pathInContent, readContent } from '../src/files/content.ts';
import { FORMATS, formatIssues, summary } from './lib/report.ts';
import type { Format } from './lib/report.ts';

// Compiling zod, yaml and remark takes longer than checking twenty cards: what is imported from here on is kept compiled.
enableCompileCache();
const { checkDeck } = await import('../src/core/checks/index.ts');
const { spelling } = await import('../src/core/checks/spelling.ts');
const { keptSince } = await import('../src/core/checks/permalink.ts');
const { linesIn } = await import('../src/core/catalog/permalinks.ts');
const { loadDictionary } = await import('./lib/dictionary.ts');
const { COLLECTION_NAMES } = await import('../src/core/schema/index.ts');

const USAGE = `Usage: npm run check [-- [--format ${FORMATS.join('|')}] [--base PERMALINKS] [FILE...]]
Checks the deck. With files named, only their faults are printed; a file outside the deck is checked as if it were added.
With --base, an earlier copy of permalinks.txt, an address that is no longer listed is a fault.`;

/** Ends the run with a sentence instead of a stack trace. */
function stop(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function readArguments(): { format: Format; named: string[]; base?: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' }, base: { type: 'string' } },
      allowPositionals: true,
    });
    const format = FORMATS.find((name) => name === values.format);
    return {
      format: format ?? stop(`There is no format "${values.format}".`),
      named: positionals,
      base: values.base,
    };
  } catch (error) {
    return stop((error as Error).message);
  }
}

/** Where a file from elsewhere would lie in the deck: in the folder it lies in now, if that names a collection, else with the cards. */
function guestPath(file: string): string {
  const collection = COLLECTION_NAMES.find((name) => file.split(/[/\\]/).at(-2) === name) ?? 'cards';
  return `${collection}/${basename(file)}`;
}

const { format, named, base } = readArguments();
if (!existsSync(CONTENT_DIR)) stop(`There is no content folder ${CONTENT_DIR}.`);
let files = readContent(CONTENT_DIR);
const chosen = new Set<string>();
const guests = new Map<string, string>();
for (const file of named) {
  const known = statSync(file, { throwIfNoEntry: false }) ?? stop(`There is no file ${file}.`);
  if (known.isDirectory()) stop(`${file} is a folder; name its files.`);
  const inside = pathInContent(file, CONTENT_DIR);
  const path = inside ?? guestPath(file);
  chosen.add(path);
  if (inside !== undefined) continue;
  guests.set(path, file);
  files = [...files.filter((other) => other.path !== path), { path, bytes: readFileSync(file) }];
}
if (base !== undefined && !existsSync(base)) stop(`There is no file ${base}.`);
const kept = base === undefined ? [] : [keptSince(linesIn(readFileSync(base, 'utf8')))];
const { entries, issues } = checkDeck(files, [spelling(await loadDictionary()), ...kept]);
const shown = chosen.size > 0 ? issues.filter(({ file }) => chosen.has(file)) : issues;
const folder = relative(process.cwd(), CONTENT_DIR) || '.';
const placed = shown.map((issue) => ({ ...issue, file: guests.get(issue.file) ?? `${folder}/${issue.file}` }));
if (shown.length > 0 || format === 'json') console.log(formatIssues(placed, format, ''));
if (format !== 'json') console.log(summary(shown, chosen.size > 0 ? chosen.size : entries.length));
process.exitCode = shown.some(({ level }) => level === 'error') ? 1 : 0;
