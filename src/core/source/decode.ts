import type { Fault } from './yaml.ts';

/** The largest content file; the largest real one is a crosswalk of about a third of this. */
const MAX_BYTES = 512 * 1024;

/** The longest line; the largest real one is a paragraph in a table cell. */
const MAX_LINE = 10_000;

/** How many invisible characters of one file are told. */
const MOST_TOLD = 20;

/** Characters that nobody sees, and that can hide what a text says; and those that only the font of one program knows. */
const UNWANTED =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\u00AD\u200B\u202A-\u202E\u2028\u2029\u2060-\u2069\uE000-\uF8FF\uFEFF]/g;

/** Of these, those that come with a copied text and mean nothing: places where a word may break, joints and marks. */
export const EMPTY_CHARACTERS = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Text read from a file, and what is wrong with it; empty where it cannot be read at all. */
export interface Decoded {
  text: string;
  faults: Fault[];
  /** Whether the text is only a part of what the file holds, so that its other faults can be told and nothing else. */
  isPart?: true;
}

/**
 * Decodes a content file as strict UTF-8. Never throws. Where what is wrong leaves the text readable, it is given all the
 * same, each line in its place, so that the other faults of the file can be told in the same run.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES)
    return stop(1, 1, 'size', `The file is larger than ${MAX_BYTES / 1024} KB.`, 'Split it or shorten it.');
  if (isNoText(bytes)) return stop(1, 1, 'encoding', ...NO_TEXT);
  const faults: Fault[] = [];
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark)
    faults.push({
      line: 1,
      column: 1,
      rule: 'encoding',
      message: 'The file begins with a byte-order mark.',
      hint: 'Save it as "UTF-8", not "UTF-8 with BOM".',
    });
  let text = readBytes(hasMark ? bytes.subarray(3) : bytes, faults);
  // In UTF-16 every other byte of most letters is a zero.
  if (text.split('\0').length > text.length / 5 + 1)
    return {
      text: '',
      faults:
        faults.length > 0
          ? faults
          : [{ line: 1, column: 1, rule: 'encoding', message: NOT_UTF8[0], hint: NOT_UTF8[1] }],
    };
  if (text.trim() === '') return stop(1, 1, 'empty', 'The file is empty.', 'Write an entry or remove the file.');
  text = text.replace(UNWANTED, (character, offset: number) => {
    if (faults.length < MOST_TOLD) faults.push({ ...placeOf(text, offset), rule: 'encoding', ...unwanted(character) });
    return ' ';
  });
  const merged = oneSideOf(text);
  text = merged.text;
  faults.push(...merged.faults);
  const long = text.split('\n').findIndex((line) => line.length > MAX_LINE);
  if (long >= 0)
    return stop(
      long + 1,
      MAX_LINE,
      'size',
      `The line is longer than ${MAX_LINE} characters.`,
      'Break it into several lines.',
    );
  return merged.faults.length > 0 ? { text, faults, isPart: true } : { text, faults };
}

/** A text with the first side of each merge conflict that was left in it; the other side and the markers become empty lines. */
function oneSideOf(text: string): { text: string; faults: Fault[] } {
  const faults: Fault[] = [];
  let side: 'both' | 'first' | 'other' = 'both';
  const lines = text.split('\n').map((line, index) => {
    const marker = /^(?:<{7}|>{7}|={7})(?= |\r?$)/.exec(line)?.[0][0];
    if (marker === undefined) return side === 'other' ? '' : line;
    // One conflict is told once, where it begins; a marker that belongs to none is told by itself.
    const belongs = marker === '=' ? side === 'first' : marker === '>' && side === 'other';
    if (!belongs)
      faults.push({
        line: index + 1,
        column: 1,
        rule: 'conflict-marker',
        message: 'A merge conflict has been left in the file.',
        hint: 'Choose one side and remove the marker lines.',
      });
    side = marker === '<' ? 'first' : marker === '=' && belongs ? 'other' : 'both';
    return '';
  });
  return { text: lines.join('\n'), faults };
}

/** How files of word processors, pictures and other programs begin. */
const OTHER_FORMATS = [
  'PK\u0003\u0004',
  '%PDF',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
  'GIF8',
  '\u00D0\u00CF\u0011\u00E0',
  '{\\rtf',
];

const NO_TEXT = [
  'The file is no plain text, but that of another program.',
  'Copy its text into a file that ends in .mdx, or into the editor on the site.',
] as const;

function isNoText(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  return OTHER_FORMATS.some((format) => beginning.startsWith(format));
}

const NOT_UTF8 = ['The file is not UTF-8 text.', 'Save it with the encoding UTF-8.'] as const;

function stop(line: number, column: number, rule: string, message: string, hint: string): Decoded {
  return { text: '', faults: [{ line, column, rule, message, hint }] };
}

/** The text of bytes that should be UTF-8. Other bytes are told, and read as what most old programs write. */
function readBytes(bytes: Uint8Array, faults: Fault[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const [message, hint] = NOT_UTF8;
    faults.push({ ...placeOfInvalid(bytes), rule: 'encoding', message, hint });
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function unwanted(character: string): Pick<Fault, 'message' | 'hint'> {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[\uE000-\uF8FF]/.test(character))
    return {
      message: `A sign (${code}) stands here that only the font of another program shows.`,
      hint: 'Type what it stands for; a line of a list begins with "- ".',
    };
  const isEmpty = character.replace(EMPTY_CHARACTERS, '') === '';
  return {
    message: `An invisible character (${code}) stands here.`,
    hint: isEmpty
      ? 'It came with a copied text: let `npm run fix` delete it, in the browser "Tidy".'
      : 'Delete it and type the text again.',
  };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(offset, 0));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}

/** Where the first bytes stand that are not UTF-8: slow, byte by byte, because no decoder says it. */
function placeOfInvalid(bytes: Uint8Array): { line: number; column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let before = '';
  try {
    for (const byte of bytes) before += decoder.decode(Uint8Array.of(byte), { stream: true });
  } catch {
    // Reached: the bytes are known to be invalid, here or by ending in the middle of a letter.
  }
  return placeOf(before, before.length);
}
