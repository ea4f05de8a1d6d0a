import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { z } from 'zod';
import { required } from '../schema/fields.ts';
import { isWritten } from '../schema/draft.ts';
import { COLLECTIONS } from '../schema/index.ts';
import type { CollectionName } from '../schema/field.ts';
import { closestOption } from '../schema/walk.ts';
import type { Path } from '../schema/walk.ts';
import { splitFrontMatter } from './read.ts';
import { isAmbiguous } from './yaml-plain.ts';

/** How YAML is written: no line is folded, so that a change of one value changes one line. */
const STYLE = {
  lineWidth: 0,
  flowCollectionPadding: true,
  nullStr: '',
  doubleQuotedMinMultiLineLength: 1_000_000,
} as const;

/**
 * The canonical text of an entry: keys in the order of the schema, text in double quotes, terms, ids, dates and addresses
 * without, one blank line before the body. Comments and values stay. Text whose YAML cannot be read is given back as it is.
 */
export function writeEntry(collection: CollectionName, text: string): string {
  return editEntry(collection, text, () => undefined);
}

/**
 * The canonical text of an entry after the value at a path was set; `undefined` takes it away, and with it the blocks that
 * held nothing else. A field with a comment above it stays and stands empty.
 */
export function setValue(collection: CollectionName, text: string, path: Path, value: unknown): string {
  return editEntry(collection, text, (document) => {
    if (value === undefined) return takeAway(document, path);
    // A field that stands empty becomes the list or the block that the rest of the way asks for.
    for (const depth of path.keys())
      if (depth > 0 && document.getIn(path.slice(0, depth)) === null)
        document.setIn(path.slice(0, depth), document.createNode(typeof path[depth] === 'number' ? [] : {}));
    document.setIn(path, document.createNode(value));
  });
}

function takeAway(document: Document, path: Path): void {
  if (hasComment(document, path)) return document.setIn(path, null);
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const block = document.getIn(above);
  // An item of a list stays: its author may be about to fill it anew.
  if (typeof above.at(-1) === 'string' && isMap(block) && block.items.length === 0) takeAway(document, above);
}

function hasComment(document: Document, path: Path): boolean {
  const block = document.getIn(path.slice(0, -1), true);
  const pair = isMap(block) && block.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair ? isScalar(pair.key) && Boolean(pair.key.commentBefore) : false;
}

/** The text of an entry with another body. */
export function setBody(text: string, body: string): string {
  const { front, fault } = splitFrontMatter(text);
  return fault ? text : join(front, body);
}

/** The canonical text of an entry after a change of its parsed front matter. */
export function editEntry(collection: CollectionName, text: string, change: (document: Document) => void): string {
  const isMdx = COLLECTIONS[collection].extension === '.mdx';
  const split = isMdx ? splitFrontMatter(text) : { front: text, body: undefined, fault: undefined };
  const document = parseWithNulls(split.front);
  if (split.fault || document.errors.length > 0 || !isMap(document.contents)) return text;
  change(document);
  tidy(document.contents as Node, COLLECTIONS[collection].schema);
  if (isWritten(collection)) unfold(document);
  keepModeLineFirst(document.contents);
  const front = document.toString(STYLE).replace(/\[ (.*) \]$/gm, '[$1]');
  return split.body === undefined ? front : join(front, split.body);
}

/**
 * Parses YAML with its empty values written out. The library takes the comment on the line after an empty value for a part
 * of that value; it belongs to the key below it.
 */
function parseWithNulls(yaml: string): Document {
  const document = parseDocument(yaml, { uniqueKeys: false });
  const places: number[] = [];
  visit(document, {
    Scalar: (_key, { value, source, range }) => {
      if (value === null && source === '' && range) places.push(range[0]);
    },
  });
  if (places.length === 0 || document.errors.length > 0) return document;
  const explicit = places
    .sort((a, b) => b - a)
    .reduce((text, place) => `${text.slice(0, place)} null ${text.slice(place)}`, yaml);
  return parseDocument(explicit, { uniqueKeys: false });
}

/** Blocks are written one field a line; only rows of tables stand in braces. */
function unfold(document: Document): void {
  visit(document, { Map: (_key, map) => void (map.flow = map.items.length === 0) });
}

/** The line that tells an editor the schema stands at the top, whatever key it stood above. */
function keepModeLineFirst(map: YAMLMap): void {
  const keys = map.items.map(({ key }) => key).filter((key) => isScalar(key));
  for (const key of keys) {
    const lines = key.commentBefore?.split('\n') ?? [];
    const mode = lines.find((line) => line.startsWith(' yaml-language-server:'));
    if (mode === undefined || key === keys[0]) continue;
    key.commentBefore = lines.filter((line) => line !== mode).join('\n') || null;
    keys[0]!.commentBefore = [mode, ...(keys[0]!.commentBefore ? [keys[0]!.commentBefore] : [])].join('\n');
  }
}

function join(front: string, body: string): string {
  const text = body.replace(/\r\n/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  return `---\n${front}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** Brings a value into its canonical form, in place. */
function tidy(node: unknown, schema: z.ZodType | undefined): void {
  const inner = schema && required(schema);
  if (isMap(node)) tidyMap(node, inner instanceof z.ZodUnion ? closestOption(inner, node.toJSON()) : inner);
  else if (isSeq(node)) tidyList(node, inner);
  else if (isScalar(node)) tidyScalar(node, inner);
}

function tidyMap(map: YAMLMap, schema: z.ZodType | undefined): void {
  const shape = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
  const order = Object.keys(shape);
  const nameOf = (key: unknown) => (isScalar(key) ? String(key.value) : String(key));
  const rank = (key: unknown) => {
    const index = order.indexOf(nameOf(key));
    return index < 0 ? order.length : index;
  };
  map.items.sort((a, b) => rank(a.key) - rank(b.key));
  for (const { key, value } of map.items) {
    if (isScalar(key)) {
      key.spaceBefore = false;
      if (key.type !== 'QUOTE_DOUBLE' || !isAmbiguous(nameOf(key))) key.type = 'PLAIN';
    }
    const name = nameOf(key);
    tidy(value, Object.hasOwn(shape, name) ? shape[name] : undefined);
  }
}

function tidyList(list: YAMLSeq, schema: z.ZodType | undefined): void {
  const item = schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
  const onOneLine = schema?.meta()?.inline || (item !== undefined && isTerm(item));
  for (const node of list.items) {
    tidy(node, item);
    if (isScalar(node)) {
      node.spaceBefore = false;
      if (onOneLine && node.type === 'QUOTE_DOUBLE' && !needsQuotes(String(node.value))) node.type = 'PLAIN';
    }
  }
  const hasComments = list.items.some((node) => isScalar(node) && (node.comment || node.commentBefore));
  list.flow =
    list.items.length === 0 || Boolean(onOneLine && !hasComments && list.items.every((node) => isScalar(node)));
}

function tidyScalar(scalar: Scalar, schema: z.ZodType | undefined): void {
  if (scalar.value === null) scalar.source = '';
  if (typeof scalar.value !== 'string') return;
  const isPlain = schema !== undefined && isTerm(schema) && !/\s/.test(scalar.value) && !needsQuotes(scalar.value);
  scalar.type = isPlain ? 'PLAIN' : 'QUOTE_DOUBLE';
}

/** Whether values of a schema are written without quotes: terms, ids, dates, addresses and other fixed words. */
function isTerm(schema: z.ZodType): boolean {
  const inner = required(schema);
  if (inner instanceof z.ZodUnion) return (inner.options as z.ZodType[]).some(isTerm);
  const { vocabulary, reference, date, address, plain } = inner.meta() ?? {};
  const isWord = vocabulary !== undefined || reference !== undefined || date === true || address === true;
  return isWord || plain === true || inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral;
}

/** Whether a value without quotes would be read as something else, here or by another reader. */
function needsQuotes(value: string): boolean {
  return (
    isAmbiguous(value) ||
    /^\d{4}(?:-\d{2})?$/.test(value) ||
    !/^[A-Za-z0-9](?:[^\s,[\]{}#:"`]|[:#](?! )| (?![#:]))*$/.test(value)
  );
}
