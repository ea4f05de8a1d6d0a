import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { expectedFiles, searchedCount } from '../../src/core/catalog/census.ts';
import { formatOf } from '../../src/core/catalog/routes.ts';
import { socialImages } from '../../src/core/export/social-image.ts';
import type { Catalog } from '../../src/core/catalog/types.ts';

/** Files of a built site that stand for no entry, by the beginning of their path. */
const BESIDES = [
  '_astro/',
  'pagefind/',
  '_headers',
  '_redirects',
  'favicon.svg',
  'robots.txt',
  'sitemap-',
  'theme.js',
  'schemas/',
  'releases/riskdeck-',
  'icon',
];

/**
 * Counts a built site against the deck: every page and twin that must be there is there, nothing else is, every anchor
 * kept for ever stands on its page, and the search holds exactly the entries that stand in lists. A hosted site has
 * `pictures` for social media as well. Gives what is wrong.
 */
export function takeCensus(site: string, catalog: Catalog, searched: number, pictures = false): string[] {
  const expected = expectedFiles(catalog);
  if (pictures) for (const address of socialImages(catalog).keys()) expected.set(formatOf(address, 'png').slice(1), []);
  const found = new Set(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => relative(site, resolve(item.parentPath, item.name)).split(sep).join('/'))
      .filter((file) => !BESIDES.some((beginning) => file.startsWith(beginning))),
  );
  const problems = [
    ...[...expected.keys()].filter((file) => !found.has(file)).map((file) => `${file} is missing.`),
    ...[...found].filter((file) => !expected.has(file)).map((file) => `${file} stands for nothing in the deck.`),
  ];
  for (const [file, anchors] of expected) {
    if (anchors.length === 0 || !found.has(file)) continue;
    const html = readFileSync(resolve(site, file), 'utf8');
    problems.push(
      ...anchors
        .filter((anchor) => !html.includes(`id="${anchor}"`))
        .map((anchor) => `${file} lacks the anchor #${anchor}.`),
    );
  }
  if (searched !== searchedCount(catalog))
    problems.push(`The search holds ${searched} pages; the deck lists ${searchedCount(catalog)}.`);
  return problems.sort();
}
