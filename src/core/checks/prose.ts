import type { Position } from '../issue.ts';
import type { CheckedEntry } from './deck.ts';

/** A stretch of the contributors' prose. */
export interface Stretch {
  text: string;
  /** Where it begins; looked up only when there is something to say. */
  at: () => Position;
}

/** All prose of an entry: the fields that are prose, and the passages of the text. */
export function proseOf(entry: CheckedEntry): Stretch[] {
  const fields = entry.visits.flatMap(({ path, value, meta }) =>
    meta.prose && typeof value === 'string' ? [{ text: value, at: () => entry.at(path) }] : [],
  );
  const passages = (entry.body?.passages ?? []).map(({ text, line, column }) => ({
    text,
    at: () => ({ line, column }),
  }));
  return [...fields, ...passages];
}
