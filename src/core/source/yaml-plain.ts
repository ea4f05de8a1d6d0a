import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import { MAX_DEPTH, TOO_DEEP } from './yaml-errors.ts';

/** Takes a fault at an offset of the text. */
type Report = (offset: number, rule: string, message: string, hint: string) => void;

/** The values of a document as plain data. Reports whatever another reader could take for something else, or run into. */
export function readPlain(document: Document, text: string, report: Report): unknown {
  let tooDeep = false;
  const read = (node: unknown, depth: number): unknown => {
    if (!isNode(node)) return null;
    const offset = node.range?.[0] ?? 0;
    reportHidden(node, text, report);
    if (depth > MAX_DEPTH) {
      if (!tooDeep) report(offset, TOO_DEEP.rule, TOO_DEEP.message, TOO_DEEP.hint);
      tooDeep = true;
      return null;
    }
    if (isScalar(node)) {
      reportDoubtful(node, offset, report);
      return node.value;
    }
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1));
    if (!isMap(node)) return null;
    const data: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = readKey(key, data, report);
      const inner = read(value, depth + 1);
      if (name !== undefined) data[name] = inner;
    }
    return data;
  };
  return read(document.contents, 0);
}

function reportHidden(node: Node, text: string, report: Report): void {
  const offset = node.range?.[0] ?? 0;
  const hint = 'Write the value out; put text that begins with * in double quotes.';
  if (isAlias(node)) {
    report(offset, 'yaml-plain', 'A YAML alias is not allowed.', hint);
    return;
  }
  // Anchors and tags stand before the value whose place the library keeps.
  if ('anchor' in node && node.anchor)
    report(
      text.lastIndexOf('&', offset),
      'yaml-plain',
      'A YAML anchor is not allowed.',
      'Remove it and write values out.',
    );
  if (node.tag) {
    let start = text.lastIndexOf('!', offset);
    while (text[start - 1] === '!') start -= 1;
    report(start, 'yaml-plain', 'A YAML tag is not allowed.', 'Remove the part that begins with "!".');
  }
}

function readKey(key: unknown, siblings: Record<string, unknown>, report: Report): string | undefined {
  const offset = (isNode(key) && key.range?.[0]) || 0;
  const refuse = (message: string, hint: string, rule = 'yaml-plain') => report(offset, rule, message, hint);
  if (!isScalar(key) || typeof key.value !== 'string')
    refuse('A key must be a plain word.', 'Put the key in double quotes or write it as a word.');
  else if (key.anchor || key.tag) refuse('A key must be a plain word.', 'Remove the anchor or tag before it.');
  else if (key.value === '<<') refuse('A YAML merge key is not allowed.', 'Write the values out.');
  else if (['__proto__', 'constructor', 'prototype'].includes(key.value))
    refuse(`"${key.value}" cannot be used as a key.`, 'Choose another name.');
  else if (Object.hasOwn(siblings, key.value))
    refuse(
      `The key "${key.value}" stands twice in the same block.`,
      'Keep one of the two, or join their values.',
      'yaml-duplicate-key',
    );
  else return key.value;
  return undefined;
}

/** Reports plain text that would be read as something else, by some readers or by no reader as its author means it. */
function reportDoubtful(node: Scalar, offset: number, report: Report): void {
  const source = node.source ?? '';
  if (node.type !== 'PLAIN' || source === '') return;
  if (/^[“”„‟‘’‚«‹]/.test(source))
    report(
      offset,
      'yaml-plain',
      'Curly quotes do not enclose a value.',
      'Use straight quotes, as programs do: "...". Word processors change them.',
    );
  else if (isAmbiguous(source))
    report(
      offset,
      'yaml-plain',
      `"${source}" means different things to different YAML readers.`,
      /^\d{4}-/.test(source)
        ? 'Write a date as YYYY-MM-DD, anything else in double quotes.'
        : 'Put it in double quotes.',
    );
}

/** Whether a plain value is one that YAML 1.1 and 1.2 read differently: words for true and false, odd numbers, and times. */
export function isAmbiguous(source: string): boolean {
  return (
    /^(?:y|n|yes|no|on|off)$/i.test(source) ||
    /^[-+]?0\d+$/.test(source) ||
    /^[-+]?0[xob]/i.test(source) ||
    /^[-+]?[\d.]*\d_[\d_.]*(?:e[-+]?\d+)?$/i.test(source) ||
    /^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(source) ||
    /^\d{4}-\d{1,2}-\d{1,2}[Tt ]/.test(source) ||
    /^\d{4}-(?:\d-\d{1,2}|\d{2}-\d)$/.test(source)
  );
}
