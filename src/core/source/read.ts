import type { Issue, Position } from '../issue.ts';
import { collectionOf, COLLECTIONS } from '../schema/index.ts';
import type { CollectionName } from '../schema/field.ts';
import type { Path } from '../schema/walk.ts';
import { readBody } from './body.ts';
import type { Body } from './body.ts';
import { decode } from './decode.ts';
import { recover } from './recover.ts';
import type { Recovered } from './recover.ts';
import { readYaml } from './yaml.ts';
import type { Fault } from './yaml.ts';

/** A file of the content folder, as bytes; `path` is relative to it, with forward slashes. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** One entry as read: its data are whatever the author wrote, not yet held against the schema. */
export interface Entry {
  collection: CollectionName;
  id: string;
  file: string;
  data: unknown;
  body?: Body;
  /** Faults met while reading; when there are any in the front matter, `data` is undefined. */
  faults: Issue[];
  at: (path: Path) => Position;
  keyAt: (path: Path) => Position;
  /** What can be known of front matter with faults, to tell the other faults of the file. */
  recovered?: Recovered;
}

/** Reads one content file into an entry; undefined for a file that is no entry (a template, permalinks, words). */
export function readEntry(file: ContentFile): Entry | undefined {
  const collection = collectionOf(file.path);
  const name = file.path.split('/').at(-1) ?? file.path;
  if (!collection || name.startsWith('_')) return undefined;
  const id = name.replace(/\.[^.]*$/, '');
  const start: Position = { line: 1, column: 1 };
  const entry: Entry = {
    collection,
    id,
    file: file.path,
    data: undefined,
    faults: [],
    at: () => start,
    keyAt: () => start,
  };
  const report = (faults: Fault[]) => {
    for (const fault of faults) entry.faults.push({ level: 'error', file: file.path, ...fault });
  };
  const { text, faults, isPart = false } = decode(file.bytes);
  report(faults);
  if (text === '') return entry;
  const { front, frontLine, body, bodyLine, fault } =
    COLLECTIONS[collection].extension === '.mdx'
      ? splitFrontMatter(text)
      : { front: text, frontLine: 0, body: undefined, bodyLine: 0, fault: undefined };
  if (fault) report([fault]);
  if (front === '') return entry;
  const yaml = readYaml(front, frontLine);
  report(yaml.faults);
  const { data, at, keyAt } = yaml;
  if (yaml.faults.length > 0) {
    const recovered = recover(
      front,
      frontLine,
      yaml.faults.map(({ line }) => line),
    );
    if (recovered) entry.recovered = recovered;
  } else if (fault || isPart) entry.recovered = { data, at, keyAt, broken: new Set(), keys: new Set() };
  if (!fault && !isPart) Object.assign(entry, { data, at, keyAt });
  if (body !== undefined) {
    entry.body = readBody(body, bodyLine);
    report(entry.body.faults);
  }
  return entry;
}

interface Split {
  front: string;
  frontLine: number;
  body: string | undefined;
  bodyLine: number;
  fault: Fault | undefined;
}

/**
 * Splits a file at its two lines "---". The line numbers say how many lines stand before each part. Where a line "---" is
 * missing or misspelt, that is the fault, and the parts are as they were most likely meant; empty where that cannot be told.
 */
export function splitFrontMatter(text: string): Split {
  const lines = text.split('\n');
  const isFence = (line: string | undefined) => line?.trim() === '---';
  const isExact = (line: string | undefined) => line !== undefined && /^---\r?$/.test(line);
  /** The parts around the lines `start` and `end`; of the text the line `end` is part where it is no "---". */
  const parts = (start: number, end: number): Omit<Split, 'fault'> => {
    const after = isFence(lines[end]) ? end + 1 : end;
    return {
      front: `${lines.slice(start + 1, end).join('\n')}\n`,
      frontLine: start + 1,
      body: lines.slice(after).join('\n'),
      bodyLine: after,
    };
  };
  const none = { front: '', frontLine: 0, body: undefined, bodyLine: 0 };
  const fault = (line: number, message: string, hint: string, guess: Omit<Split, 'fault'>): Split => ({
    ...guess,
    fault: { line, column: 1, rule: 'front-matter', message, hint },
  });
  const first = lines.findIndex(isFence);
  const next = lines.findIndex((line, index) => index > Math.max(first, 0) && isFence(line));
  if (first !== 0) {
    const isBelow = lines.slice(0, Math.max(first, 0)).every((line) => line.trim() === '');
    const begins = /^[A-Za-z]\w*:/.test(lines[0] ?? '');
    const guess = first < 0 ? none : isBelow && next > 0 ? parts(first, next) : begins ? parts(-1, first) : none;
    const hint = 'Put the front matter between two lines "---" at the top.';
    return fault(1, 'The file does not begin with a line "---".', hint, guess);
  }
  if (next < 0) {
    const heading = lines.findIndex((line) => line.startsWith('## '));
    const guess = heading > 0 ? parts(0, heading) : none;
    return fault(1, 'The front matter does not end.', 'Close it with a line "---" before the text.', guess);
  }
  for (const index of [0, next])
    if (!isExact(lines[index])) {
      const hint = 'Remove it: the line holds the three hyphens alone.';
      return fault(index + 1, 'White space stands beside "---".', hint, parts(0, next));
    }
  return { ...parts(0, next), fault: undefined };
}
