import { styleText } from 'node:util';
import { ruleAddress } from '../../src/core/catalog/routes.ts';
import { compareText } from '../../src/core/issue.ts';
import type { Issue, Level } from '../../src/core/issue.ts';
import { counted } from '../../src/core/text/number.ts';

/** The ways in which faults are printed: for people, for GitHub's annotations, for programs. */
export const FORMATS = ['text', 'github', 'json'] as const;

/** One of FORMATS. */
export type Format = (typeof FORMATS)[number];

/** Prints issues in a format; `prefix` is put before file names so that they can be opened from the working folder. */
export function formatIssues(issues: readonly Issue[], format: Format, prefix: string): string {
  const placed = issues.map((issue) => ({ ...issue, file: `${prefix}${issue.file}` }));
  if (format === 'json') return JSON.stringify(placed, null, 2);
  if (format === 'github') return placed.map(annotation).join('\n');
  const notes = placed.filter(({ level }) => level === 'note');
  const faults = placed.filter(({ level }) => level !== 'note');
  return [...faults.map(line), ...(notes.length > 0 ? ['Needed to publish:', ...notes.map(line)] : [])].join('\n');
}

/** Where the rules that issues break are explained, one line each; absolute where the site's address is known. */
export function ruleAddresses(issues: readonly Issue[], site = process.env.SITE_URL): string {
  const rules = [...new Set(issues.map(({ rule }) => rule))].sort(compareText);
  const addresses = rules.map((rule) => `  ${site ? new URL(ruleAddress(rule), site).href : ruleAddress(rule)}`);
  return ['Why, with examples:', ...addresses].join('\n');
}

/** The closing line: how many faults there are, in words, and what drafts lack. */
export function summary(issues: readonly Issue[], entries: number): string {
  const of = (level: Level) => issues.filter((issue) => issue.level === level).length;
  const notes = of('note') > 0 ? ` ${counted(of('note'), 'thing')} needed to publish.` : '';
  return `${counted(entries, 'entry', 'entries')} checked: ${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}.${notes}`;
}

function line({ file, line: row, column, rule, level, message, hint }: Issue): string {
  const colour = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
  const name = styleText(colour[level], level === 'error' ? rule : `${rule} (${level})`);
  return `${file}:${row}:${column} ${name} ${message} ${styleText('dim', hint)}`;
}

/** GitHub reads these lines; percent signs and line ends in them must be escaped. */
function annotation({ file, line: row, column, rule, level, message, hint }: Issue): string {
  const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const command = level === 'note' ? 'notice' : level;
  return `::${command} file=${property(file)},line=${row},col=${column},title=${property(rule)}::${data(`${message} ${hint}`)}`;
}
