import { z } from 'zod';
import { lifecycleFields, sources } from './common.ts';
import { prose, term, terms, text } from './field.ts';

/** The scheme whose entries are the categories of mitigations. */
export const MITIGATION_SCHEME = 'mit-mitigation';

/** Something that reduces one or more risks. */
export const MitigationSchema = z
  .strictObject({
    title: text(80, 'Its name.'),
    summary: prose(240, 'What it is.'),
    ...lifecycleFields('mitigations'),
    category: text(20, `The code of an entry of the scheme ${MITIGATION_SCHEME}.`),
    lifecycle: terms('lifecycle', 'The stages at which it is applied.'),
    effort: term('efforts', 'What it costs a team.'),
    limits: z.array(prose(300, 'One limit.')).min(1).meta({ description: 'Where it fails.' }),
    sources,
  })
  .meta({ title: 'Mitigation', description: 'What reduces a risk, with its limits.' });

/** The data of a mitigation. */
export type Mitigation = z.infer<typeof MitigationSchema>;
