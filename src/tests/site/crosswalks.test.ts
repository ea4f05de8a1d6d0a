import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crosswalkAddress, crosswalkPairs, renumberingAddress } from '../../core/catalog/routes.ts';
import type { Catalog } from '../../core/catalog/types.ts';
import { readSssom } from '../readers.ts';
import { DIST, readPages } from './pages.ts';

const read = (path: string) => readFileSync(resolve(DIST, path), 'utf8');
const catalog = JSON.parse(read('catalog.json')) as Catalog;
const pages = new Map(readPages().map((page) => [page.address, page.root]));
const names = new Map(
  catalog.taxonomies.flatMap(({ id, entries }) => entries.map(({ data }) => [`${id}/${data.code}`, data.name])),
);
const pairs = crosswalkPairs(catalog.permalinks);
/** The entries of each scheme as SSSOM names them. */
const curies = new Map(
  catalog.taxonomies.flatMap(({ id, entries }) =>
    entries.map(({ data, slug }) => [`${id}/${data.code}`, `${id}:${slug}/`]),
  ),
);

test('any two schemes of risks have a page', () => {
  const risks = catalog.taxonomies.filter(({ data }) => data.role === 'risks').map(({ id }) => id);
  const missing = risks.flatMap((one) =>
    risks.filter((other) => one !== other && !pages.has(crosswalkAddress(one, other))),
  );
  expect(missing).toEqual([]);
});

test('each published relation between two schemes stands on their page and in its file, with its source', () => {
  for (const { pair, from, to } of pairs) {
    const scheme = catalog.taxonomies.find(({ id }) => id === from)!;
    const stated = scheme.entries.flatMap(({ data: { code }, relations }) =>
      relations.flatMap(({ other, predicate, source }) =>
        other && 'taxonomy' in other && other.taxonomy === to ? [{ code, predicate, source, object: other.code }] : [],
      ),
    );
    const page = pages.get(`/crosswalks/${pair}/`)!;
    const rows = page.querySelectorAll('#published tbody tr');
    const told = rows.map((row, index) => {
      const [subject, , object, by] = row.querySelectorAll('td');
      const source = stated[index]?.source ?? 'nothing that was stated';
      return {
        code: subject?.querySelector('code')?.text,
        source: by?.text.includes(source) ? source : by?.text,
        object: object?.querySelector('code')?.text,
      };
    });
    expect(told).toEqual(stated.map(({ code, source, object }) => ({ code, source, object })));
    expect(rows.filter((row) => row.text.includes('no match'))).toHaveLength(
      stated.filter(({ predicate }) => predicate === 'noMatch').length,
    );
    const { rows: mappings } = readSssom(read(`crosswalks/${pair}.sssom.tsv`));
    const chained = mappings.filter((row) => row['mapping_justification'] === 'semapv:MappingChaining');
    expect(page.querySelectorAll('#cards tbody tr')).toHaveLength(chained.length);
    const published = mappings
      .filter((row) => !chained.includes(row))
      .map((row) => [row['subject_id'], row['predicate_modifier'] || row['predicate_id'], row['object_id']].join(' '));
    const expected = stated.map(({ code, predicate, object }) =>
      [curies.get(`${from}/${code}`), predicate === 'noMatch' ? 'Not' : predicate, curies.get(`${to}/${object}`)].join(
        ' ',
      ),
    );
    expect(new Set(published)).toEqual(new Set(expected));
  }
});

test('wherever a code is shown as a link, its name is the one of that edition', () => {
  let seen = 0;
  for (const [address, page] of pages) {
    if (!/^\/(?:crosswalks|cards|coverage)\//.test(address)) continue;
    for (const link of page.querySelectorAll('a[href^="/taxonomies/"]')) {
      const code = link.querySelector('code')?.text;
      if (code === undefined) continue;
      const scheme = link.getAttribute('href')?.split('/')[2] ?? '';
      expect(`${scheme} ${link.text.trim().replace(/\s+/g, ' ')}`).toBe(
        `${scheme} ${code} ${names.get(`${scheme}/${code}`)}`,
      );
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(1000);
});

describe('the renumbering of OWASP from 2025 to 2026', () => {
  const rows = pages.get(renumberingAddress('owasp-llm-2026'))!.querySelectorAll('tbody tr');
  const cells = rows.map((row) => row.querySelectorAll('td').map(({ text }) => text.trim().replace(/\s+/g, ' ')));
  test('tells each entry', () => {
    expect(cells.map((row) => row.slice(0, 2))).toContainEqual([
      'LLM03:2026 Excessive Agency',
      'LLM06:2025 Excessive Agency',
    ]);
    expect(cells.find(([name]) => name?.startsWith('LLM03'))?.[2]).toBe('number 6, now 3');
    expect(cells.filter(([, old]) => old !== '')).toHaveLength(10);
  });
});

test('the map of crosswalks leads to every pair', () => {
  const links = pages
    .get('/crosswalks/')!
    .querySelectorAll('.crosswalk-map td a')
    .map((link) => link.getAttribute('href'));
  expect(new Set(links)).toEqual(new Set(pairs.map(({ pair }) => `/crosswalks/${pair}/`)));
});
