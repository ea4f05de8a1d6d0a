import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cardVersions, changeLines, releaseNotes, versionFor } from '../src/core/catalog/release.ts';
import type { Catalog } from '../src/core/catalog/types.ts';
import { lastChange } from '../src/core/catalog/version.ts';
import { archiveName } from '../src/core/checks/releases.ts';
import { CONTENT_DIR, deckFiles, digestOf, readContent } from '../src/files/content.ts';
import { readReleases, writeCitationFile, writeReleases } from '../src/files/releases.ts';
import { pack, unpack } from './lib/archive.ts';
import { archiveProblems } from './lib/archives.ts';
import { readOptions, stop } from './lib/arguments.ts';
import { linkedDeckOf } from './lib/linked-deck.ts';
import { addPermalinks } from './lib/permalinks.ts';
import { latestToday } from './lib/today.ts';

const USAGE = `Usage: npm run release -- --date YYYY-MM-DD [--out FOLDER]
Adds the addresses of the deck to permalinks.txt, packs the content into a dated archive in FOLDER (default: public/releases)
and adds it to releases.json, with what changed since the last, and to CITATION.cff. Where nothing has changed, nothing is written.`;

/** The deck of the last release, out of its archive; undefined when nothing was released yet. */
function lastDeck(): Catalog | undefined {
  const [last] = released;
  if (!last) return undefined;
  const [problem] = archiveProblems([last], out);
  if (problem !== undefined) stop(`${problem} It was looked for in ${out}.`, USAGE);
  const file = resolve(out, last.archive);
  const linked = unpack(readFileSync(file)).find(({ path }) => path === 'catalog.json');
  if (!linked) stop(`The archive ${file} holds no catalog.json.`, USAGE);
  return JSON.parse(new TextDecoder().decode(linked.bytes)) as Catalog;
}

const { values } = readOptions({ options: { date: { type: 'string' }, out: { type: 'string' } } }, USAGE);
const day = values.date ?? '';
const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toJSON()?.startsWith(day);
if (!isDay) stop(day === '' ? 'A release needs --date.' : `"${day}" is not a day of the calendar.`, USAGE);
const out = resolve(values.out ?? 'public/releases');
const { catalog } = linkedDeckOf(CONTENT_DIR, USAGE);
const released = readReleases(CONTENT_DIR);
if (released[0] && day < released[0].date) stop(`The last release is of ${released[0].date}, a later day.`, USAGE);
if (day > latestToday()) stop(`The day ${day} is still to come.`, USAGE);
if (day < lastChange(catalog)) stop(`The deck was last changed on ${lastChange(catalog)}, a later day.`, USAGE);
const before = lastDeck();
if (released[0]?.digest === catalog.digest) {
  console.log(`Nothing has changed since the release ${released[0].version}: nothing was written.`);
  process.exit();
}
const { added } = addPermalinks(catalog.permalinks);

const version = versionFor(day, released);
const changes = changeLines(before, catalog);
const files = deckFiles(readContent(CONTENT_DIR));
const digest = digestOf(files);
const bytes = pack(`riskdeck-${version}`, [
  ...files,
  { path: 'CHANGES.md', bytes: Buffer.from(releaseNotes(version, changes)) },
  { path: 'catalog.json', bytes: Buffer.from(JSON.stringify({ ...catalog, digest })) },
]);
const archive = archiveName(version);
mkdirSync(out, { recursive: true });
writeFileSync(resolve(out, archive), bytes);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const facts = { version, date: day, digest, archive, bytes: bytes.length, sha256 };
writeReleases(CONTENT_DIR, [{ ...facts, cards: cardVersions(catalog), changes }, ...released]);
writeCitationFile(CONTENT_DIR, facts);
console.log(`${archive}: ${bytes.length} bytes, SHA-256 ${sha256}`);
console.log(`${added} new addresses.\n${changes.join('\n')}`);
