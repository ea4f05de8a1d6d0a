/** How bad a fault is: an error stops the build, a warning lets it go on, a note says what a draft lacks to be published. */
export type Level = 'error' | 'warning' | 'note';

/** A place in a text file; both numbers count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One fault in the content: where it is, which rule it breaks, what is wrong and what to do. */
export interface Issue extends Position {
  rule: string;
  level: Level;
  file: string;
  message: string;
  hint: string;
}

/** Orders issues by file, then place, then rule, so that the same faults always print the same way. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Orders two texts by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
