import { z } from 'zod';
import { lifecycleFields, schemeEntryFields } from './common.ts';
import { reference, text, url } from './field.ts';

/** The relations that a published crosswalk can state; noMatch is kept and shown as such. */
export const PREDICATES = [
  'skos:exactMatch',
  'skos:closeMatch',
  'skos:broadMatch',
  'skos:narrowMatch',
  'skos:relatedMatch',
  'nexus:hasRelatedRisk',
  'dcterms:isReplacedBy',
  'noMatch',
] as const;

/** One of PREDICATES. */
export type Predicate = (typeof PREDICATES)[number];

const SideSchema = z.strictObject(schemeEntryFields);
const ExternalSchema = z.strictObject({
  external: text(200, 'The id of an entry outside the schemes held.'),
  label: text(240, 'Its name, where the source gives one.').optional(),
});

/** One published statement: subject, predicate, object. A noMatch may lack the object. */
const RelationSchema = z.strictObject({
  subject: SideSchema,
  predicate: z.enum(PREDICATES).meta({ description: 'How the subject relates to the object.' }),
  object: z.union([SideSchema, ExternalSchema]).meta({ description: 'The other side.' }).optional(),
  justification: text(120, 'How the publisher came to it.').meta({ plain: true }),
  confidence: text(8, "The publisher's confidence, as printed.").optional(),
  sourceRows: z.int().min(1).meta({ description: 'How many rows of the source say it.' }),
});

/** Published entry-to-entry relations between two schemes, grouped by where they were published. */
export const CrosswalkSchema = z
  .strictObject({
    title: text(200, 'What is related.'),
    ...lifecycleFields('crosswalks'),
    sets: z
      .array(
        z.strictObject({
          source: text(200, 'The file or repository that states these relations.'),
          publisher: text(120, 'Who states these relations.'),
          url: url('Where that source is.'),
          licence: text(120, "The source's licence note."),
          subjectRule: text(120, 'How the subject was matched to an entry that we hold.'),
          objectRule: text(120, 'How the object was matched to an entry that we hold.').optional(),
          searched: reference(
            'taxonomies',
            'placement',
            'The scheme in which its publisher found nothing, for relations without an object.',
          ).optional(),
          relations: z.array(RelationSchema).min(1).meta({ description: 'The relations of this source.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Relations by source.' }),
  })
  .meta({ title: 'Crosswalk', description: 'Relations between two schemes, as published.' });

/** The data of a crosswalk. */
export type Crosswalk = z.infer<typeof CrosswalkSchema>;

/** One published relation; the facts of its source stand with the set. */
export type CrosswalkRelation = Crosswalk['sets'][number]['relations'][number];
