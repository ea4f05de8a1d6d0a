import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { z } from 'zod';
import { required } from '../schema/fields.ts';
import { isWritten } from '../schema/draft.ts';
import { COLLECTIONS, collectionOf } from '../schema/index.ts';
import { closestOption } from '../schema/walk.ts';
import { EMPTY_CHARACTERS } from './decode.ts';
import { splitFrontMatter } from './read.ts';
import { withoutHelp } from './template.ts';
import type { Terms } from './template.ts';
import { editEntry } from './write.ts';

/** The lists of the deck that are kept sorted. */
const SORTED_LISTS = ['permalinks.txt', 'words.txt'];

/**
 * The text of a content file after everything mechanical was mended: line ends, characters that are empty, tabs and curly quotes
 * around values, dates, numbers where text belongs, order of keys, sorting of lists, formatting. What an author means is
 * never guessed: text that stays unreadable keeps its words. `path` is relative to the content folder. With the terms of the
 * vocabularies, the explanations of the template go from an entry that is no draft.
 */
export function repair(path: string, text: string, terms?: Terms): string {
  const plain = text.replace(EMPTY_CHARACTERS, '').replace(/\r\n?/g, '\n');
  if (SORTED_LISTS.includes(path)) return sortLines(plain);
  const collection = collectionOf(path);
  if (!collection) return plain;
  const isMdx = COLLECTIONS[collection].extension === '.mdx';
  const readable = isMdx ? mendFrontMatter(plain) : mendLines(plain);
  const { schema } = COLLECTIONS[collection];
  let isDraft = true;
  const mended = editEntry(collection, isMdx ? mendBullets(readable) : readable, (document) => {
    isDraft = document.get('status') === 'draft';
    if (!isDraft) dropEmpty(document, schema);
    mend(document.contents, schema, document);
  });
  return isDraft || terms === undefined || !isWritten(collection) ? mended : withoutHelp(mended, collection, terms);
}

/** In the text, the signs with which word processors begin the lines of a list become those of Markdown. */
function mendBullets(text: string): string {
  const { body = '' } = splitFrontMatter(text);
  return text.slice(0, text.length - body.length) + body.replace(/^( *)[•●▪‣⁃\uF0B7\uF0A7][ \t]+(?=\S)/gm, '$1- ');
}

function sortLines(text: string): string {
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  lines.delete('');
  return [...lines]
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

function mendFrontMatter(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (lines[0]?.trim() !== '---' || end < 0) return text;
  return ['---', mendLines(lines.slice(1, end).join('\n')), '---', ...lines.slice(end + 1)].join('\n');
}

/** Mends what keeps YAML from being read, line by line, and only where the lines cannot be read as they are. */
function mendLines(yaml: string): string {
  const isReadable = (text: string) => parseDocument(text, { uniqueKeys: false }).errors.length === 0;
  const straight = yaml.split('\n').map(straightenQuotes).join('\n');
  const quoted = straight !== yaml && isReadable(straight) ? straight : yaml;
  return isReadable(quoted) ? quoted : quoted.replace(/^[ \t]+/gm, (indent) => indent.replace(/\t/g, '  '));
}

/** Curly quotes that open and close the value of a line are meant as straight ones. */
function straightenQuotes(line: string): string {
  return line.replace(/^(\s*(?:- )?(?:[A-Za-z]+: +)?)[“„‟](.*)[”“‟]\s*$/, (whole, before: string, inner: string) =>
    /["\\]/.test(inner) || before.trim() === '' ? whole : `${before}"${inner}"`,
  );
}

/** Takes away the fields that a draft has left empty and an entry with a page need not have. */
function dropEmpty(document: Document, schema: z.ZodObject): void {
  if (!isMap(document.contents)) return;
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>))
    if (field instanceof z.ZodOptional && document.has(key) && document.get(key) === undefined) document.delete(key);
}

/** Mends values that have the right meaning in the wrong form, in place. */
function mend(node: unknown, schema: z.ZodType | undefined, document: Document): void {
  const inner = schema && required(schema);
  const shape = inner instanceof z.ZodUnion ? closestOption(inner, (node as Node | undefined)?.toJSON()) : inner;
  if (isMap(node) && shape instanceof z.ZodObject) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const field = Object.hasOwn(shape.shape, key) ? required(shape.shape[key] as z.ZodType) : undefined;
      if (field instanceof z.ZodArray && isScalar(pair.value) && typeof pair.value.value === 'string')
        pair.value = document.createNode([pair.value.value]);
      mend(pair.value, field, document);
    }
  } else if (isSeq(node) && shape instanceof z.ZodArray) {
    for (const item of node.items) mend(item, shape.element as z.ZodType, document);
  } else if (isScalar(node) && shape instanceof z.ZodString) {
    node.value = mendedText(node.value, node.source, shape);
  }
}

function mendedText(value: unknown, source: string | undefined, schema: z.ZodString): unknown {
  if ((typeof value === 'number' || typeof value === 'boolean') && source !== undefined) return source;
  if (typeof value !== 'string') return value;
  const date = schema.meta()?.date ? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value.trim()) : null;
  if (!date) return value.trim().replace(/\t+/g, ' ');
  const [, year = '', month = '', day = ''] = date;
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
