import { z } from 'zod';
import { CardSchema } from './card.ts';
import { EvaluationSchema } from './evaluation.ts';
import type { CollectionName } from './field.ts';
import { MitigationSchema } from './mitigation.ts';
import { PaperSchema } from './paper.ts';

/** The collections whose entries may be drafts of a few fields: those that people write by hand. */
export type WrittenCollection = Extract<CollectionName, 'cards' | 'papers' | 'evaluations' | 'mitigations'>;

/** The fields of contents that even a draft must have; every other may be missing or stand empty, and so may terms in these. */
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
  const meta = schema.meta() ?? {};
  if (meta.vocabulary !== undefined || meta.address) return schema.nullable().optional();
  if (schema instanceof z.ZodOptional) return withOpenChoices(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject)
    return schema.clone({ ...schema.def, element: withOpenChoices(schema.element) }).meta(meta);
  if (!(schema instanceof z.ZodObject)) return schema;
  const shape = Object.entries(schema.shape as Record<string, z.ZodType>);
  const open = Object.fromEntries(shape.map(([key, field]) => [key, withOpenChoices(field)]));
  return schema.clone({ ...schema.def, shape: open }).meta(meta);
}

/** Whether a collection is one that people write by hand. */
export function isWritten(collection: CollectionName): collection is WrittenCollection {
  return Object.hasOwn(DRAFT_NEEDS, collection);
}

function draftOf(schema: z.ZodObject, needs: readonly string[]): z.ZodObject {
  const kept = new Set([...needs, 'status', 'created', 'updated']);
  const shape = Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => {
    const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
    if (!kept.has(key)) return [key, inner.nullable().optional()];
    return [key, needs.includes(key) ? withOpenChoices(inner) : inner];
  });
  const { title = 'Entry' } = schema.meta() ?? {};
  return z
    .strictObject(Object.fromEntries(shape) as z.ZodRawShape)
    .meta({ title: `Draft: ${title}`, description: 'An entry that has no page yet.' });
}
