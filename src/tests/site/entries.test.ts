import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listed } from '../../core/catalog/build.ts';
import { changesOf } from '../../core/catalog/changes.ts';
import type { Catalog } from '../../core/catalog/types.ts';
import { FEED_LENGTH } from '../../core/export/atom.ts';
import { CONTENT_DIR } from '../../files/content.ts';
import { readHistory } from '../../files/history.ts';
import { namesIn, readCitations } from '../citation-reader.ts';
import { readFeed, readHeading, readMarkup } from '../readers.ts';
import { DIST, readPages } from './pages.ts';

const read = (path: string) => readFileSync(resolve(DIST, path), 'utf8');
const catalog = JSON.parse(read('catalog.json')) as Catalog;
const pages = new Map(readPages().map((page) => [page.address, page.root]));

describe.each(['cards', 'papers'] as const)('%s', (collection) => {
  const items: { id: string; data: { title: string } }[] = catalog[collection];

  test('the source file is the file of the content, byte for byte', () => {
    for (const { id } of items)
      expect(read(`${collection}/${id}.mdx`)).toBe(readFileSync(resolve(CONTENT_DIR, collection, `${id}.mdx`), 'utf8'));
  });

  test('the markdown has the title and no component', () => {
    for (const { id, data } of items) {
      const text = read(`${collection}/${id}.md`);
      expect(readHeading(text)).toBe(data.title);
      expect(text).not.toMatch(/<(?:Cite|Card|Term)\b/);
    }
  });

  test('the badge names the entry', () => {
    for (const { id, data } of items)
      expect(readMarkup(read(`${collection}/${id}.svg`)).querySelector('title')?.text).toContain(data.title);
  });

  test('each page names its other forms, and all are there', () => {
    for (const { id } of items) {
      const links = pages.get(`/${collection}/${id}/`)!.querySelectorAll('link[rel=alternate]');
      const targets = links.map((link) => link.getAttribute('href') ?? '');
      expect(targets.map((target) => target.split('.').slice(1).join('.')).sort()).toEqual(
        ['bib', 'csl.json', 'json', 'md'].filter((form) => existsSync(resolve(DIST, collection, `${id}.${form}`))),
      );
      for (const target of targets) expect(existsSync(resolve(DIST, `.${target}`))).toBe(true);
    }
  });

  test('each page leads to one for citing it, with address, citation, badge, files and history', () => {
    const history = readHistory(CONTENT_DIR);
    for (const { id, data } of items) {
      const address = `/${collection}/${id}/cite/`;
      expect(pages.get(`/${collection}/${id}/`)!.querySelector(`a[href="${address}"]`)).not.toBeNull();
      const page = pages.get(address)!;
      expect(page.querySelector('#citation pre')?.text).toMatch(
        /^Riskdeck contributors \(\d{4}-\d\d-\d\d\)\. .* Accessed /,
      );
      expect(page.querySelector('#citation pre')?.text).toContain(data.title.replace(/[.?!]$/, ''));
      expect(page.querySelector('#badge img')?.getAttribute('src')).toBe(`/${collection}/${id}.svg`);
      expect(page.querySelectorAll('#history li')).toHaveLength(history?.get(`${collection}/${id}.mdx`)?.length ?? 0);
    }
  });
});

test.each(['bib', 'csl.json'])(
  'the citation of each card as .%s is read back with version and address',
  (extension) => {
    for (const { id, data } of listed(catalog.cards)) {
      const [work] = readCitations(read(`cards/${id}.${extension}`));
      expect(work).toMatchObject({ id: `riskdeck-${id}`, title: data.title, version: String(data.version) });
      expect(work?.URL).toMatch(new RegExp(`/cards/${id}/$`));
      expect(namesIn(work!)).toEqual(['Riskdeck contributors']);
    }
  },
);

test('the feed holds the latest changes, each once, as a feed reader finds them', () => {
  const changes = changesOf(catalog).slice(0, FEED_LENGTH);
  const { entries, id, updated } = readFeed(read('feed.xml'));
  expect(entries.map((entry) => [entry.title, entry.updated.slice(0, 10)])).toEqual(
    changes.map(({ title, day }) => [title, day]),
  );
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(changes.length);
  expect(id).toMatch(/^https:\/\/.*\/feed\.xml$/);
  expect(updated.slice(0, 10)).toBe(changes[0]?.day);
  expect(pages.get('/')!.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe('/feed.xml');
});
