import type { Issue } from '../issue.ts';

/** A change that would mend a fault: these letters of the text, in the place of which others are put. */
export interface Suggestion {
  from: number;
  to: number;
  text: string;
}

/** How far behind the place of a fault the word may stand that it is about. */
const NEAR = 300;

/**
 * The change that the hint of an issue offers, found in the text of its file; undefined where the hint offers none, or
 * where the word it is about does not stand at the place.
 */
export function suggestionFor(issue: Issue, text: string): Suggestion | undefined {
  const right = /(?:^|[.?!] )(?:Did you mean|Write|The entry "[^"]+" has the code) "([^"]+)"[?.,]/.exec(
    issue.hint,
  )?.[1];
  const component = /Did you mean <(\w+)\/>\?/.exec(issue.hint)?.[1];
  const citation = /Did you mean (<Cite [^<>]+\/>)\?/.exec(issue.hint)?.[1];
  const wrong = component ? /^<([\w.:-]+)> is not allowed/.exec(issue.message)?.[1] : quotedIn(issue.message);
  const meant = component ?? citation ?? right;
  if (meant === undefined || wrong === undefined) return undefined;
  const place = offsetOf(text, issue.line, issue.column);
  const from = text.indexOf(wrong, place);
  if (from < 0 || from > place + NEAR) return undefined;
  return { from, to: from + wrong.length, text: meant };
}

/** The word that a message is about: the first in double quotes that is no field of the form `<name>`. */
function quotedIn(message: string): string | undefined {
  return /"([^"]+)"/.exec(message)?.[1];
}

/** The text after a suggestion was taken. */
export function applySuggestion(text: string, { from, to, text: right }: Suggestion): string {
  return `${text.slice(0, from)}${right}${text.slice(to)}`;
}

/** The offset of a place in a text; lines and columns count from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  const start = lines.reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(start + column - 1, text.length);
}
