import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { movesIn } from '../src/core/catalog/moves.ts';
import { redirectsFile } from '../src/core/export/redirects.ts';
import { BASE_PATH } from '../src/files/base.ts';
import { crosslink, writeLinked } from '../src/files/catalog.ts';
import { CONTENT_DIR } from '../src/files/content.ts';
import { readReleases } from '../src/files/releases.ts';
import { archiveProblems } from './lib/archives.ts';
import { takeCensus } from './lib/census.ts';
import { buildPages } from './lib/pages.ts';
import { Phase } from './lib/progress.ts';
import { formatIssues } from './lib/report.ts';
import { writeSocialImages } from './lib/social-images.ts';
import { writeSearchIndex } from './lib/search-index.ts';

// check, crosslink, pages, pictures, search index, census: the site is finished when all are.
/** How many warnings a build prints; the check prints them all. */
const SHOWN_WARNINGS = 10;
const site = resolve(process.env.OUT_DIR ?? 'dist');

const check: Phase = new Phase('check');
const { entries, issues, linked } = crosslink(CONTENT_DIR);
const list = (some: typeof issues) => formatIssues(some, 'text', `${relative(process.cwd(), CONTENT_DIR) || '.'}/`);
if (!linked) check.fail(list(issues.filter(({ level }) => level !== 'note')));
const lost = archiveProblems(readReleases(CONTENT_DIR), resolve('public/releases'));
if (lost.length > 0) check.fail(lost.join('\n'));
const warnings = issues.filter(({ level }) => level === 'warning');
if (warnings.length > 0) console.warn(list(warnings.slice(0, SHOWN_WARNINGS)));
if (warnings.length > SHOWN_WARNINGS) console.warn(`... and ${warnings.length - SHOWN_WARNINGS} more: npm run check`);
check.end(`${entries} entries, no errors, ${warnings.length} warnings`);

const link: Phase = new Phase('crosslink');
writeLinked(linked);
const { catalog } = linked;
const schemeEntries = catalog.taxonomies.reduce((sum, taxonomy) => sum + taxonomy.entries.length, 0);
link.end(
  `${catalog.cards.length} cards, ${catalog.papers.length} papers, ${schemeEntries} entries of ${catalog.taxonomies.length} schemes`,
);

const pages: Phase = new Phase('pages');
const total = catalog.permalinks.filter((address) => !address.includes('#')).length;
const built = await buildPages((count) => {
  if (count % 50 === 0) pages.show(`${count} files, ${total} pages in all`);
});
if (!built.ok) pages.fail(built.problems.join('\n'));
writeFileSync(resolve(site, '_redirects'), redirectsFile(movesIn(catalog), BASE_PATH));
pages.end(`${total} pages with their twins`);

// Whoever shows a picture beside a link needs its whole address, which only a site that knows its own can give.
if (process.env.SITE_URL) {
  const images: Phase = new Phase('images');
  images.end(`${await writeSocialImages(site, catalog)} pictures for social media`);
}

const search: Phase = new Phase('search');
const searched = await writeSearchIndex(site).catch((error: Error) => search.fail(error.message));
search.end(`${searched} pages indexed`);

const census: Phase = new Phase('census');
const problems = takeCensus(site, catalog, searched, Boolean(process.env.SITE_URL));
if (problems.length > 0) census.fail(problems.join('\n'));
census.end('pages, twins, anchors and search equal the deck');
