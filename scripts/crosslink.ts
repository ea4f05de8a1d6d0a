import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { compareCatalogs } from '../src/core/catalog/difference.ts';
import { crosslink, writeLinked } from '../src/files/catalog.ts';
import { CONTENT_DIR } from '../src/files/content.ts';
import { readOptions, stop } from './lib/arguments.ts';
import { formatIssues } from './lib/report.ts';

const USAGE = `Usage: npm run crosslink [-- --against DIR]
Writes the cross-linked deck. With --against, prints what differs from the deck in DIR and writes nothing.`;

/** The cross-linked deck of a folder; ends the run with its errors when it has any. */
function linkedDeckOf(folder: string) {
  if (!existsSync(folder)) stop(`There is no content folder ${folder}.`, USAGE);
  const { issues, linked } = crosslink(folder);
  if (linked) return linked;
  const errors = issues.filter(({ level }) => level === 'error');
  console.error(formatIssues(errors, 'text', `${relative(process.cwd(), folder) || '.'}/`));
  process.exit(1);
}

const { values } = readOptions({ options: { against: { type: 'string' } } }, USAGE);
const linked = linkedDeckOf(CONTENT_DIR);
const { catalog } = linked;
if (values.against === undefined) {
  writeLinked(linked);
  console.log(`${catalog.cards.length} cards cross-linked into ${catalog.taxonomies.length} schemes.`);
} else {
  const difference = compareCatalogs(linkedDeckOf(resolve(values.against)).catalog, catalog);
  const parts = [
    ['Pages added', difference.pagesAdded],
    ['Pages removed', difference.pagesRemoved],
    ['Links gained', difference.linksGained],
    ['Links lost', difference.linksLost],
    ['Coverage', difference.coverage],
  ] as const;
  for (const [title, lines] of parts)
    console.log([`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n'));
}
