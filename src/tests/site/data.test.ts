import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { listed } from '../../core/catalog/build.ts';
import { addressOf, entryAddress, twinOf } from '../../core/catalog/routes.ts';
import type { Catalog } from '../../core/catalog/types.ts';
import { DATA_FILES } from '../../core/export/data-files.ts';
import { fieldMeanings } from '../../core/export/field-meanings.ts';
import { JSON_FILES, schemaAddress } from '../../core/export/json-schema.ts';
import type { JsonFile, JsonSchema } from '../../core/export/json-schema.ts';
import { heldBy } from '../../core/export/nexus-ids.ts';
import { readCsv, readJsonLd, readMarkup, readSssom, readTurtle, validatorOf } from '../readers.ts';
import { DIST } from './pages.ts';

const read = (path: string) => readFileSync(resolve(DIST, path.replace(/^\//, '')), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const catalog = json('catalog.json') as Catalog;
const entries = catalog.taxonomies.flatMap(({ id, entries: rows }) => rows.map((entry) => ({ scheme: id, entry })));
const stated = entries.flatMap(({ entry }) => entry.relations.filter(({ inverse }) => !inverse));
const placements = listed(catalog.cards).flatMap(({ data }) => data.placements);

describe('tables', () => {
  test.each([
    ['cards', catalog.cards.length],
    ['papers', catalog.papers.length],
    ['evaluations', catalog.evaluations.length],
    ['mitigations', catalog.mitigations.length],
    ['schemes', catalog.taxonomies.length],
    ['taxonomies', entries.length],
    ['crosswalks', stated.length],
    ['vocabularies', catalog.vocabularies.reduce((sum, { data }) => sum + data.terms.length, 0)],
    ['screening', catalog.screening?.records.length],
  ])('data/%s.csv holds them all', (name, count) => {
    expect(readCsv(read(`data/${name}.csv`))).toHaveLength(count ?? 0);
  });

  test('every cell of the cards is what the catalogue holds', () => {
    const rows = readCsv(read('data/cards.csv')).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
    );
    const cell = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
    expect(rows).toEqual(
      catalog.cards.map(({ id, data }) => ({
        id,
        ...Object.fromEntries(Object.entries(data).map(([name, value]) => [name, cell(value)])),
        address: `https://riskdeck.example/cards/${id}/`,
      })),
    );
  });

  test('results.csv and results.json hold every figure', () => {
    const figures = listed(catalog.papers).flatMap(({ data }) => data.results ?? []);
    expect(json('results.json')).toHaveLength(figures.length);
    expect(readCsv(read('results.csv')).map(({ value }) => Number(value))).toEqual(
      (json('results.json') as { value: number }[]).map(({ value }) => value),
    );
  });
});

test('the deck as JSON Lines has a line for each thing', () => {
  const kinds = read('data/deck.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { kind: string }).kind);
  const count = (kind: string) => kinds.filter((other) => other === kind).length;
  expect({ card: count('card'), paper: count('paper'), taxonomy: count('taxonomy'), entry: count('entry') }).toEqual({
    card: catalog.cards.length,
    paper: catalog.papers.length,
    taxonomy: catalog.taxonomies.length,
    entry: entries.length,
  });
});

describe('SKOS', () => {
  const statements = readTurtle(read('data/deck.ttl'));
  const withPredicate = (name: string) =>
    statements.filter((line) => line.split(' ')[1] === `<http://www.w3.org/2004/02/skos/core#${name}>`);

  test('JSON-LD and Turtle say the same, as two libraries read them', async () => {
    expect(await readJsonLd(read('data/deck.jsonld'))).toEqual(statements);
  });

  test('has a concept for each card, entry and term, each with one name', () => {
    const terms = catalog.vocabularies.reduce((sum, { data }) => sum + data.terms.length, 0);
    const concepts = catalog.cards.length + entries.length + terms;
    expect(withPredicate('inScheme')).toHaveLength(concepts);
    const schemes = 1 + catalog.taxonomies.length + catalog.vocabularies.length;
    expect(withPredicate('prefLabel')).toHaveLength(concepts + schemes);
  });

  test('has a mapping for each placement, and for each published match between entries held, but for what clashes', () => {
    const closer = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch'];
    const matches = closer.flatMap(withPredicate);
    const cards = matches.filter((line) => /^<[^>]*\/cards\//.test(line));
    expect(cards).toHaveLength(placements.filter(({ match }) => match !== 'related').length);
    const held = new Set(
      entries.flatMap(({ scheme, entry }) =>
        entry.relations
          .filter(({ inverse, predicate }) => !inverse && closer.includes(predicate.replace('skos:', '')))
          .flatMap(({ predicate, other }) =>
            other && 'taxonomy' in other
              ? [[scheme, entry.data.code, predicate, other.taxonomy, other.code].join('\n')]
              : [],
          ),
      ),
    );
    expect(matches.length - cards.length).toBe(held.size);
  });
});

describe('SSSOM', () => {
  const { about, rows } = readSssom(read('data/mappings.sssom.tsv'));

  test('has a row for each placement and each published relation', () => {
    const ours = rows.filter((row) => row['subject_source'] === 'riskdeck:cards/');
    expect(ours).toHaveLength(placements.length);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
    const published = rows.length - ours.length;
    expect(published).toBeLessThanOrEqual(stated.length);
    expect(published).toBeGreaterThan(stated.length * 0.98);
  });

  test('every row has what the standard asks for, in names that the file explains', () => {
    const prefixes = new Set(Object.keys(about['curie_map'] as object));
    for (const row of rows) {
      const named = ['subject_id', 'predicate_id', 'mapping_justification', 'subject_source'].map((slot) => row[slot]);
      const object = row['object_type'] === 'rdfs literal' ? [] : [row['object_id']];
      for (const name of [...named, ...object]) expect(prefixes).toContain(name?.split(':')[0]);
      expect(row['mapping_justification']).toMatch(/^semapv:\w+$/);
      if (row['confidence']) expect(Number(row['confidence'])).toBeLessThanOrEqual(1);
      expect(row['object_label'] || row['object_id']).not.toBe('');
    }
  });

  test('says what nobody matched', () => {
    const denied = stated.filter(({ predicate, other }) => predicate === 'noMatch' && other);
    const nothing = stated.filter(({ predicate, other }) => predicate === 'noMatch' && !other);
    expect(rows.filter((row) => row['predicate_modifier'] === 'Not')).toHaveLength(denied.length);
    expect(rows.filter((row) => row['object_id'] === 'sssom:NoTermFound')).toHaveLength(nothing.length);
  });
});

test('the file for AI Risk Atlas Nexus has a risk for each card, with the slots of its schema', () => {
  // The slots of `Risk`, `RiskGroup`, `RiskTaxonomy` and `License` that we fill, from its LinkML schema 0.5.0 (ai_risk.yaml, common.yaml).
  const text = { type: 'string' };
  const ids = { type: 'array', items: text, uniqueItems: true, minItems: 1 };
  const mappings = Object.fromEntries(
    ['exact', 'close', 'related', 'narrow', 'broad'].map((m) => [`${m}_mappings`, ids]),
  );
  const entity = { id: text, name: text, description: text, url: { type: 'string', format: 'uri' } };
  const date = { type: 'string', format: 'date' };
  const block = (properties: object) => ({ type: 'object', properties, required: ['id'], additionalProperties: false });
  const risk = block({
    ...entity,
    ...mappings,
    type: { const: 'Risk' },
    tag: text,
    dateCreated: date,
    dateModified: date,
    isDefinedByTaxonomy: { const: 'riskdeck' },
  });
  const list = (items: object) => ({ type: 'array', items });
  const validate = validatorOf({
    type: 'object',
    properties: {
      licenses: list(block(entity)),
      taxonomies: list(block({ ...entity, type: { const: 'RiskTaxonomy' }, version: text, hasLicense: text })),
      entries: list(risk),
      groups: list(block({ id: text, type: { const: 'RiskGroup' }, ...mappings })),
    },
    additionalProperties: false,
  });
  type Slots = Record<string, string[] | string>;
  const data = parseYaml(read('data/nexus.yaml')) as { entries: Slots[]; groups: Slots[] };
  expect(validate(data) || validate.errors).toBe(true);
  const risks = data.entries.filter(({ isDefinedByTaxonomy }) => isDefinedByTaxonomy === 'riskdeck');
  expect(risks.map(({ name }) => name)).toEqual(listed(catalog.cards).map(({ data: card }) => card.title));
  const links = (some: typeof risks) =>
    some.reduce((sum, entry) => sum + Object.keys(mappings).reduce((n, slot) => n + (entry[slot]?.length ?? 0), 0), 0);
  const mapped = placements.filter((placement) => heldBy(placement) !== undefined);
  expect(links(risks)).toBe(mapped.length);
  expect(links([...data.entries, ...data.groups])).toBe(2 * mapped.length);
});

describe('JSON Schemas', () => {
  const check = (name: JsonFile, paths: readonly string[]) => {
    const validate = validatorOf(json(schemaAddress(name)) as object);
    for (const path of paths) expect(validate(json(path)) || [path, validate.errors]).toBe(true);
  };
  test.each(['card', 'paper', 'evaluation', 'mitigation'] as const)('%s: each file keeps it', (name) => {
    const collection = `${name}s` as const;
    check(
      name,
      catalog[collection].map(({ id }) => twinOf(addressOf(collection, id))),
    );
  });
  test('taxonomy and entry: each file keeps it', () => {
    check(
      'taxonomy',
      catalog.taxonomies.map(({ id }) => twinOf(addressOf('taxonomies', id))),
    );
    check(
      'entry',
      entries.map(({ scheme, entry }) => twinOf(entryAddress(scheme, entry.data.code))),
    );
  });
  test('the files of the deck as a whole keep theirs', () => {
    check('catalog', ['catalog.json']);
    check('results', ['results.json']);
    check('names', ['search/names.json', 'search/cards.json']);
    check('codes', ['search/codes.json']);
    check('definitions', ['browse/definitions.json']);
    const validate = validatorOf(json(schemaAddress('line')) as object);
    for (const line of read('data/deck.jsonl').trimEnd().split('\n'))
      expect(validate(JSON.parse(line)) || validate.errors).toBe(true);
  });
  test('refuse a card with a field that is not promised, or without one that is', () => {
    const validate = validatorOf(json(schemaAddress('card')) as object);
    const card = json(twinOf(addressOf('cards', catalog.cards[0]!.id))) as object;
    for (const field of ['about', 'id'])
      expect(validate(Object.fromEntries(Object.entries(card).filter(([name]) => name !== field)))).toBe(false);
    expect(validate({ ...card, more: 1 })).toBe(false);
  });
});

test('the page of fields tells every field, in its own file or in the file that its part has', () => {
  const page = readMarkup(read('data/fields/index.html'));
  const told = new Set(page.querySelectorAll('.field-name code').map(({ text }) => text));
  const fields = Object.keys(JSON_FILES).flatMap((name) =>
    fieldMeanings(json(schemaAddress(name as JsonFile)) as JsonSchema).map(({ path }) => path),
  );
  const untold = fields.filter((path) => {
    const inList = path.replace(/^(cards|papers|evaluations|mitigations|taxonomies)\[\]\./, '');
    const inEntry = inList.replace(/^entries\[\]\./, '');
    const places = [path, inList, inEntry, `vocabularies[].${path}`, `screening.records[].${path}`];
    return !places.some((place) => told.has(place));
  });
  expect(untold).toEqual([]);
  expect(Object.keys(JSON_FILES).filter((name) => !page.querySelector(`#${name}`))).toEqual([]);
});

test('the data package and the page tell size and digest of every file as it is', () => {
  const { resources, version } = json('datapackage.json') as {
    version: string;
    resources: { path: string; bytes: number; hash: string }[];
  };
  expect(resources.map(({ path }) => path)).toEqual(DATA_FILES.map(({ path }) => path));
  const page = readMarkup(read('data/index.html'));
  const digests = page.querySelectorAll('code.digest').map((element) => element.text);
  for (const [index, { path, bytes, hash }] of resources.entries()) {
    const file = readFileSync(resolve(DIST, path));
    expect([path, file.length]).toEqual([path, bytes]);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    expect(`sha256:${digests[index]}`).toBe(hash);
  }
  expect(page.querySelector('.facts')?.text).toContain(version);
});
