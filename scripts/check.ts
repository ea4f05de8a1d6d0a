import { existsSync, readFileSync, statSync, watch } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, relative } from 'node:path';
import { CONTENT_DIR, pathInContent, readContent } from '../src/files/content.ts';
import { readOptions, stop } from './lib/arguments.ts';
import { latestToday } from './lib/today.ts';
import { FORMATS, formatIssues, ruleAddresses, summary } from './lib/report.ts';

// Compiling zod, yaml and remark takes longer than checking twenty cards: what is imported from here on is kept compiled.
enableCompileCache();
const { checkDeck } = await import('../src/core/checks/index.ts');
const { spelling } = await import('../src/core/checks/spelling.ts');
const { keptSince } = await import('../src/core/checks/permalink.ts');
const { notAfter } = await import('../src/core/checks/date.ts');
const { linesIn } = await import('../src/core/catalog/permalinks.ts');
const { loadDictionary } = await import('./lib/dictionary.ts');
const { guestPath } = await import('./lib/guests.ts');

const USAGE = `Usage: npm run check [-- [--format ${FORMATS.join('|')}] [--watch] [--base PERMALINKS] [FILE...]]
Checks the deck. With files named, only their faults are printed, and what drafts among them lack to be published; a file
outside the deck is checked as if it were added. With --watch, checks again at every change until you stop it (Ctrl-C).
With --base, an earlier copy of permalinks.txt, an address that is no longer listed is a fault.`;

const { values, positionals: named } = readOptions(
  {
    options: {
      format: { type: 'string', default: 'text' },
      watch: { type: 'boolean', default: false },
      base: { type: 'string' },
    },
    allowPositionals: true,
  },
  USAGE,
);
const format = FORMATS.find((name) => name === values.format) ?? stop(`There is no format "${values.format}".`, USAGE);
if (!existsSync(CONTENT_DIR)) stop(`There is no content folder ${CONTENT_DIR}.`, USAGE);
for (const file of named) {
  const known = statSync(file, { throwIfNoEntry: false }) ?? stop(`There is no file ${file}.`, USAGE);
  if (known.isDirectory()) stop(`${file} is a folder; name its files.`, USAGE);
}
const twin = named.find((file, at) => named.slice(0, at).some((earlier) => pathOf(earlier) === pathOf(file)));
if (twin !== undefined)
  stop(`${twin} would be ${pathOf(twin)}, as another file that is named: check them one by one.`, USAGE);
const { base } = values;
if (base !== undefined && !existsSync(base)) stop(`There is no file ${base}.`, USAGE);
const kept = base === undefined ? [] : [keptSince(linesIn(readFileSync(base, 'utf8')))];
const rules = [spelling(await loadDictionary()), notAfter(latestToday()), ...kept];
const folder = relative(process.cwd(), CONTENT_DIR) || '.';

/** Where a named file stands in the deck, or would stand if it were added. */
function pathOf(file: string): string {
  return pathInContent(file, CONTENT_DIR) ?? guestPath(file);
}

/** Checks once and prints; gives whether there was no error. */
function check(): boolean {
  const guests = new Map(named.flatMap((file) => (pathInContent(file, CONTENT_DIR) ? [] : [[guestPath(file), file]])));
  const chosen = new Set(named.map(pathOf));
  const own = readContent(CONTENT_DIR).filter(({ path }) => !guests.has(path));
  const files = [...own, ...[...guests].map(([path, file]) => ({ path, bytes: readFileSync(file) }))];
  const { entries, issues } = checkDeck(files, rules);
  const shown = issues
    .filter(({ file, level }) => (chosen.size > 0 ? chosen.has(file) : level !== 'note'))
    .map((issue) => ({ ...issue, file: guests.get(issue.file) ?? `${folder}/${issue.file}` }));
  if (shown.length > 0 || format === 'json') console.log(formatIssues(shown, format, ''));
  if (format === 'text' && shown.length > 0) console.log(ruleAddresses(shown));
  if (format !== 'json') console.log(summary(shown, chosen.size > 0 ? chosen.size : entries.length));
  return shown.every(({ level }) => level !== 'error');
}

process.exitCode = check() ? 0 : 1;
if (values.watch) {
  let timer: NodeJS.Timeout | undefined;
  // Editors save through a file that is gone a moment later: the folder is watched, and looked at when it is at rest.
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (named.some((file) => !existsSync(file))) return;
      console.log(`\n— changed —`);
      process.exitCode = check() ? 0 : 1;
    }, 150);
  };
  watch(CONTENT_DIR, { recursive: true }, again);
  const outside = named.filter((file) => !pathInContent(file, CONTENT_DIR));
  for (const place of new Set(outside.map((file) => dirname(file)))) watch(place, again);
  console.log('Watching for changes; Ctrl-C ends it.');
}
