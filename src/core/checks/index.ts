import { compareIssues } from '../issue.ts';
import type { Issue } from '../issue.ts';
import { readEntry } from '../source/read.ts';
import type { ContentFile, Entry } from '../source/read.ts';
import { citation } from './citation.ts';
import { cycle } from './cycle.ts';
import { date } from './date.ts';
import { findBreaches, makeDeck } from './deck.ts';
import type { Deck, Rule } from './deck.ts';
import { duplicate } from './duplicate.ts';
import { evidence } from './evidence.ts';
import { fileName } from './file-name.ts';
import { length } from './length.ts';
import { link } from './link.ts';
import { lookAlike } from './look-alike.ts';
import { orphan } from './orphan.ts';
import { breachesBehindFaults } from './behind-faults.ts';
import { notesOnDrafts } from './drafts.ts';
import { permalink, PERMALINKS_FILE } from './permalink.ts';
import { placeholder } from './placeholder.ts';
import { placement } from './placement.ts';
import { reference } from './reference.ts';
import { releases, RELEASES_FILE } from './releases.ts';
import { sameWords } from './same-words.ts';
import { schema } from './schema.ts';
import { scheme } from './scheme.ts';
import { sections } from './sections.ts';
import { sentence } from './sentence.ts';
import { WORDS_FILE } from './spelling.ts';
import { status } from './status.ts';
import { successor } from './successor.ts';
import { vocabulary } from './vocabulary.ts';

/** The rule book: every rule that looks at the deck as a whole. */
export const RULES: readonly Rule[] = [
  fileName,
  schema,
  lookAlike,
  vocabulary,
  reference,
  placement,
  placeholder,
  sections,
  link,
  citation,
  date,
  length,
  sentence,
  sameWords,
  cycle,
  duplicate,
  status,
  successor,
  evidence,
  scheme,
  permalink,
  releases,
  orphan,
];

/** The rules that a file meets while it is read, before its meaning is looked at. */
export const READING_RULES: Readonly<Record<string, string>> = {
  encoding: 'A file is UTF-8 text without byte-order mark and without invisible characters.',
  size: 'A file is at most 512 KB, a line at most 10,000 characters.',
  empty: 'A file holds an entry.',
  'conflict-marker': 'No marker of a merge conflict is left.',
  'front-matter': 'Front matter stands between two lines "---" at the top.',
  'yaml-syntax': 'The YAML can be read.',
  'yaml-tab': 'YAML is indented with spaces.',
  'yaml-duplicate-key': 'A key stands once in its block.',
  'yaml-plain':
    'No anchors, aliases, tags, directives, merge or dangerous keys, curly quotes, or values that YAML readers understand differently.',
  'yaml-depth': 'Values are not nested more than 12 deep.',
  'mdx-syntax': 'The text can be read.',
  'plain-mdx': 'No code, no raw HTML, no components or addresses off the list.',
};

/** What a check gives: the entries as read, the deck as the rules saw it, and every fault, sorted. */
export interface CheckResult {
  entries: Entry[];
  deck: Deck;
  issues: Issue[];
}

/**
 * Reads and checks a whole deck; `further` are rules beside those of the book. Never throws for any content: each fault
 * is an issue.
 */
export function checkDeck(files: readonly ContentFile[], further: readonly Rule[] = []): CheckResult {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.map((file) => readEntry(file)).filter((entry) => entry !== undefined);
  const deck = makeDeck(entries, {
    permalinks: linesOf(sorted, PERMALINKS_FILE),
    words: new Set(linesOf(sorted, WORDS_FILE)),
    paths: sorted.map(({ path }) => path),
    releases: textOf(sorted, RELEASES_FILE),
  });
  return { entries, deck, issues: judge(deck, [...RULES, ...further]) };
}

/** Every fault of a deck, those met while reading included, and what its drafts lack to be published; sorted. */
export function judge(deck: Deck, rules: readonly Rule[]): Issue[] {
  const read = deck.entries.flatMap(({ faults }) => faults);
  const found = [...read, ...findBreaches(deck, rules), ...breachesBehindFaults(deck, rules)];
  return [...found, ...notesOnDrafts(deck, rules, found)].sort(compareIssues);
}

/** The lines of a list, without the empty one after the last line break. */
function linesOf(files: readonly ContentFile[], path: string): string[] {
  const lines = textOf(files, path)?.split(/\r?\n/) ?? [];
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function textOf(files: readonly ContentFile[], path: string): string | undefined {
  const file = files.find((file) => file.path === path);
  return file && new TextDecoder().decode(file.bytes);
}
