import { resolve } from 'node:path';
import { compareCatalogs } from '../src/core/catalog/difference.ts';
import { writeLinked } from '../src/files/catalog.ts';
import { CONTENT_DIR } from '../src/files/content.ts';
import { readOptions } from './lib/arguments.ts';
import { linkedDeckOf } from './lib/linked-deck.ts';

const USAGE = `Usage: npm run crosslink [-- --against DIR]
Writes the cross-linked deck. With --against, prints what differs from the deck in DIR and writes nothing.`;

const { values } = readOptions({ options: { against: { type: 'string' } } }, USAGE);
const linked = linkedDeckOf(CONTENT_DIR, USAGE);
const { catalog } = linked;
if (values.against === undefined) {
  writeLinked(linked);
  console.log(`${catalog.cards.length} cards cross-linked into ${catalog.taxonomies.length} schemes.`);
} else {
  const difference = compareCatalogs(linkedDeckOf(resolve(values.against), USAGE).catalog, catalog);
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
