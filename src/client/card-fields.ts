import { DRAFT_NEEDS } from '../core/schema/draft.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import type { Field } from '../core/schema/fields.ts';
import { COLLECTIONS } from '../core/schema/index.ts';

const RECORD = new Set(
  'status formerly merged splitInto version created updated reason statusDate replacement reviewed'.split(' '),
);
const FIELDS = fieldsOf(COLLECTIONS.cards.schema);

/** The fields of a card in the groups of its form: what a draft needs, what a published card needs, the rest, the record. */
export const CARD_FIELDS = (['draft', 'publish', 'optional', 'record'] as const).map(
  (group) => [group, FIELDS.filter((field) => groupOf(field) === group)] as const,
);

function groupOf({ key, required }: Field): string {
  if (RECORD.has(key)) return 'record';
  if (DRAFT_NEEDS.cards.includes(key)) return 'draft';
  return required ? 'publish' : 'optional';
}
