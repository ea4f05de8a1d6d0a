import { PLACEHOLDER } from '../checks/placeholder.ts';
import { DRAFT_NEEDS } from '../schema/draft.ts';
import type { WrittenCollection } from '../schema/draft.ts';
import { fieldsOf, kindInWords } from '../schema/fields.ts';
import type { Field } from '../schema/fields.ts';
import { COLLECTIONS } from '../schema/index.ts';
import { capital } from '../text/capital.ts';
import { addSections } from './sections.ts';
import { writeEntry } from './write.ts';

/** What is known of an entry before it is written. */
export interface Beginning {
  collection: WrittenCollection;
  id: string;
  /** The day on which it is begun, YYYY-MM-DD. */
  date: string;
  title?: string | undefined;
  /** The arXiv id of a paper. */
  arxiv?: string | undefined;
}

/** The terms of a vocabulary, in order. */
export type Terms = (vocabulary: string) => readonly string[];

/** Fields that concern only entries that have long been published. */
const LATER = new Set(['merged', 'splitInto', 'formerly', 'reviewed', 'reason', 'statusDate', 'replacement']);

/**
 * A draft with every field of its schema, each under a comment that says what belongs there: complete, commented, and
 * accepted by the check. Fields that a draft needs hold placeholders, the others stand empty.
 */
export function draftText(beginning: Beginning, terms: Terms): string {
  const { collection } = beginning;
  const fields = fieldsOf(COLLECTIONS[collection].schema).filter(({ key }) => !LATER.has(key));
  const known = knownValues(beginning);
  const lines = fields.flatMap((field) => [
    ...comment(field, terms),
    ...(Object.hasOwn(known, field.key)
      ? [`${field.key}: ${JSON.stringify(known[field.key])}`]
      : DRAFT_NEEDS[collection].includes(field.key)
        ? [`${field.key}: ${JSON.stringify(beginningOf(field))}`]
        : [`${field.key}:`]),
  ]);
  const text = `---\n${lines.join('\n')}\n---\n\n${bodyOf(collection)}`;
  return writeEntry(collection, text);
}

/** An entry without the comments that its template gave it; those of its author stay. */
export function withoutHelp(text: string, collection: WrittenCollection, terms: Terms): string {
  const help = new Set(fieldsOf(COLLECTIONS[collection].schema).flatMap((field) => comment(field, terms)));
  const end = text.indexOf('\n---\n');
  const front = text.slice(0, end).split('\n');
  return front.filter((line) => !help.has(line)).join('\n') + text.slice(end);
}

function knownValues({ id, date, title, arxiv, collection }: Beginning): Record<string, unknown> {
  const words = id.replace(/[-.]/g, ' ');
  return {
    title: title ?? (collection === 'papers' ? `${PLACEHOLDER} the title as published` : capital(words)),
    status: 'draft',
    version: 1,
    created: date,
    updated: date,
    ...(collection === 'papers' ? { citationKey: id.replace(/[^a-z0-9]/g, '') } : {}),
    ...(arxiv === undefined ? {} : { arxiv, url: `https://arxiv.org/abs/${arxiv}` }),
  };
}

/** What belongs into a field, as comment lines. */
function comment(field: Field, terms: Terms): string[] {
  const inner = field.kind === 'list' ? field.item! : field;
  const optional = field.required ? '' : ' (optional)';
  const head = `${field.description}${optional}`;
  const rows =
    inner.kind === 'block' || inner.kind === 'either'
      ? blockRows(inner, terms)
      : inner.kind === 'choice'
        ? [`Terms: ${terms(inner.vocabulary!).join(', ')}.`]
        : [];
  return [head, ...rows].flatMap(wrap);
}

function blockRows(field: Field, terms: Terms): string[] {
  const blocks = (field.options ?? [field]).filter(({ kind }) => kind === 'block');
  return blocks.flatMap(({ fields = [] }, index) => [
    ...(index > 0 ? ['Or:'] : []),
    ...fields.map((inner) => {
      const choices = inner.kind === 'choice' ? `: ${terms(inner.vocabulary!).join(', ')}` : '';
      const what = inner.kind === 'choice' ? 'one of' : kindInWords(inner);
      return `- ${inner.key}: ${inner.description} ${capital(what)}${choices}${inner.required ? '' : ' (optional)'}.`;
    }),
  ]);
}

/** A line as comment lines of at most 120 characters. */
function wrap(text: string): string[] {
  const indent = text.startsWith('- ') ? '  ' : '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > 116) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `# ${one}`);
}

/**
 * What stands in a field until its author has written: text that the rule of placeholders finds, null where a choice would
 * be made in the author's place. A block holds the fields that it needs; of the two sources of a claim the reference,
 * since no paper is known yet.
 */
export function beginningOf(field: Field): unknown {
  switch (field.kind) {
    case 'text':
    case 'date':
      return `${PLACEHOLDER} ${field.description.charAt(0).toLowerCase()}${field.description.slice(1)}`;
    case 'list':
      return [beginningOf(field.item!)];
    case 'block': {
      const needed = field.fields!.filter(({ key, required }) => required || key === 'reference');
      return Object.fromEntries(needed.map((inner) => [inner.key, beginningOf(inner)]));
    }
    case 'either':
      return {};
    default:
      return null;
  }
}

/** The sections of a card, each with a placeholder; a paragraph for the others. */
function bodyOf(collection: WrittenCollection): string {
  if (collection !== 'cards') return `${PLACEHOLDER} a paragraph.\n`;
  return addSections('').text;
}
