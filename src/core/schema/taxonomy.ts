import { z } from 'zod';
import { lifecycleFields } from './common.ts';
import { ID_PATTERN, text, url } from './field.ts';

/** One entry of a scheme. Extra facts of the publisher are kept under the publisher's own meaning. */
export const TaxonomyEntrySchema = z.strictObject({
  code: text(120, 'The code, as a text.'),
  name: text(400, 'The name, letter for letter.'),
  parent: text(120, 'The code of the entry above it.').optional(),
  outOfScope: text(300, 'Why the deck does not answer it.').optional(),
  riskType: text(80, "The publisher's risk type (IBM AI Risk Atlas).").optional(),
  descriptor: z
    .array(text(120, 'A descriptor.'))
    .meta({ description: "The publisher's descriptors (IBM AI Risk Atlas)." })
    .optional(),
  tag: text(120, "The publisher's tag (IBM AI Risk Atlas).").optional(),
  page: z.int().meta({ description: 'The page in the publication (NIST AI 600-1).' }).optional(),
  maturity: text(60, "The publisher's maturity (MITRE ATLAS).").optional(),
  alsoIn: z.array(text(60, 'A code.')).meta({ description: 'Further entries above it (MITRE ATLAS).' }).optional(),
  tier: text(60, "The publisher's tier (Aegis 2.0).").optional(),
  evidence: text(200, 'What the name rests on (Uuk et al.).').optional(),
  mitSubdomain: text(160, 'The MIT subdomain that the publisher names (DARR).').optional(),
  docStatus: text(80, "The publisher's document status (FINOS).").optional(),
  placements: z
    .array(text(40, 'A code.'))
    .meta({ description: 'Placement codes on the original card (RiskCards).' })
    .optional(),
  harmTypes: z
    .array(text(80, 'A pair.'))
    .meta({ description: 'Actor-harm pairs on the original card (RiskCards).' })
    .optional(),
  path: text(200, 'The file of the original card (RiskCards).').optional(),
});

/** One edition of one published scheme. */
export const TaxonomySchema = z
  .strictObject({
    title: text(160, 'Its name.'),
    ...lifecycleFields('taxonomies'),
    publisher: text(160, 'Who publishes it.'),
    year: z.int().min(1990).max(2100).meta({ description: 'The year of this edition.' }),
    edition: text(200, 'Which edition this is.'),
    url: url('Where it is published.'),
    sourceEvidence: text(1000, 'What the names were taken from.'),
    groundedness: text(
      80,
      'publisher: checked against the publisher; copy: against a copy; else not yet checked.',
    ).meta({ plain: true }),
    licence: text(300, "The source's licence note."),
    role: z
      .enum(['risks', 'vocabulary', 'requirements'])
      .meta({ description: 'What the entries are.', vocabulary: 'scheme-roles' }),
    codeOrigin: z
      .enum(['publisher', 'editors'])
      .meta({ description: 'Whose codes these are; codes of editors are not official.', vocabulary: 'bases' }),
    levels: z.array(text(80, 'A level.')).min(1).meta({ description: 'The names of the levels, top first.' }),
    coverageLevel: z
      .int()
      .min(1)
      .meta({ description: 'The level that coverage counts; the leaves when left out.' })
      .optional(),
    mustAnswer: z.boolean().meta({ description: 'Whether the deck has set out to answer every entry.' }).optional(),
    note: text(1000, 'What a reader should know about this edition.').optional(),
    entries: z.array(TaxonomyEntrySchema).min(1).meta({ description: 'The entries in their published order.' }),
  })
  .meta({ title: 'Taxonomy', description: 'One edition of one scheme and its entries.' });

/** A vocabulary of the deck: controlled terms with definitions in our words. */
export const VocabularySchema = z
  .strictObject({
    title: text(80, 'Its name.'),
    ...lifecycleFields('vocabularies'),
    definition: text(400, 'What the terms are for.'),
    source: text(300, 'Where the terms come from.'),
    terms: z
      .array(
        z.strictObject({
          term: z.string().regex(ID_PATTERN).meta({ description: 'The term as written in front matter.', plain: true }),
          label: text(60, 'The term as shown.'),
          definition: text(400, 'What it means, in our words.'),
          source: text(300, "Where this term comes from, when not from the vocabulary's source.").optional(),
        }),
      )
      .min(1)
      .meta({ description: 'The terms in the order in which they are shown.' }),
  })
  .meta({ title: 'Vocabulary', description: 'Controlled terms.' });

/** The data of a taxonomy. */
export type Taxonomy = z.infer<typeof TaxonomySchema>;

/** The data of one entry of a taxonomy. */
export type TaxonomyEntry = Taxonomy['entries'][number];

/** The data of a vocabulary. */
export type Vocabulary = z.infer<typeof VocabularySchema>;
