import { z } from 'zod';
import { CardSchema } from '../schema/card.ts';
import { MATCHES } from '../schema/common.ts';
import { PREDICATES } from '../schema/crosswalk.ts';
import { EvaluationSchema } from '../schema/evaluation.ts';
import { ID_PATTERN } from '../schema/field.ts';
import type { CollectionName } from '../schema/field.ts';
import { MitigationSchema } from '../schema/mitigation.ts';
import { PaperSchema } from '../schema/paper.ts';
import { ScreeningSchema } from '../schema/screening.ts';
import { TaxonomyEntrySchema, TaxonomySchema, VocabularySchema } from '../schema/taxonomy.ts';

// What the cross-linked deck holds, as schemas: the types of the pages, the JSON Schemas of the published files and the
// meanings printed on the data page are the same objects.

/** An edge of the graph: one entry names another, in the way that `via` says. */
export interface Link {
  from: { collection: CollectionName; id: string };
  via: string;
  to: { collection: CollectionName; id: string };
}

const id = z.string().regex(ID_PATTERN).meta({ description: 'The id: the last part of the address.' });
const names = (description: string) => z.array(z.string()).meta({ description });
const count = (description: string) => z.int().min(0).meta({ description });
const schemeId = z.string().meta({ description: 'The id of the scheme.', reference: 'taxonomies' });
const code = z.string().meta({ description: "The entry's code in that edition." });

/** An edge seen from the entry it points to. */
export const BacklinkSchema = z.strictObject({
  collection: z
    .enum(['cards', 'papers', 'evaluations', 'mitigations', 'taxonomies', 'crosswalks', 'vocabularies', 'screening'])
    .meta({ description: 'The collection of the entry that names this one.' }),
  id: z.string().meta({ description: 'The id of the entry that names this one.' }),
  via: names('In which ways the other entry names this one, sorted.'),
});

/** An edge seen from the entry it points to. */
export type Backlink = z.infer<typeof BacklinkSchema>;

/** What every entry with a page has around its own data. */
function linkedFields<Data extends z.ZodType>(data: Data) {
  return {
    id,
    data,
    text: z.string().meta({ description: 'Its text as it was written, in MDX; empty where it has none.' }),
    words: count('Words in its text.'),
    papers: names('Ids of the papers that its text and fields cite, sorted.'),
    backlinks: z.array(BacklinkSchema).meta({ description: 'Which entries name this one.' }),
  };
}

/** An entry that has a page, with what other entries say of it. */
export interface Linked<Data> {
  id: string;
  data: Data;
  /** Its text as it was written, in MDX; empty where it has none. */
  text: string;
  /** Words in its text. */
  words: number;
  /** Ids of the papers that its text and fields cite, sorted. */
  papers: string[];
  backlinks: Backlink[];
}

/** A card beside this one: named by it, or naming it (`inverse`). */
export const RelatedCardSchema = z.strictObject({
  type: z
    .enum(['causes', 'enables', 'variant-of', 'see-also'])
    .meta({ description: 'How the one that states it relates to the other.', vocabulary: 'relation-types' }),
  card: id,
  inverse: z.boolean().meta({ description: 'true where the other card states it.' }),
});

/** A card beside this one: named by it, or naming it (`inverse`). */
export type RelatedCard = z.infer<typeof RelatedCardSchema>;

/** A card with its relations in both directions. */
export const LinkedCardSchema = z
  .strictObject({
    ...linkedFields(CardSchema),
    related: z.array(RelatedCardSchema).meta({ description: 'Cards beside this one, in both directions.' }),
  })
  .meta({ title: 'Card file', description: 'A card with what other entries say of it.' });

/** A card with its relations in both directions. */
export type LinkedCard = z.infer<typeof LinkedCardSchema>;

/** What a paper means for one card, in the card's own words. */
export const BearingSchema = z.strictObject({
  card: id,
  actors: z
    .array(z.string().meta({ vocabulary: 'actors' }))
    .meta({ description: 'Who is harmed by the risk, each once.' }),
  evidence: z
    .array(
      z.strictObject({
        claim: z.string().meta({ description: 'What the source found.' }),
        kind: z.string().meta({ description: 'What kind of evidence it is.', vocabulary: 'evidence-kinds' }),
      }),
    )
    .meta({ description: 'Claims of the card that rest on the paper.' }),
  tests: z
    .array(z.strictObject({ evaluation: id, shows: z.string().meta({ description: 'What it shows about the risk.' }) }))
    .meta({ description: 'Tests of the card that the paper introduces.' }),
  mitigations: z
    .array(z.strictObject({ mitigation: id, effect: z.string().meta({ description: 'How it helps.' }) }))
    .meta({ description: 'Mitigations of the card that rest on the paper.' }),
});

/** What a paper means for one card, in the card's own words. */
export type Bearing = z.infer<typeof BearingSchema>;

/** A paper with the cards on which it bears, by card; empty when no card uses it yet. */
export const LinkedPaperSchema = z
  .strictObject({
    ...linkedFields(PaperSchema),
    bearings: z.array(BearingSchema).meta({ description: 'What it means for each card that uses it.' }),
  })
  .meta({ title: 'Paper file', description: 'A paper summary with what other entries say of it.' });

/** A paper with the cards on which it bears, by card; empty when no card uses it yet. */
export type LinkedPaper = z.infer<typeof LinkedPaperSchema>;

/** An evaluation with what other entries say of it. */
export const LinkedEvaluationSchema = z
  .strictObject(linkedFields(EvaluationSchema))
  .meta({ title: 'Evaluation file', description: 'An evaluation with what other entries say of it.' });

/** A mitigation with what other entries say of it. */
export const LinkedMitigationSchema = z
  .strictObject(linkedFields(MitigationSchema))
  .meta({ title: 'Mitigation file', description: 'A mitigation with what other entries say of it.' });

const COVERAGE_GRADES = ['answered', 'partly', 'touched', 'gap', 'out-of-scope'] as const;
const coverage = z.enum(COVERAGE_GRADES).meta({ description: 'How far the deck answers it.', vocabulary: 'coverage' });

/** How far the deck answers an entry of a scheme. */
export type Coverage = z.infer<typeof coverage>;

/** A card placed at an entry of a scheme. */
export const PlacedCardSchema = z.strictObject({
  card: id,
  match: z.enum(MATCHES).meta({ description: 'Read card -> entry, as in SKOS.', vocabulary: 'matches' }),
  basis: z.enum(['publisher', 'editors']).meta({ description: 'Who made the placement.', vocabulary: 'bases' }),
  because: z.string().meta({ description: 'Why, where the match is not obvious.' }).optional(),
});

/** A card placed at an entry of a scheme. */
export type PlacedCard = z.infer<typeof PlacedCardSchema>;

/** The other side of a published relation: an entry that the deck holds, or one elsewhere. */
export const OtherSideSchema = z.union([
  z.strictObject({ taxonomy: schemeId, code, label: z.string().meta({ description: 'Its name.' }) }),
  z.strictObject({
    external: z.string().meta({ description: 'The id of an entry outside the schemes held.' }),
    label: z.string().meta({ description: 'Its name, where the source gives one.' }).optional(),
  }),
]);

/** The other side of a published relation. */
export type OtherSide = z.infer<typeof OtherSideSchema>;

const readPredicate = z
  .enum([...PREDICATES, 'dcterms:replaces'])
  .meta({ description: 'How this entry relates to the other, read from this entry.' });

/** A published predicate, or its inverse when read from the object's side. */
export type ReadPredicate = z.infer<typeof readPredicate>;

/** A published relation, read from the entry on whose page it stands. */
export const EntryRelationSchema = z.strictObject({
  predicate: readPredicate,
  other: OtherSideSchema.meta({ description: 'The other side; absent where nothing matches.' }).optional(),
  inverse: z.boolean().meta({ description: 'Whether the publisher stated it the other way round.' }),
  justification: z.string().meta({ description: 'How the publisher came to it.' }),
  confidence: z.string().meta({ description: "The publisher's confidence, as printed." }).optional(),
  source: z.string().meta({ description: 'The file or repository that states it.' }),
  publisher: z.string().meta({ description: 'Who states it.' }),
  url: z.string().meta({ description: 'Where that source is.' }),
  licence: z.string().meta({ description: "The source's licence note." }),
  sourceRows: count('How many rows of the source say it.'),
  subjectRule: z.string().meta({ description: 'How the subject was matched to an entry held here.' }),
  objectRule: z.string().meta({ description: 'How the object was matched to an entry held here.' }).optional(),
  searched: z
    .string()
    .meta({ description: 'The scheme in which nothing matches, where the other side is absent.' })
    .optional(),
  conflict: z.boolean().meta({ description: 'Whether sources disagree about this pair.' }),
});

/** A published relation, read from the entry on whose page it stands. */
export type EntryRelation = z.infer<typeof EntryRelationSchema>;

const linkedEntryFields = {
  data: TaxonomyEntrySchema.meta({ description: 'The entry as its publisher has it.' }),
  slug: z.string().meta({ description: 'The last part of its address.' }),
  level: z.int().min(1).meta({ description: '1 for the top.' }),
  children: names('The codes of the entries right below it.'),
  counts: z.boolean().meta({ description: 'Whether it counts for the coverage of its scheme.' }),
  coverage,
  cards: z.array(PlacedCardSchema).meta({ description: 'Cards placed at this entry.' }),
  below: z.array(PlacedCardSchema.extend({ code })).meta({ description: 'Cards placed at entries below this one.' }),
  relations: z.array(EntryRelationSchema).meta({ description: 'Published relations to other entries.' }),
  evaluations: names('Evaluations tagged with it.'),
  mitigations: names('Mitigations of this category.'),
};

/** An entry of a scheme with everything that points at it. */
export const LinkedEntrySchema = z.strictObject(linkedEntryFields);

/** An entry of a scheme with everything that points at it. */
export type LinkedEntry = z.infer<typeof LinkedEntrySchema>;

/** The file of a scheme's entry: the entry with the scheme to which it belongs. */
export const EntryFileSchema = z
  .strictObject({ taxonomy: schemeId, ...linkedEntryFields })
  .meta({ title: 'Entry file', description: 'An entry of a scheme with its cards, relations and coverage.' });

/** How many entries that count have each grade of coverage. */
export const CoverageCountsSchema = z.record(coverage, count('Entries of that grade.'));

/** How many entries that count have each grade of coverage. */
export type CoverageCounts = z.infer<typeof CoverageCountsSchema>;

/** A scheme with its entries in published order. */
export const LinkedTaxonomySchema = z
  .strictObject({
    id,
    data: TaxonomySchema.omit({ entries: true }).meta({ description: 'The edition of the scheme.' }),
    coverage: CoverageCountsSchema.meta({ description: 'How many entries that count have each grade.' }),
    entries: z.array(LinkedEntrySchema).meta({ description: 'The entries in their published order.' }),
    crosswalks: z
      .array(
        z.strictObject({
          id: z.string().meta({ description: 'The id of the other scheme, or "external".' }),
          relations: count('How many.'),
        }),
      )
      .meta({ description: 'Schemes with published relations to this one, and how many.' }),
    backlinks: z.array(BacklinkSchema).meta({ description: 'Which entries name this scheme.' }),
  })
  .meta({ title: 'Scheme file', description: 'A scheme with its entries, their cards, relations and coverage.' });

/** A scheme with its entries in published order. */
export type LinkedTaxonomy = z.infer<typeof LinkedTaxonomySchema>;

const uses = z.record(z.string(), names('Ids.')).meta({ description: 'Term -> ids of the entries that use it.' });

/** A vocabulary with the entries that use each term: term -> ids, for terms that are used. */
export const LinkedVocabularySchema = z.strictObject({
  id,
  data: VocabularySchema,
  cards: uses,
  papers: uses,
  evaluations: uses,
  mitigations: uses,
});

/** A vocabulary with the entries that use each term: term -> ids, for terms that are used. */
export type LinkedVocabulary = z.infer<typeof LinkedVocabularySchema>;

/** The cross-linked deck: all that pages, search and exports draw from. Plain JSON, sorted, without dates of its own. */
export const CatalogSchema = z
  .strictObject({
    digest: z.string().meta({ description: 'The digest of the content it was made from.' }),
    cards: z.array(LinkedCardSchema).meta({ description: 'The cards that have a page.' }),
    papers: z.array(LinkedPaperSchema).meta({ description: 'The papers.' }),
    evaluations: z.array(LinkedEvaluationSchema).meta({ description: 'What one can run.' }),
    mitigations: z.array(LinkedMitigationSchema).meta({ description: 'What reduces risks.' }),
    taxonomies: z.array(LinkedTaxonomySchema).meta({ description: 'The published schemes.' }),
    vocabularies: z.array(LinkedVocabularySchema).meta({ description: 'The terms of the deck.' }),
    screening: ScreeningSchema.meta({ description: 'Which papers were considered.' }).optional(),
    permalinks: names('Every address and section anchor of the site, sorted.'),
    redirects: z.record(z.string(), z.string()).meta({ description: 'Old address -> present address.' }),
  })
  .meta({ title: 'Catalogue', description: 'The whole cross-linked deck.' });

/** The cross-linked deck: all that pages, search and exports draw from. Plain JSON, sorted, without dates of its own. */
export type Catalog = z.infer<typeof CatalogSchema>;
