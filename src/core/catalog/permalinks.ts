import { compareText } from '../issue.ts';

/** The list of addresses with those of the present deck added: sorted, each once, none taken away. */
export function mergePermalinks(before: readonly string[], present: readonly string[]): string[] {
  return [...new Set([...before, ...present])].sort(compareText);
}

/** The lines of an earlier list that a later one lacks. */
export function lostLines(before: readonly string[], after: readonly string[]): string[] {
  const kept = new Set(after);
  return before.filter((line) => !kept.has(line));
}

/** The addresses in the text of a list. */
export function linesIn(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
