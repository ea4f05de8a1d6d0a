import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { Parser, Writer } from 'n3';
import { parseAtomFeed } from 'feedsmith';
import type { Heading, Root } from 'mdast';
import { parse as parseHtml } from 'node-html-parser';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';

// Readers that share no code with the writers of the files: what they find is what others will find.

const { default: formats } = createRequire(import.meta.url)('ajv-formats') as { default: (ajv: Ajv2020) => void };
const jsonld = createRequire(import.meta.url)('jsonld') as {
  toRDF: (data: object, options: object) => Promise<string>;
};

/** The rows of a table by their heads, with the apostrophe taken away that keeps a cell from being a formula. */
export function readCsv(text: string): Record<string, string>[] {
  const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  const bare = (cell: string) => (/^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([head, cell]) => [head, bare(cell)])));
}

/** The statements of a text of Turtle as N-Quads, sorted. */
export function readTurtle(text: string): string[] {
  const writer = new Writer();
  return [
    ...new Set(new Parser().parse(text).map((quad) => writer.quadToString(quad.subject, quad.predicate, quad.object))),
  ].sort();
}

/** The statements of a text of JSON-LD as N-Quads, sorted; nothing is fetched. */
export async function readJsonLd(text: string): Promise<string[]> {
  const documentLoader = (url: string) => Promise.reject(new Error(`${url} would be fetched.`));
  const quads = await jsonld.toRDF(JSON.parse(text) as object, { format: 'application/n-quads', documentLoader });
  // Read again and written by one writer, since there is more than one way to escape a sign.
  return readTurtle(quads);
}

/** A file of mappings: what it says of itself, and its rows. */
export function readSssom(text: string): { about: Record<string, unknown>; rows: Record<string, string>[] } {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const head = lines.slice(0, start).map((line) => line.slice(1));
  const table = lines.slice(start).join('\n');
  return {
    about: parseYaml(head.join('\n')) as Record<string, unknown>,
    rows: parse(table, { columns: true, delimiter: '\t' }) as Record<string, string>[],
  };
}

/** A function that holds data against a JSON Schema. Strict: a word that the standard does not know is an error. */
export function validatorOf(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strictTuples: false });
  formats(ajv);
  return ajv.compile(schema);
}

/** An entry of a feed as a feed reader finds it. */
export interface ReadEntry {
  id: string;
  title: string;
  updated: string;
  category: string;
}

/** What a feed reader finds in a text of Atom. Throws when the text is no feed. */
export function readFeed(text: string): { id: string; updated: string; entries: ReadEntry[] } {
  const { id = '', updated = '', entries = [] } = parseAtomFeed(text);
  const words = (value: unknown) => (typeof value === 'string' ? value : String((value as { value?: string }).value));
  return {
    id: words(id),
    updated: words(updated),
    entries: entries.map((entry) => ({
      id: words(entry.id),
      title: words(entry.title),
      updated: words(entry.updated),
      category: entry.categories?.[0]?.term ?? '',
    })),
  };
}

/** The elements of a text of XML or HTML. */
export function readMarkup(text: string): ReturnType<typeof parseHtml> {
  return parseHtml(text);
}

/** The words of the first heading of a text of markdown. Throws when it holds more than words. */
export function readHeading(text: string): string {
  const tree: Root = unified().use(remarkParse).parse(text);
  const { children } = tree.children[0] as Heading;
  return children
    .map((child) => {
      if (child.type !== 'text') throw new Error(`The heading holds ${child.type}.`);
      return child.value;
    })
    .join('');
}
