import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { crosswalk, relation, side } from '../core/catalog/fixture-crosswalk.ts';
import {
  card,
  catalogOf,
  evaluation,
  mitigation,
  paper,
  placement,
  taxonomy,
  vocabulary,
} from '../core/catalog/fixture.ts';
import type { Catalog } from '../core/catalog/types.ts';
import { changesOf } from '../core/catalog/changes.ts';
import { atom } from '../core/export/atom.ts';
import { badge } from '../core/export/badge.ts';
import { markdown } from '../core/export/markdown.ts';
import { jsonLdGraph } from '../core/export/json-ld-graph.ts';
import { jsonLines } from '../core/export/json-lines.ts';
import type { Line } from '../core/export/json-lines.ts';
import { placementMappings, publishedMappings } from '../core/export/mappings.ts';
import { nexus } from '../core/export/nexus.ts';
import { skos } from '../core/export/skos.ts';
import { sssom } from '../core/export/sssom.ts';
import { tableCsv, tableOf } from '../core/export/tables.ts';
import { turtle } from '../core/export/turtle.ts';
import { readEntry } from '../core/source/read.ts';
import { readCsv, readFeed, readHeading, readJsonLd, readMarkup, readSssom, readTurtle } from './readers.ts';

const iri = (address: string) => `https://deck.example${address}`;

// What the checks let through: formulas, quotes, angle brackets, bars, tabs, line breaks, text from right to left. What turns
// the direction of other text around is refused when a file is read; see the last test.
const hostile = fc
  .array(fc.constantFrom(...'aZ0 é漢שלוم"\'“<>&{}[]|\\/=+-@＝#:;,%$~^`\t\n\r\u200f😀'), {
    minLength: 1,
    maxLength: 24,
  })
  .map((signs) => signs.join('').trim())
  .filter((text) => text !== '');

/** A deck in which every name is hostile. */
function deckOf(title: string, alias: string, name: string): Catalog {
  return catalogOf(
    card('amber', { title, aliases: [alias], placements: [{ ...placement('first', 'A', 'broad'), because: name }] }),
    card('birch', { placements: [placement('first', 'B', 'exact')] }),
    paper('ada-2020-first', { title }),
    evaluation('bench', { title }),
    mitigation('guard', { title }),
    taxonomy('first', [], { entries: ['A', 'B'].map((code) => ({ code, name: `${name}${code}` })) }),
    taxonomy('second', ['A']),
    crosswalk('first--second', [
      relation(side('first', 'A'), 'skos:closeMatch', { ...side('second', 'A'), label: name }),
    ]),
    vocabulary('systems', ['chat']),
  );
}

const decks = fc.tuple(hostile, hostile, hostile);
const RUNS = { numRuns: 60 };

/** The feed reader takes the space away at the ends of a line. */
const shown = (text: string) => text.trim();

describe('a title of any signs', () => {
  it('is read back from CSV as it was', () => {
    fc.assert(
      fc.property(decks, ([title, alias, name]) => {
        const catalog = deckOf(title, alias, name);
        const cards = readCsv(tableCsv(tableOf('cards', catalog, iri)));
        expect(cards[0]).toMatchObject({ id: 'amber', title, aliases: JSON.stringify([alias]) });
        expect(readCsv(tableCsv(tableOf('taxonomies', catalog, iri))).map((row) => row['name'])).toEqual([
          `${name}A`,
          `${name}B`,
          'Name of A',
        ]);
      }),
      RUNS,
    );
  });

  it('never begins a cell of CSV as a formula', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const text = tableCsv(tableOf('papers', deckOf(title, 'a', 'n'), iri));
        const cell = text.slice(text.indexOf('ada-2020-first,') + 15).replace(/^"/, '');
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      RUNS,
    );
  });

  it('is read back from JSON Lines as it was, one thing a line', () => {
    fc.assert(
      fc.property(decks, ([title, alias, name]) => {
        const lines = jsonLines(deckOf(title, alias, name))
          .trimEnd()
          .split('\n');
        const things = lines.map((line) => JSON.parse(line) as Line);
        expect(things.map(({ kind }) => kind)).toEqual(
          'card card paper evaluation mitigation taxonomy taxonomy entry entry entry vocabulary'.split(' '),
        );
        expect(things[0]).toMatchObject({ id: 'amber', data: { title, aliases: [alias] } });
      }),
      RUNS,
    );
  });

  it('is read back from Turtle and JSON-LD as it was, and both say the same', async () => {
    await fc.assert(
      fc.asyncProperty(decks, async ([title, alias, name]) => {
        const nodes = skos(deckOf(title, alias, name), iri);
        const statements = readTurtle(turtle(nodes));
        expect(await readJsonLd(jsonLdGraph(nodes))).toEqual(statements);
        const labels = readTurtle(
          turtle([{ id: iri('/x/'), type: 'skos:Concept', values: [['skos:prefLabel', { text: title }]] }]),
        );
        const label = labels.find((line) => line.includes('prefLabel'))!.slice('<https://deck.example/x/>'.length);
        expect(statements).toContain(`<${iri('/cards/amber/')}>${label}`);
      }),
      RUNS,
    );
  });

  it('is read back from SSSOM as it was', () => {
    fc.assert(
      fc.property(decks, ([title, alias, name]) => {
        const catalog = deckOf(title, alias, name);
        const rows = [...placementMappings(catalog), ...publishedMappings(catalog)];
        const set = { address: '/data/x.sssom.tsv', title: 'All', version: '1', schemes: ['first', 'second'] };
        const read = readSssom(sssom(rows, set, iri));
        expect(read.about).toMatchObject({ mapping_set_id: iri('/data/x.sssom.tsv') });
        expect(read.rows).toContainEqual(
          expect.objectContaining({ subject_label: title, comment: name, predicate_id: 'skos:broadMatch' }),
        );
        expect(read.rows.map((row) => row['subject_id']).sort()).toEqual([
          'first:a/',
          'riskdeck:cards/amber/',
          'riskdeck:cards/birch/',
        ]);
      }),
      RUNS,
    );
  });

  it('is read back from the YAML for Nexus as it was', () => {
    fc.assert(
      fc.property(decks, ([title, alias, name]) => {
        const { entries } = parseYaml(nexus(deckOf(title, alias, name), '1', iri)) as { entries: { name: string }[] };
        expect(entries[0]).toMatchObject({ id: 'riskdeck-amber', type: 'Risk', name: title });
      }),
      RUNS,
    );
  });

  it('is read back from the feed as it was', () => {
    fc.assert(
      fc.property(decks, ([title, alias, name]) => {
        const { entries, updated } = readFeed(atom(changesOf(deckOf(title, alias, name)), iri));
        expect(updated).toBe('2026-01-02T00:00:00Z');
        const cards = entries.filter(({ category }) => category === 'cards');
        expect(cards.map((entry) => [entry.id, entry.title])).toEqual([
          [iri('/cards/amber/'), shown(title)],
          [iri('/cards/birch/'), 'Title of birch'],
        ]);
      }),
      RUNS,
    );
  });

  it('stands on a badge as it was, or shortened, and in its words for those who do not see it', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const picture = readMarkup(badge(title, false));
        expect(picture.querySelector('title')?.text).toBe(`Riskdeck: ${title}`);
        expect(picture.querySelectorAll('text').at(-1)?.text).toBe(title);
        expect(picture.querySelectorAll('*').map(({ rawTagName }) => rawTagName)).toEqual(
          'svg title rect rect g text text'.split(' '),
        );
      }),
      RUNS,
    );
  });

  it('is read back from markdown as it was, on one line', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const text = markdown({ data: { title, status: 'x' }, fields: [], body: '', url: iri('/') }, () => '');
        expect(readHeading(text)).toBe(title.replace(/\s+/g, ' '));
      }),
      RUNS,
    );
  });

  it.each(['\u202e', '\u2066', '\u2028', '\u0007'])('with the sign %j is refused when its file is read', (sign) => {
    const text = `---\ntitle: "One${sign}two"\n---\n`;
    const entry = readEntry({ path: 'cards/amber.mdx', bytes: new TextEncoder().encode(text) });
    expect(entry?.faults.map(({ rule, line, column }) => [rule, line, column])).toEqual([['encoding', 2, 12]]);
  });
});
