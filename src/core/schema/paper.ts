import { z } from 'zod';
import { grade, lifecycleFields, locator, modality } from './common.ts';
import { partialDate, prose, reference, term, text, url } from './field.ts';

/** One figure of a paper, complete enough to stand in a table of results across papers. */
export const ResultSchema = z.strictObject({
  model: text(200, 'The model or system measured.'),
  setting: text(240, 'Under what conditions.'),
  metric: text(160, 'What was measured.'),
  value: z.number().meta({ description: "The figure, exactly the source's." }),
  unit: text(40, 'Its unit: %, points, items, ...'),
  bound: term('bounds', 'How the source hedges the figure.').optional(),
  n: z.int().min(1).meta({ description: 'The number of cases behind it.' }).optional(),
  comparedWith: text(240, 'What the source sets it against.').optional(),
  zone: text(60, 'The named zone in which the source puts it.').optional(),
  locator: locator.optional(),
});

/** A paper of the literature, summarised in our words. */
export const PaperSchema = z
  .strictObject({
    title: text(300, 'The title as published.'),
    otherTitles: z.array(text(300, 'A title.')).min(1).meta({ description: 'Titles of other versions.' }).optional(),
    seriesOf: z
      .array(reference('papers', 'series', 'Another report of the series.'))
      .min(1)
      .meta({ description: 'Other reports of the same series, each with a page of its own.' })
      .optional(),
    ...lifecycleFields('papers'),
    authors: z
      .array(text(120, 'A name.'))
      .min(1)
      .meta({ description: 'The authors in order; left out where unknown, never guessed.' })
      .optional(),
    authorsComplete: z
      .boolean()
      .meta({ description: 'false where the list held is known to be shorter than the published one.' })
      .optional(),
    published: partialDate('When it appeared, as exactly as a source confirms.').optional(),
    arxiv: z
      .string()
      .regex(/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/)
      .meta({ description: 'The arXiv id, confirmed beside the title.' })
      .optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/)
      .meta({ description: 'The DOI, confirmed beside the title.' })
      .optional(),
    url: url('Where the paper is.'),
    code: url('Where its code or data are.').optional(),
    note: text(400, 'What a reader should know about the record.').optional(),
    kind: term('paper-kinds', 'What kind of paper it is.'),
    scope: z
      .enum(['core', 'adjacent'])
      .meta({ description: 'core: about risks of AI; adjacent: touches them.', vocabulary: 'scopes' }),
    grade,
    citationKey: z
      .string()
      .regex(/^[a-z][a-z0-9]*$/)
      .meta({ description: 'The key of its citation; stored, never derived, never changed.', plain: true }),
    modality,
    introduces: z
      .array(
        z.union([
          z.strictObject({ taxonomy: reference('taxonomies', 'introduced', 'The scheme it introduces.') }),
          z.strictObject({ evaluation: reference('evaluations', 'introduced', 'The evaluation it introduces.') }),
        ]),
      )
      .min(1)
      .meta({ description: 'Schemes and evaluations of the deck that it introduces.' })
      .optional(),
    results: z.array(ResultSchema).min(1).meta({ description: 'Its figures.' }).optional(),
    findings: z
      .array(z.strictObject({ claim: prose(500, 'One finding, in our words.'), locator: locator.optional() }))
      .min(1)
      .meta({ description: 'What it found, in words.' }),
  })
  .meta({ title: 'Paper summary', description: 'One paper: what was asked, done, found, and its limits.' });

/** The data of a paper. */
export type Paper = z.infer<typeof PaperSchema>;
