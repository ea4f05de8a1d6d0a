import { z } from 'zod';
import type { CollectionName } from './field.ts';

/** What a field holds, as a form, a table or a template needs to know it. */
export interface Field {
  key: string;
  kind: 'text' | 'choice' | 'reference' | 'date' | 'address' | 'number' | 'flag' | 'list' | 'block' | 'either';
  description: string;
  /** Whether a published entry must have it. */
  required: boolean;
  /** Whether it is prose, which is read for its sentences and spelling. */
  prose: boolean;
  /** The most characters of a text, or the greatest number. */
  most?: number;
  least?: number;
  vocabulary?: string;
  collection?: CollectionName;
  /** What an item of a list holds. */
  item?: Field;
  /** The fields of a block. */
  fields?: Field[];
  /** The forms that a value may have. */
  options?: Field[];
}

/** The fields of an entry in the order of its schema. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, inner]) => fieldOf(key, inner));
}

/** A schema without what says that its value may be missing or empty. */
export function required(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return required(schema.unwrap() as z.ZodType);
  return schema;
}

function fieldOf(key: string, schema: z.ZodType): Field {
  const inner = required(schema);
  const meta = inner.meta() ?? {};
  const field: Field = {
    key,
    kind: 'text',
    description: meta.description ?? '',
    required: inner === schema,
    prose: meta.prose ?? false,
  };
  if (meta.vocabulary !== undefined) Object.assign(field, { kind: 'choice', vocabulary: meta.vocabulary });
  else if (meta.reference !== undefined) Object.assign(field, { kind: 'reference', collection: meta.reference });
  else if (meta.date) field.kind = 'date';
  else if (meta.address) field.kind = 'address';
  else if (inner instanceof z.ZodArray)
    Object.assign(field, { kind: 'list', item: fieldOf('', inner.element as z.ZodType) });
  else if (inner instanceof z.ZodObject) Object.assign(field, { kind: 'block', fields: fieldsOf(inner) });
  else if (inner instanceof z.ZodUnion)
    Object.assign(field, { kind: 'either', options: (inner.options as z.ZodType[]).map((one) => fieldOf('', one)) });
  else if (inner instanceof z.ZodNumber)
    Object.assign(field, { kind: 'number', ...limits(inner.minValue, inner.maxValue) });
  else if (inner instanceof z.ZodBoolean) field.kind = 'flag';
  else if (inner instanceof z.ZodString) Object.assign(field, limits(null, inner.maxLength));
  return field;
}

function limits(least: number | null, most: number | null): Pick<Field, 'least' | 'most'> {
  const usable = (bound: number | null): bound is number => bound !== null && Math.abs(bound) < 1e9;
  return { ...(usable(least) ? { least } : {}), ...(usable(most) ? { most } : {}) };
}

/** What a field holds, in words: `text, at most 80 characters`. */
export function kindInWords(field: Field): string {
  switch (field.kind) {
    case 'text':
      return field.most === undefined ? 'text' : `text, at most ${field.most} characters`;
    case 'choice':
      return `a term of ${field.vocabulary}`;
    case 'reference':
      return `the id of an entry of ${field.collection}`;
    case 'date':
      return 'a date, YYYY-MM-DD';
    case 'address':
      return 'an address, https://...';
    case 'number':
      return [
        'a number',
        field.least === undefined ? '' : ` from ${field.least}`,
        field.most === undefined ? '' : ` to ${field.most}`,
      ].join('');
    case 'flag':
      return 'true or false';
    case 'list':
      return field.item!.kind === 'block' ? 'a list of blocks' : `a list; each ${kindInWords(field.item!)}`;
    case 'block':
      return 'a block of fields';
    case 'either':
      return field.options!.map(kindInWords).join(', or ');
  }
}
