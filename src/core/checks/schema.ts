import { z } from 'zod';
import { required } from '../schema/fields.ts';
import { schemaFor } from '../schema/index.ts';
import { closestOption } from '../schema/walk.ts';
import type { Path } from '../schema/walk.ts';
import { didYouMean, nearest } from '../text/nearest.ts';
import { listOf, valueAt } from './deck.ts';
import type { CheckedEntry, Deck, Finding, Rule } from './deck.ts';

type ZodIssue = z.core.$ZodIssue;

/** Every field is known, present where it must be, and of the right kind and length. */
export const schema: Rule = {
  name: 'schema',
  level: 'error',
  what: 'Every field is known, present where it must be, and of the right kind and length.',
  check: (deck) => deck.entries.filter((entry) => !entry.valid).flatMap((entry) => checkEntry(deck, entry)),
};

function checkEntry(deck: Deck, entry: CheckedEntry): Finding[] {
  if (entry.data === undefined && entry.faults.length > 0) return [];
  const shape = schemaFor(entry.collection, entry.data);
  return explainAll(shape, entry.data, []).map(({ path, isKey, vocabulary, message, hint }) => {
    const terms = deck.terms.get(vocabulary ?? '');
    return {
      file: entry.file,
      ...(isKey ? entry.keyAt(path) : entry.at(path)),
      message,
      hint: terms ? `${hint} One of: ${[...terms].join(', ')}.` : hint,
    };
  });
}

/** How many unknown keys of one block are worth a line each. */
const MAX_UNKNOWN = 50;

/** What is wrong with a value, where it stands, and what to do. */
export interface Explained {
  path: Path;
  isKey: boolean;
  /** The field that an unknown key most likely means. */
  meant?: Path;
  isMissing?: boolean;
  /** The vocabulary of which a term is missing here. */
  vocabulary?: string | undefined;
  message: string;
  hint: string;
}

/** Makes the one explanation of a value. */
type Say = (message: string, hint: string) => Explained[];

/** Everything in which data differ from a schema, in words. */
export function explainAll(shape: z.ZodType, data: unknown, prefix: Path): Explained[] {
  const result = shape.safeParse(data, { reportInput: true });
  if (result.success) return [];
  const placeOf = ({ path }: ZodIssue) => path.join('\n');
  // Empty text that is too short for its field is also of the wrong form: it is told once.
  const short = new Set(result.error.issues.filter(({ code }) => code === 'too_small').map(placeOf));
  const issues = result.error.issues.filter((issue) => issue.code !== 'invalid_format' || !short.has(placeOf(issue)));
  const found = issues.flatMap((issue) => explain(shape, data, issue, prefix));
  // A field is not missing when it only is misspelt.
  const misspelt = new Set(found.flatMap(({ meant }) => (meant ? [meant.join('\n')] : [])));
  return found.filter(({ path, isMissing }) => !(isMissing && misspelt.has(path.join('\n'))));
}

function explain(shape: z.ZodType, data: unknown, issue: ZodIssue, prefix: Path): Explained[] {
  const inner = issue.path as (string | number)[];
  const path = [...prefix, ...inner];
  const field = schemaAt(shape, data, inner);
  const value = valueAt(data, inner);
  const name = nameOfField(path);
  const say: Say = (message, hint) => [{ path, isKey: false, message, hint }];
  const { vocabulary } = unwrap(field, value)?.meta() ?? {};
  const missing = (hint: string): Explained[] => [
    { path, isKey: false, isMissing: true, vocabulary, message: `${name} is missing.`, hint },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = field instanceof z.ZodObject ? Object.keys(field.shape) : [];
      return issue.keys.slice(0, MAX_UNKNOWN).map((key) => {
        const meant = nearest(key, known);
        return {
          path: [...path, key],
          isKey: true,
          ...(meant ? { meant: [...path, meant] } : {}),
          message: `"${key}" is not a field here.`,
          hint: meant ? `Did you mean "${meant}"?` : `The fields are: ${known.join(', ')}.`,
        };
      });
    }
    case 'invalid_type':
      if (value === undefined) return missing(`It holds: ${describe(field)}`);
      if (value === null && isOptional(shape, inner))
        return say(
          `${name} is empty and need not be there.`,
          'Delete the line, or let `npm run fix` do it, in the browser "Tidy".',
        );
      if (value === null && typeof path.at(-1) === 'number')
        return say(`${name} is empty.`, `Fill it in, or remove its "-". It holds: ${describe(field)}`);
      if (value === null)
        return [{ path, isKey: false, vocabulary, message: `${name} is empty.`, hint: `It holds: ${describe(field)}` }];
      return say(
        `${name} must be ${kindName(issue.expected)}, not ${issue.expected === 'int' && typeof value === 'number' ? value : kindOf(value)}.`,
        // A whole entry that is none begins elsewhere than with its fields.
        path.length === 0 ? `It holds: ${describe(field)}` : typeHint(issue.expected, value, field),
      );
    case 'invalid_union': {
      const option = field instanceof z.ZodUnion ? closestOption(field, value) : undefined;
      return option ? explainAll(option, value, path) : say(`${name} has a form that is not allowed.`, describe(field));
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (value === undefined) return missing(`It is one of: ${values.join(', ')}.`);
      if (value === null) return say(`${name} is empty.`, `It is one of: ${values.join(', ')}.`);
      const hint = didYouMean(String(value), values, `It is one of: ${values.join(', ')}.`);
      return say(`"${show(value)}" is not allowed for ${name}.`, hint);
    }
    case 'too_big':
      return issue.origin === 'string'
        ? say(`${name} has ${String(value).length} characters; at most ${issue.maximum} are allowed.`, 'Shorten it.')
        : say(`${name} must be at most ${issue.maximum}.`, describe(field));
    case 'too_small':
      if (issue.origin === 'number') return say(`${name} must be at least ${issue.minimum}.`, describe(field));
      return listOf(value).length > 0
        ? say(`${name} needs ${issue.minimum} items or more.`, describe(field))
        : say(`${name} is empty.`, `It holds: ${describe(field)}`);
    case 'invalid_format':
      return explainFormat(say, name, value, unwrap(field, value));
    default:
      return say(`${name} is not right: ${issue.message}.`, describe(field));
  }
}

/** A word that is no term or id is reported by the rule that knows which there are. */
function explainFormat(say: Say, name: string, value: unknown, field: z.ZodType | undefined): Explained[] {
  const text = String(value);
  const meta = field?.meta() ?? {};
  if (text === '') return say(`${name} is empty.`, `It holds: ${describe(field)}`);
  if (meta.vocabulary || meta.reference) return [];
  if (meta.date) {
    const forms = field?.safeParse('2026').success ? 'YYYY-MM-DD, YYYY-MM or YYYY' : 'YYYY-MM-DD';
    return say(`"${show(text)}" is not a date.`, `Write it as ${forms}. It holds: ${describe(field)}`);
  }
  if (text !== text.trim()) return say(`${name} begins or ends with white space.`, 'Remove the white space.');
  if (text.includes('\t')) return say(`A tab stands in ${name}.`, 'Write a space.');
  if (meta.address)
    return say(`The address "${show(text)}" is not allowed.`, 'Use an address that begins with https://.');
  return say(`"${show(text)}" is not allowed for ${name}.`, `It holds: ${describe(field)}`);
}

/** The schema of the value at a path, looking through optional fields, lists and unions. */
function schemaAt(shape: z.ZodType, data: unknown, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = shape;
  let value = data;
  for (const step of path) {
    current = unwrap(current, value);
    if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else if (current instanceof z.ZodObject) current = current.shape[step] as z.ZodType | undefined;
    else return undefined;
    value = valueAt(value, [step]);
  }
  return current && required(current);
}

/** Whether the field at a path of a block at the top may be absent. */
function isOptional(shape: z.ZodType, path: Path): boolean {
  const [key, ...rest] = path;
  return rest.length === 0 && shape instanceof z.ZodObject && shape.shape[String(key)] instanceof z.ZodOptional;
}

function unwrap(shape: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
  const inner = shape && required(shape);
  return inner instanceof z.ZodUnion ? unwrap(closestOption(inner, value), value) : inner;
}

function nameOfField(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The entry';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of "${list}"`;
}

function describe(field: z.ZodType | undefined): string {
  const fields = field instanceof z.ZodObject ? `${Object.keys(field.shape).join(', ')}.` : 'see the table of fields.';
  return field?.meta()?.description ?? fields;
}

function kindName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a block of fields',
  };
  return names[expected] ?? expected;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block of fields';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? `${value}` : 'a number';
}

function typeHint(expected: string, value: unknown, field: z.ZodType | undefined): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return 'Put it in double quotes, as it stands.';
  if ((expected === 'number' || expected === 'int') && typeof value === 'string')
    return `Write a number, such as 30. It holds: ${describe(field)}`;
  if (expected === 'array' && typeof value === 'string') return `Write it as a list: [${show(value)}].`;
  if (expected === 'array' && typeof value === 'object')
    return 'Begin its first line with "- ", and indent the others below.';
  if (expected === 'object' && field instanceof z.ZodObject)
    return `Put its fields on lines of their own below, two spaces further in: ${Object.keys(field.shape).join(', ')}.`;
  return `It holds: ${describe(field)}`;
}

function show(value: unknown): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
