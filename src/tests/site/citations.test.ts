import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listed } from '../../core/catalog/build.ts';
import type { Catalog } from '../../core/catalog/types.ts';
import { CITATION_FORMATS } from '../../core/export/formats.ts';
import { workOf } from '../../core/export/work.ts';
import { namesIn, readCitations } from '../citation-reader.ts';
import type { ReadWork } from '../citation-reader.ts';
import { DIST, readPages } from './pages.ts';

const read = (file: string) => readFileSync(resolve(DIST, file), 'utf8');
const catalog = JSON.parse(read('catalog.json')) as Catalog;
const papers = listed(catalog.papers);
const pages = new Map(readPages().map((page) => [page.address, page]));

/** What must come back of each paper, whatever the format. */
const expected = papers.map((paper) => {
  const { key, title, authors, url, doi } = workOf(paper);
  const names = authors.map((name) =>
    'literal' in name ? name.literal : name.given === undefined ? name.family : `${name.family}, ${name.given}`,
  );
  return { key, title, names, url, doi };
});
/** An incomplete list ends with "others" in BibTeX, with a note in CSL-JSON. */
const found = (work: ReadWork) => ({
  key: work.id,
  title: work.title,
  names: namesIn(work).filter((name) => name !== 'others'),
  url: work.URL,
  doi: work.DOI,
});

describe.each(['bib', 'csl.json'])('papers.%s', (extension) => {
  const works = readCitations(read(`papers.${extension}`));

  test('holds every paper, and an independent library reads it as the deck has it', () => {
    expect(works.map(found)).toEqual(expected);
  });

  test('holds dates as exact as the deck knows them', () => {
    const dates = works.map(({ issued }) => issued?.['date-parts'][0]?.join('-'));
    const parts = extension === 'bib' ? 2 : 3;
    expect(dates).toEqual(papers.map(({ data }) => data.published?.split('-').slice(0, parts).map(Number).join('-')));
  });

  test('is the file of each paper, one after the other', () => {
    for (const [index, { id }] of papers.entries())
      expect(readCitations(read(`papers/${id}.${extension}`)).map(found)).toEqual([expected[index]]);
  });
});

test('the plain text has a line for each paper, with its address at the end', () => {
  const lines = read('papers.txt').trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ').at(-1))).toEqual(papers.map(({ data }) => data.url));
  for (const [index, { data }] of papers.entries()) expect(lines[index]).toContain(data.title);
});

test.each(papers.map((paper) => [paper.id, paper] as const))('the page of %s can be cited', (id, paper) => {
  const root = pages.get(`/papers/${id}/`)!.root;
  const contents = (name: string) =>
    root.querySelectorAll(`meta[name=${name}]`).map((meta) => meta.getAttribute('content'));
  expect(contents('citation_title')).toEqual([paper.data.title]);
  expect(contents('citation_author')).toHaveLength(paper.data.authors?.length ?? 0);
  expect(contents('citation_arxiv_id')).toEqual(paper.data.arxiv ? [paper.data.arxiv] : []);
  const shown = root.querySelectorAll('copy-text pre').map((element) => element.text);
  expect(shown).toEqual(CITATION_FORMATS.map(({ write }) => write([workOf(paper)]).trim()));
  const alternates = root.querySelectorAll('link[rel=alternate]').map((link) => link.getAttribute('type'));
  const files = CITATION_FORMATS.filter(({ extension }) => extension !== 'txt');
  expect(alternates).toEqual(expect.arrayContaining(files.map(({ mediaType }) => mediaType)));
});
