import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../core/catalog/routes.ts';
import type { Catalog } from '../../core/catalog/types.ts';
import { cacheFolderOf } from '../../files/content.ts';
import { writeSmallDeck } from '../small-deck.ts';

const ORIGIN = 'https://deck.example';
const BASE = '/risk';
const REPOSITORY = 'https://git.example/team/deck';

// Without its slash, as people write it.
const HOST = { SITE_URL: ORIGIN, BASE_PATH: BASE.slice(1), REPOSITORY_URL: REPOSITORY };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(resolve(tmpdir(), 'hosted-'));
  const content = resolve(folder, 'content');
  writeSmallDeck(content);
  execFileSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: resolve(folder, 'site'), ...HOST },
    stdio: 'ignore',
  });
}, 180_000);
afterAll(() => {
  for (const made of [folder, cacheFolderOf(resolve(folder, 'content'))])
    rmSync(made, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(resolve(folder, 'site', file), 'utf8');
const page = (address: string) => parse(read(`${address.slice(1)}index.html`));

describe('a site that knows where it is hosted', () => {
  test('names every page in its sitemap, entries with the day of their change', () => {
    const catalog = JSON.parse(read('catalog.json')) as Catalog;
    const map = parse(read('sitemap-0.xml'));
    const listed = map.querySelectorAll('url').map((url) => url.querySelector('loc')?.text ?? '');
    const pages = catalog.permalinks.filter((address) => !address.includes('#'));
    expect(listed.sort()).toEqual(pages.map((address) => `${ORIGIN}${BASE}${address}`).sort());
    const { id, data } = catalog.cards[0]!;
    const row = map.querySelectorAll('url').find((url) => url.text.includes(`${addressOf('cards', id)}`));
    expect(row?.querySelector('lastmod')?.text).toContain(data.updated);
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${ORIGIN}${BASE}/sitemap-index.xml\n`);
  });

  test('begins each internal link with its base, and names its own address', () => {
    const root = page('/cards/jailbreak/');
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${ORIGIN}${BASE}/cards/jailbreak/`);
    // It answers at every address that has no page, and is none of them.
    expect(parse(read('404.html')).querySelector('link[rel=canonical], meta[property="og:url"]')).toBeNull();
    const targets = root
      .querySelectorAll('a[href], link[href], script[src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    expect(targets.filter((target) => target.startsWith('/') && !target.startsWith(`${BASE}/`))).toEqual([]);
    const jsonLd = root.querySelector('script[type="application/ld+json"]')?.text ?? '{}';
    expect(JSON.parse(jsonLd)).toMatchObject({ '@type': 'TechArticle', url: `${ORIGIN}${BASE}/cards/jailbreak/` });
  });

  test('names a picture for each page, which it has', () => {
    const image = (address: string) =>
      page(address)
        .querySelector('meta[property="og:image"]')
        ?.getAttribute('content')
        ?.replace(`${ORIGIN}${BASE}/`, '');
    expect(image('/cards/jailbreak/')).toBe('cards/jailbreak.png');
    expect(image('/taxonomies/list-2025/a1-2025/')).toBe('taxonomies/list-2025.png');
    expect(image('/browse/')).toBe('social.png');
    const [width, height] = [16, 20].map((at) =>
      readFileSync(resolve(folder, 'site/cards/jailbreak.png')).readUInt32BE(at),
    );
    expect([width, height]).toEqual([1200, 630]);
  });

  test('offers the source of a page, an editor, and a form for mistakes', () => {
    const links = page('/cards/jailbreak/').querySelectorAll(`a[href^="${REPOSITORY}"]`);
    const targets = Object.fromEntries(links.map((link) => [link.text, link.getAttribute('href')]));
    expect(targets).toMatchObject({
      'The source of this page': `${REPOSITORY}/blob/main/content/cards/jailbreak.mdx`,
      'Edit it': `${REPOSITORY}/edit/main/content/cards/jailbreak.mdx`,
    });
    const report = new URL(targets['Report a mistake'] ?? '');
    expect(report.searchParams.get('title')).toBe('Mistake: Jailbreak');
    expect(report.searchParams.get('template')).toBe('correction.yml');
    expect(report.searchParams.get('page')).toBe('/cards/jailbreak/');
    const editor = page('/contribute/card/').querySelector('card-editor');
    expect(editor?.getAttribute('data-repository')).toBe(REPOSITORY);
    expect(editor?.querySelector('[data-do=propose]')?.text).toContain('Propose');
  });
});
