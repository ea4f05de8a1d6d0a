import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf, entryAddress, twinOf } from '../../core/catalog/routes.ts';
import type { Catalog } from '../../core/catalog/types.ts';
import { crosslink } from '../../files/catalog.ts';
import { CONTENT_DIR } from '../../files/content.ts';
import { takeCensus } from '../../../scripts/lib/census.ts';
import { deckVersion } from '../../core/catalog/version.ts';
import type { About } from '../../core/export/about.ts';
import { PAGED } from '../../core/schema/field.ts';
import { LICENCE } from '../../core/export/iri.ts';
import { DIST } from './pages.ts';

/** What a file holds, without what it says of itself. */
function read(address: string): unknown {
  const { about, ...rest } = JSON.parse(readFileSync(resolve(DIST, address.slice(1)), 'utf8')) as { about?: About };
  expect(about).toMatchObject({ licence: LICENCE, deck: deckVersion(catalog) });
  return rest;
}

/** The deck made anew from the content, as JSON says it. */
const catalog = JSON.parse(JSON.stringify(crosslink(CONTENT_DIR).linked?.catalog)) as Catalog;

test('the whole deck in one file is the catalogue of the content', () => {
  expect(read('/catalog.json')).toEqual(catalog);
});

test.each(PAGED)('the twins of %s equal the catalogue', (collection) => {
  for (const entry of catalog[collection]) expect(read(twinOf(addressOf(collection, entry.id)))).toEqual(entry);
});

test('the twins of scheme entries equal the catalogue', () => {
  for (const { id, entries } of catalog.taxonomies)
    for (const entry of entries)
      expect(read(twinOf(entryAddress(id, entry.data.code)))).toEqual({ taxonomy: id, ...entry });
});

test('the census sees a page that is missing and a search that holds too little', () => {
  expect(takeCensus(DIST, catalog, 0)).toContainEqual(
    expect.stringMatching(/^The search holds 0 pages; the deck lists \d+\.$/),
  );
  const more = {
    ...catalog,
    permalinks: [...catalog.permalinks, '/cards/never-written/', '/cards/jailbreak/#nowhere'],
  };
  expect(takeCensus(DIST, more, -1)).toEqual(
    expect.arrayContaining([
      'cards/never-written/index.html is missing.',
      'cards/jailbreak/index.html lacks the anchor #nowhere.',
    ]),
  );
});

test('the index of the search has the parts that the page loads', () => {
  for (const file of ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json'])
    expect(existsSync(resolve(DIST, 'pagefind', file))).toBe(true);
});
