import type { Position } from '../issue.ts';
import type { Path } from '../schema/walk.ts';
import { readYaml } from './yaml.ts';

/** What can be known of YAML with faults: its data as far as they can be read, and the lines of which nothing is known. */
export interface Recovered {
  data: unknown;
  broken: ReadonlySet<number>;
  /** The keys on those lines: whether they are there is not known. */
  keys: ReadonlySet<string>;
  at: (path: Path) => Position;
  keyAt: (path: Path) => Position;
}

/** How often the lines that cannot be read are looked for anew, after those before them were set aside. */
const ROUNDS = 8;

/** What stands in the place of a value that cannot be read. */
const UNKNOWN = '"?"';

/**
 * Reads YAML with faults once more with the values of its broken lines set aside, so that what is wrong elsewhere can be
 * told in the same run; undefined where what is left says something else than the lines do. What breaks a line may stand
 * on the line above it, such as a bracket that is not closed: both are tried.
 */
export function recover(text: string, skippedLines: number, broken: readonly number[]): Recovered | undefined {
  const above = broken.map((line) => line - 1);
  for (const lines of [broken, above]) {
    const recovered = setAsideUntilReadable(text, skippedLines, lines);
    if (!recovered) continue;
    const all = new Set([...recovered.broken, ...broken]);
    return { ...recovered, broken: all, keys: keysOn(text, skippedLines, all) };
  }
  return undefined;
}

function setAsideUntilReadable(
  text: string,
  skippedLines: number,
  first: readonly number[],
): Omit<Recovered, 'keys'> | undefined {
  const aside = new Set(first);
  const gone = new Set<number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = text.split('\n').map((line, index) => {
      const number = index + 1 + skippedLines;
      return gone.has(number) ? '' : aside.has(number) ? setAside(line) : line;
    });
    const { data, faults, at, keyAt } = readYaml(lines.join('\n'), skippedLines);
    if (faults.length === 0) return sameKeys(text, data) ? { data, broken: aside, at, keyAt } : undefined;
    // A line that stays broken without its value, such as a key that stands twice, says nothing at all.
    for (const { line } of faults) (aside.has(line) ? gone : aside).add(line);
  }
  return undefined;
}

function keysOn(text: string, skippedLines: number, numbers: ReadonlySet<number>): Set<string> {
  const lines = text.split('\n').filter((_, index) => numbers.has(index + 1 + skippedLines));
  return new Set(lines.flatMap((line) => /^\s*(?:- +)?([A-Za-z][\w-]*):/.exec(line)?.[1] ?? []));
}

/** A line with its key and without its value; a line without key says nothing. */
function setAside(line: string): string {
  const [, indent = '', key] = /^(\s*(?:- +)?)([A-Za-z][\w-]*):/.exec(line.replace(/\t/g, '  ')) ?? [];
  if (key !== undefined) return `${indent}${key}: ${UNKNOWN}`;
  const item = /^(\s*- )/.exec(line)?.[1];
  return item === undefined ? '' : `${item}${UNKNOWN}`;
}

/** An unclosed quote can swallow the keys behind it: then nothing may be said of what is missing. */
function sameKeys(text: string, data: unknown): boolean {
  const written = new Set([...text.matchAll(/^([A-Za-z]\w*):/gm)].map(([, key]) => key));
  const read = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  return written.size === read.length && read.every((key) => written.has(key));
}
