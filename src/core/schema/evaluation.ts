import { z } from 'zod';
import { grade, lifecycleFields, modality, sources } from './common.ts';
import { prose, reference, term, terms, text, url } from './field.ts';

/** A tag that the maker of a probe gave it; the scheme's entry only where the edition is known. */
const TagSchema = z.strictObject({
  text: text(160, 'The tag as published.'),
  taxonomy: reference('taxonomies', 'tag', 'The scheme it names.').optional(),
  code: text(80, "The entry's code.").optional(),
  label: text(240, "The entry's name, letter for letter.").optional(),
});

/** Something that one can run: a benchmark, probe, detector or procedure. */
export const EvaluationSchema = z
  .strictObject({
    title: text(120, 'Its name.'),
    summary: prose(240, 'What it does.'),
    ...lifecycleFields('evaluations'),
    kind: term('evaluation-kinds', 'What kind of thing it is.'),
    measures: terms('measures', 'Capability, propensity, safeguard or outcome.'),
    modality,
    languages: z
      .array(
        z
          .string()
          .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
          .meta({ description: 'A BCP 47 tag.', plain: true }),
      )
      .min(1)
      .meta({ description: 'Languages covered, where the source says.' })
      .optional(),
    size: text(160, 'How large it is, as the source says.').optional(),
    metric: text(160, 'What it reports.'),
    licence: text(120, 'Its licence, where seen.').optional(),
    url: url('Where it is.'),
    run: text(300, 'How to start it, in a line.'),
    introducedBy: reference('papers', 'introduced-by', 'The paper that introduces it.').optional(),
    probes: z
      .array(
        z.strictObject({
          name: text(120, 'The name of the probe.'),
          tags: z.array(TagSchema).meta({ description: 'Its tags.' }),
        }),
      )
      .min(1)
      .meta({ description: 'The single probes of a probe module.' })
      .optional(),
    limits: z.array(prose(300, 'One limit.')).min(1).meta({ description: 'What it does not show.' }),
    sources: sources.optional(),
    grade,
  })
  .meta({ title: 'Evaluation', description: 'What one can run to measure a risk.' });

/** The data of an evaluation. */
export type Evaluation = z.infer<typeof EvaluationSchema>;
