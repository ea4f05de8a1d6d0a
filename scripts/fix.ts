import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { diff } from 'node:util';
import { makeDeck } from '../src/core/checks/deck.ts';
import type { Deck } from '../src/core/checks/deck.ts';
import { withPresentIds } from '../src/core/checks/present-ids.ts';
import { readEntry } from '../src/core/source/read.ts';
import type { ContentFile } from '../src/core/source/read.ts';
import { repair } from '../src/core/source/repair.ts';
import { counted } from '../src/core/text/number.ts';
import { CONTENT_DIR, pathInContent, readContent } from '../src/files/content.ts';
import { readOptions, stop } from './lib/arguments.ts';
import { guestPath } from './lib/guests.ts';
import { readTerms } from './lib/terms.ts';

const USAGE = `Usage: npm run fix [-- [--dry-run] [FILE...]]
Mends what is mechanical in the deck or in the files named: order of keys, quotes, dates, tabs, line ends, sorted lists,
what a template left in an entry that is published, and the old ids by which renamed entries are still named.
With --dry-run, prints the changes and writes nothing.`;

/** What changes from one text to another, line by line, as a reader of patches knows it. */
function changedLines(before: string, after: string): string[] {
  return diff(before.split('\n'), after.split('\n')).flatMap(([kind, line]) =>
    kind === 0 ? [] : [`  ${kind === -1 ? '+' : '-'} ${String(line).replace(/\r/g, '␍').replace(/\t/g, '→ ')}`],
  );
}

/** The deck, where an entry of it was renamed; reading it takes too long to be done for nothing. */
function deckIfRenamed(content: readonly ContentFile[]): Deck | undefined {
  if (!content.some(({ bytes }) => Buffer.from(bytes).includes('\nformerly:'))) return undefined;
  const entries = content.map((file) => readEntry(file)).filter((entry) => entry !== undefined);
  return makeDeck(entries, { permalinks: [], words: new Set(), paths: [], releases: undefined });
}

const { values, positionals } = readOptions(
  { options: { 'dry-run': { type: 'boolean', default: false } }, allowPositionals: true },
  USAGE,
);
for (const file of positionals)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) stop(`There is no file ${file}.`, USAGE);
if (!existsSync(CONTENT_DIR)) stop(`There is no content folder ${CONTENT_DIR}.`, USAGE);
const content = readContent(CONTENT_DIR);
const files = positionals.length > 0 ? positionals : content.map(({ path }) => resolve(CONTENT_DIR, path));
const terms = readTerms();
const deck = deckIfRenamed(content);
let changed = 0;
for (const file of files) {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    console.warn(`${relative('.', file)} is not UTF-8 text and stays as it is: npm run check says where.`);
    continue;
  }
  const path = pathInContent(file, CONTENT_DIR) ?? guestPath(file);
  const repaired = repair(path, text, terms);
  const mended = deck ? withPresentIds(path, repaired, deck) : repaired;
  if (mended === text) continue;
  changed += 1;
  console.log(`${relative('.', file)}`);
  if (values['dry-run']) console.log(changedLines(text, mended).join('\n'));
  else writeFileSync(file, mended);
}
const verb = values['dry-run'] ? 'would change' : 'mended';
console.log(`${counted(files.length, 'file')} looked at, ${changed} ${verb}.`);
