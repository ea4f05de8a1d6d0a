import { z } from 'zod';
import {
  EntryFileSchema,
  LinkedCardSchema,
  LinkedEvaluationSchema,
  LinkedMitigationSchema,
  LinkedPaperSchema,
  LinkedTaxonomySchema,
  LinkedVocabularySchema,
} from '../catalog/types.ts';
import type { Catalog } from '../catalog/types.ts';
import { ScreeningSchema } from '../schema/screening.ts';

const kind = <Name extends string>(name: Name) =>
  z.literal(name).meta({ description: 'What kind of thing stands on the line.' });

/** One line of the deck as JSON Lines: which kind of thing it is, and the thing. */
export const LineSchema = z
  .discriminatedUnion('kind', [
    LinkedCardSchema.extend({ kind: kind('card') }),
    LinkedPaperSchema.extend({ kind: kind('paper') }),
    LinkedEvaluationSchema.extend({ kind: kind('evaluation') }),
    LinkedMitigationSchema.extend({ kind: kind('mitigation') }),
    LinkedTaxonomySchema.omit({ entries: true }).extend({ kind: kind('taxonomy') }),
    EntryFileSchema.extend({ kind: kind('entry') }),
    LinkedVocabularySchema.extend({ kind: kind('vocabulary') }),
    ScreeningSchema.shape.records.element.extend({ kind: kind('screening') }),
  ])
  .meta({ title: 'Line of the deck', description: 'One thing of the deck, as it stands on a line of its own.' });

/** One line of the deck as JSON Lines. */
export type Line = z.infer<typeof LineSchema>;

/** Every thing of the deck on a line of its own (https://jsonlines.org), for programs that read one thing at a time. */
export function jsonLines(catalog: Catalog): string {
  const { cards, papers, evaluations, mitigations, taxonomies, vocabularies, screening } = catalog;
  const lines: Line[] = [
    ...cards.map((card) => ({ kind: 'card' as const, ...card })),
    ...papers.map((paper) => ({ kind: 'paper' as const, ...paper })),
    ...evaluations.map((evaluation) => ({ kind: 'evaluation' as const, ...evaluation })),
    ...mitigations.map((mitigation) => ({ kind: 'mitigation' as const, ...mitigation })),
    ...taxonomies.map(({ entries: _, ...taxonomy }) => ({ kind: 'taxonomy' as const, ...taxonomy })),
    ...taxonomies.flatMap(({ id, entries }) =>
      entries.map((entry) => ({ kind: 'entry' as const, taxonomy: id, ...entry })),
    ),
    ...vocabularies.map((vocabulary) => ({ kind: 'vocabulary' as const, ...vocabulary })),
    ...(screening?.records ?? []).map((record) => ({ kind: 'screening' as const, ...record })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
