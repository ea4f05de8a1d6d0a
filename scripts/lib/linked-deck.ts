import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { crosslink } from '../../src/files/catalog.ts';
import { stop } from './arguments.ts';
import { formatIssues } from './report.ts';

/** The cross-linked deck of a folder. Ends the run where there is no such folder, and with the errors of the deck where it has any. */
export function linkedDeckOf(folder: string, usage: string) {
  if (!existsSync(folder)) stop(`There is no content folder ${folder}.`, usage);
  const { issues, linked } = crosslink(folder);
  if (linked) return linked;
  const errors = issues.filter(({ level }) => level === 'error');
  console.error(formatIssues(errors, 'text', `${relative(process.cwd(), folder) || '.'}/`));
  process.exit(1);
}
