import { describe, expect, it, test } from 'vitest';
import { buildCatalog } from '../../core/catalog/build.ts';
import { COVERAGES } from '../../core/catalog/coverage.ts';
import { entrySlug } from '../../core/catalog/routes.ts';
import { skos } from '../../core/export/skos.ts';
import { ENTRIES } from './deck.ts';

const catalog = buildCatalog(ENTRIES, 'digest');
const { cards, taxonomies, permalinks } = catalog;

describe('the cross-linked deck', () => {
  it('does not depend on the order in which the files are read', () => {
    expect(JSON.stringify(buildCatalog(ENTRIES.toReversed(), 'digest'))).toBe(JSON.stringify(catalog));
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
  });

  it('has each permalink once, sorted', () => {
    expect(permalinks).toEqual([...new Set(permalinks)].sort());
  });

  it('shows every related pair on both cards', () => {
    const named = (id: string) => cards.find((card) => card.id === id)?.related.map(({ card }) => card) ?? [];
    for (const { id, related } of cards) for (const { card } of related) expect(named(card), `${card} names ${id}`).toContain(id);
  });
});

test('as SKOS, no two concepts are related of which one is wider (S27) or which match more closely', () => {
  const said = skos(catalog, (address) => address).flatMap(({ id, values }) =>
    values.flatMap(([property, value]) => ('iri' in value ? [[property, id, value.iri] as const] : [])),
  );
  const wider = new Map<string, string[]>();
  const close = new Set<string>();
  for (const [property, one, other] of said) {
    const [narrow, wide] = property.startsWith('skos:narrow') ? [other, one] : [one, other];
    if (/^skos:(?:broad|narrow)/.test(property)) wider.set(narrow, [...(wider.get(narrow) ?? []), wide]);
    if (/^skos:(?:exact|close)/.test(property)) close.add(`${one} ${other}`).add(`${other} ${one}`);
  }
  /** Whether a way upwards from one concept meets the other. */
  const isBelow = (one: string, other: string, seen = new Set([one])): boolean =>
    (wider.get(one) ?? []).some((step) => step === other || (!seen.has(step) && isBelow(step, other, seen.add(step))));
  const related = said.filter(([property]) => property.startsWith('skos:related'));
  expect(
    related.filter(([, one, other]) => close.has(`${one} ${other}`) || isBelow(one, other) || isBelow(other, one)),
  ).toEqual([]);
});

describe.each(taxonomies.map((taxonomy) => [taxonomy.id, taxonomy] as const))('%s', (id, taxonomy) => {
  const { entries, coverage, crosswalks } = taxonomy;

  it('gives each entry an address of its own', () => {
    const slugs = entries.map(({ data }) => entrySlug(data.code));
    expect(slugs).toEqual(entries.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
  });

  it('has a coverage that adds up', () => {
    const counting = entries.filter(({ counts }) => counts).length;
    expect(counting).toBeGreaterThan(0);
    expect(COVERAGES.reduce((sum, grade) => sum + coverage[grade], 0)).toBe(counting);
  });

  it('counts as many relations to another scheme as that one counts back', () => {
    for (const { id: other, relations } of crosswalks.filter((row) => row.id !== 'external')) {
      const back = taxonomies.find((scheme) => scheme.id === other)?.crosswalks.find((row) => row.id === id);
      expect(back?.relations, other).toBe(relations);
    }
  });
});
