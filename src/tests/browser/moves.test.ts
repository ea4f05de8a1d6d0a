import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { card } from '../../core/checks/fixture-deck.ts';
import { textOf } from '../../core/checks/fixture.ts';
import type { About } from '../../core/export/about.ts';
import { cacheFolderOf } from '../../files/content.ts';
import { readFeed } from '../readers.ts';
import { writeSmallDeck } from '../small-deck.ts';
import { useBrowser } from './browser.ts';
import { serveSite } from './server.ts';
import type { RunningServer } from './server.ts';

const open = useBrowser();
const folder = mkdtempSync(resolve(tmpdir(), 'moves-'));
const [content, site] = [resolve(folder, 'content'), resolve(folder, 'site')];
let server: RunningServer | undefined;

// What the guide calls a documented edit: one or two lines of a file each.
const published = 'status: published\n';
const why = 'reason: "We know better now."\nstatusDate: 2026-01-02\n';
const FILES: Readonly<Record<string, string>> = {
  'cards/injection.mdx': textOf('cards/injection.mdx').replace(published, `${published}formerly: [old-name]\n`),
  'cards/jailbreak.mdx': textOf('cards/jailbreak.mdx').replace(published, `${published}merged: [twin]\n`),
  'cards/parts.mdx': card('Split', 'parts', 'jailbreak').replace(
    published,
    `status: superseded\n${why}splitInto: [injection, jailbreak]\n`,
  ),
  'cards/gone.mdx': card('Gone', 'gone thing', 'jailbreak').replace(published, `status: withdrawn\n${why}`),
  'cards/doubted.mdx': card('Doubted', 'doubted thing', 'jailbreak').replace(published, `status: disputed\n${why}`),
  'papers/first-2025.mdx': textOf('papers/first-2025.mdx').replace(published, `${published}formerly: [zuo-2025]\n`),
  'permalinks.txt': '/cards/injection/\n/cards/old-name/\n/cards/old-name/#harms\n/cards/parts/\n/cards/twin/\n',
};

beforeAll(async () => {
  writeSmallDeck(content, FILES);
  execFileSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site, CI: 'true' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  server = await serveSite(site);
}, 180_000);

afterAll(async () => {
  await server?.stop();
  for (const made of [folder, cacheFolderOf(content)]) rmSync(made, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(resolve(site, path), 'utf8');
const notice = (id: string) => parse(read(`cards/${id}/index.html`)).querySelector('.notice');
const listedCards = () =>
  parse(read('cards/index.html'))
    .querySelectorAll('tbody th a')
    .map(({ text }) => text.trim());

describe.each(['old-name', 'twin'])('the old address /cards/%s/', (old) => {
  const present = old === 'twin' ? '/cards/jailbreak/' : '/cards/injection/';

  test('leads on in one hop, with the question and the place on the page', async () => {
    const { page } = await open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => request.isNavigationRequest() && asked.push(new URL(request.url()).pathname));
    await page.goto(`${server?.origin}/cards/${old}/?q=a%20b#harms`);
    await page.waitForURL(`${server?.origin}${present}?q=a%20b#harms`);
    expect(asked).toEqual([`/cards/${old}/`, present]);
  });

  test('leads on without JavaScript', async () => {
    const { page } = await open(`${server?.origin}/cards/${old}/`, { javaScriptEnabled: false });
    await page.waitForURL(`${server?.origin}${present}`);
    expect(await page.textContent('h1')).toBe(old === 'twin' ? 'Jailbreak' : 'Prompt injection');
  });

  test('says what happened and links the successor', () => {
    const page = parse(read(`cards/${old}/index.html`));
    const words = old === 'twin' ? '“twin” was merged into Jailbreak.' : '“old-name” is now called Prompt injection.';
    expect(page.querySelector('.lede')?.text.trim().replace(/\s+/g, ' ')).toBe(words);
    expect(page.querySelector('.lede a')?.getAttribute('href')).toBe(present);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});

const ENDINGS = ['.json', '.mdx', '.md', '.svg', '.txt', '.bib', '.csl.json', '/cite/'];

test('hosts that read _redirects send old pages and their files on', () => {
  expect(read('_redirects')).toBe(
    ['/', ...ENDINGS]
      .map((ending) => `/cards/old-name${ending} /cards/injection${ending} 301\n`)
      .concat(['/', ...ENDINGS].map((ending) => `/cards/twin${ending} /cards/jailbreak${ending} 301\n`))
      .concat(['/', ...ENDINGS].map((ending) => `/papers/zuo-2025${ending} /papers/first-2025${ending} 301\n`))
      .join(''),
  );
});

test('on any other host the old files answer too, with what the present ones hold and what happened', () => {
  for (const old of ['cards/old-name', 'cards/twin', 'papers/zuo-2025'])
    for (const ending of ENDINGS) expect(read(`${old}${ending.replace(/\/$/, '/index.html')}`)).not.toBe('');
  const { about, ...rest } = JSON.parse(read('cards/twin.json')) as { about: About };
  expect(about.moved).toEqual({
    from: 'https://riskdeck.example/cards/twin/',
    how: 'merged',
    says: '“twin” was merged into “Jailbreak”.',
  });
  expect(JSON.parse(read('cards/jailbreak.json'))).toMatchObject(rest);
  expect(read('cards/old-name.md')).toContain('# Prompt injection\n\n> “old-name” is now called “Prompt injection”.');
  expect(read('cards/old-name.mdx')).toBe(read('cards/injection.mdx'));
  expect(read('cards/twin.txt')).toContain('“twin” was merged into “Jailbreak”. https://');
  expect(read('papers/zuo-2025.bib')).toBe(read('papers/first-2025.bib'));
  const cite = parse(read('cards/old-name/cite/index.html'));
  expect(cite.querySelector('.lede a')?.getAttribute('href')).toBe('/cards/injection/cite/');
});

test('the card into which another was merged says so', () => {
  expect(parse(read('cards/jailbreak/index.html')).querySelector('.card > .note')?.text.trim()).toBe(
    '“twin” was merged into this entry.',
  );
  expect(parse(read('cards/injection/index.html')).querySelector('.card > .note')).toBeNull();
});

test('a card that was split keeps its page, says so, and links each part', () => {
  expect(notice('parts')?.text.replace(/\s+/g, ' ').trim()).toBe(
    'Superseded on 2026-01-02. We know better now. It was split. Read instead: Prompt injection, Jailbreak.',
  );
  expect(
    notice('parts')
      ?.querySelectorAll('a')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/cards/injection/', '/cards/jailbreak/']);
});

test('a withdrawn card keeps its page, marked, and stands in no list, no citation, and once in the feed', () => {
  expect(notice('gone')?.text).toContain('Withdrawn on 2026-01-02. We know better now.');
  expect(listedCards()).not.toContain('Gone');
  expect(parse(read('cards/gone/index.html')).querySelectorAll('link[type*=bibtex], link[type*=citation]')).toEqual([]);
  expect(read('cards/gone.bib')).toContain('note = {The card is withdrawn since 2026-01-02.}');
  expect(read('cards/gone.csl.json')).toContain('"note": "The card is withdrawn since 2026-01-02."');
  expect(read('cards/gone.txt')).toContain('The card is withdrawn since 2026-01-02. https://');
  expect(parse(read('cards/gone/cite/index.html')).querySelector('#citation')).toBeNull();
  for (const file of ['llms.txt', 'search/names.json', 'data/mappings.sssom.tsv', 'data/nexus.yaml'])
    expect(read(file)).not.toMatch(/\/cards\/gone|"gone"/);
  const told = readFeed(read('feed.xml')).entries.filter(({ id }) => id.includes('/cards/gone/'));
  expect(told.map(({ title, updated }) => [title, updated])).toEqual([['Withdrawn: Gone', '2026-01-02T00:00:00Z']]);
});

test('a disputed card stays in lists, and says that it is disputed', () => {
  expect(listedCards()).toContain('Doubted');
  expect(notice('doubted')?.text).toContain('Disputed on 2026-01-02');
  expect(existsSync(resolve(site, 'cards/doubted.bib'))).toBe(true);
});
