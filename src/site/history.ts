import { CONTENT_DIR } from '../files/content.ts';
import { readHistory } from '../files/history.ts';
import type { FileChange } from '../files/history.ts';

let known: { history: Map<string, FileChange[]> | undefined } | undefined;

/** What changed when in a file of the content, the latest first; undefined where the history is not at hand. */
export function historyOf(file: string): FileChange[] | undefined {
  if (!known || import.meta.env.DEV) known = { history: readHistory(CONTENT_DIR) };
  return known.history?.get(file);
}
