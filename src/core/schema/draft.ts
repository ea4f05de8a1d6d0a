import { z } from 'zod';
import { CardSchema } from './card.ts';
import { EvaluationSchema } from './evaluation.ts';
import type { CollectionName } from './field.ts';
import { required } from './fields.ts';
import { MitigationSchema } from './mitigation.ts';
import { PaperSchema } from './paper.ts';

/** The collections whose entries may be drafts of a few fields: those that people write by hand. */
export type WrittenCollection = Extract<CollectionName, 'cards' | 'papers' | 'evaluations' | 'mitigations'>;

/** The fields of contents that even a draft must have; every other may be missing, empty or begun, and terms in these may stand empty. */
export const DRAFT_NEEDS: Record<WrittenCollection, readonly string[]> = {
  cards: ['title', 'summary', 'harms', 'conditions', 'evidence'],
  papers: ['title'],
  evaluations: ['title', 'summary'],
  mitigations: ['title', 'summary'],
};

/** The schemas of entries in the making. */
export const DRAFT_SCHEMAS: Record<WrittenCollection, z.ZodObject> = {
  cards: draftOf(CardSchema, DRAFT_NEEDS.cards),
  papers: draftOf(PaperSchema, DRAFT_NEEDS.papers),
  evaluations: draftOf(EvaluationSchema, DRAFT_NEEDS.evaluations),
  mitigations: draftOf(MitigationSchema, DRAFT_NEEDS.mitigations),
};

/**
 * A needed field of a draft in which what no template can put there for its author may stand empty: terms to choose and
 * addresses.
 */
function withOpenChoices(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return withOpenChoices(schema.unwrap() as z.ZodType).optional();
  const { vocabulary, address } = schema.meta() ?? {};
  if (vocabulary !== undefined || address) return schema.nullable().optional();
  return within(schema, withOpenChoices);
}

/** A field that a draft need not have, and so need not have whole; what stands there must be right. */
function unfinished(schema: z.ZodType): z.ZodType {
  return within(required(schema), unfinished).nullable().optional();
}

/** A schema with every field of the blocks in it changed. */
function within(schema: z.ZodType, change: (field: z.ZodType) => z.ZodType): z.ZodType {
  const meta = schema.meta() ?? {};
  const inside = (inner: unknown) => within(inner as z.ZodType, change);
  if (schema instanceof z.ZodArray) return schema.clone({ ...schema.def, element: inside(schema.element) }).meta(meta);
  if (schema instanceof z.ZodUnion) return z.union((schema.options as z.ZodType[]).map(inside)).meta(meta);
  if (!(schema instanceof z.ZodObject)) return schema;
  const shape = Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => [key, change(field)]);
  return schema.clone({ ...schema.def, shape: Object.fromEntries(shape) as z.ZodRawShape }).meta(meta);
}

/** Whether a collection is one that people write by hand. */
export function isWritten(collection: CollectionName): collection is WrittenCollection {
  return Object.hasOwn(DRAFT_NEEDS, collection);
}

function draftOf(schema: z.ZodObject, needs: readonly string[]): z.ZodObject {
  const kept = new Set([...needs, 'status', 'created', 'updated']);
  const shape = Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => {
    const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
    if (!kept.has(key)) return [key, unfinished(inner)];
    return [key, needs.includes(key) ? withOpenChoices(inner) : inner];
  });
  const { title = 'Entry' } = schema.meta() ?? {};
  return z
    .strictObject(Object.fromEntries(shape) as z.ZodRawShape)
    .meta({ title: `Draft: ${title}`, description: 'An entry that has no page yet.' });
}
