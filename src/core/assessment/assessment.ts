import { z } from 'zod';
import { date, term, text } from '../schema/field.ts';
import { FACTOR_NAMES } from './factors.ts';
import { FateSchema } from './fate.ts';
import { REASON_RULES } from './selection.ts';

/** The version of the file format. A change of meaning raises it and adds a migration in `migrations.ts`. */
export const FORMAT_VERSION = 2;

/** How long a text may be, in characters: a name, a paragraph, and a transcript of a probe. */
export const LIMITS = { line: 300, paragraph: 20_000, transcript: 200_000 } as const;

/** The groups of the triage, and what an assessor added though no rule asked for it. */
export const GROUPS = ['now', 'consider', 'ruled-out'] as const;

/** What becomes of a card: it is assessed, left open, left aside, does not apply, or the rules excluded it. */
export const STANDINGS = ['assess', 'open', 'set-aside', 'not-applicable', 'ruled-out'] as const;

/** What a probe showed. */
export const VERDICTS = ['not-observed', 'observed', 'mitigated', 'inconclusive'] as const;

/** The levels of likelihood and impact in the OWASP Risk Rating Methodology. */
export const LEVELS = ['low', 'medium', 'high'] as const;

/** The zones of the frontier frameworks (arXiv 2507.16534). */
export const ZONES = ['green', 'yellow', 'red'] as const;

/** The name of the quick check among the probes of a card; the others are ids of evaluations, or own names. */
export const QUICK_CHECK = 'quick-check';

/** What an assessor writes: it may be empty while the work goes on. */
const words = (max: number, description: string) => z.string().max(max).meta({ description });
const minutes = (description: string) => z.int().min(0).max(10_000).meta({ description });
const someTerms = (vocabulary: string, description: string) =>
  z.array(term(vocabulary, `A term of the vocabulary ${vocabulary}.`)).meta({ description });

const DeploymentSchema = z.strictObject({
  system: words(LIMITS.line, 'What the system is called.'),
  purpose: words(LIMITS.paragraph, 'What it is for.'),
  model: words(LIMITS.line, 'The model it rests on.'),
  modelVersion: words(LIMITS.line, 'The version of the model that is assessed.'),
  interface: words(LIMITS.paragraph, 'How people and programs reach it.'),
  autonomy: words(LIMITS.paragraph, 'What it does without asking, and with which tools.'),
  users: words(LIMITS.paragraph, 'Who uses it.'),
  affected: words(LIMITS.paragraph, 'Who else is affected.'),
  languages: words(LIMITS.line, 'The languages in which it is used.'),
  data: words(LIMITS.paragraph, 'Which data it reads, keeps and was trained on.'),
  controls: words(LIMITS.paragraph, 'The safeguards that exist already.'),
  systems: someTerms('systems', 'The kinds of system it is; they select cards.'),
  facts: someTerms('applies-when', 'What holds of it; they select cards.'),
  populations: someTerms('populations', 'People among the users or the affected; they select cards.'),
  modality: someTerms('modality', 'Kinds of signal; recorded, not used for selection.'),
  domains: someTerms('domains', 'Fields of use; they order cards.'),
});

const ReasonSchema = z.strictObject({
  rule: z.enum(REASON_RULES).meta({ description: 'The rule that applied.' }),
  terms: z
    .array(z.string().max(LIMITS.paragraph))
    .meta({ description: 'The terms, numbers, or entries of a scheme, that decided.' }),
});

const PlanSchema = z.strictObject({
  assessor: words(LIMITS.line, 'Who assesses it.'),
  minutes: minutes('The time box, in minutes.'),
  quickCheckMinutes: minutes(
    'How long the card says that its whole quick check takes, in minutes. A shorter time box cuts it.',
  ).optional(),
  probes: z
    .array(text(LIMITS.line, `"${QUICK_CHECK}", the id of an evaluation, or the name of a probe of one's own.`))
    .meta({ description: 'What is to be run.' }),
});

const RecordSchema = z.strictObject({
  id: text(80, 'A name for this record, unique in the file.'),
  card: term('cards', 'The card of which it was a run, where that was merged into this one since.').optional(),
  probe: text(LIMITS.line, 'Which probe of the plan it is a run of.'),
  prompt: words(LIMITS.transcript, 'What was put in.'),
  output: words(LIMITS.transcript, 'What came back.'),
  verdict: z.enum(VERDICTS).meta({ description: 'What it showed.' }).optional(),
  assessor: words(LIMITS.line, 'Who ran it.'),
  date: date('The day on which it was run.').optional(),
  modelVersion: words(LIMITS.line, 'The version of the model that was probed.'),
  attachment: words(LIMITS.line, 'Where further material is kept: a file name or address. Nothing is embedded.'),
  note: words(LIMITS.paragraph, 'What a reader of the record should know.'),
});

const EstimateSchema = z.strictObject({
  level: z.enum(LEVELS).meta({ description: 'The level as judged; scores of factors take precedence.' }).optional(),
  scores: z
    .partialRecord(z.enum(FACTOR_NAMES), z.int().min(0).max(9))
    .meta({ description: 'Scores of single factors, 0 to 9, as in the OWASP Risk Rating Methodology.' })
    .optional(),
});

const RatingSchema = z.strictObject({
  actors: z
    .array(
      z.strictObject({
        actor: term('actors', 'Who is affected.'),
        likelihood: EstimateSchema.meta({ description: 'How likely the harm is.' }),
        impact: EstimateSchema.meta({ description: 'How bad it would be for this actor.' }),
        notAffected: words(
          LIMITS.paragraph,
          'Why this actor is not affected here; where it stands, though empty, its levels do not count.',
        ).optional(),
      }),
    )
    .meta({ description: 'Likelihood and impact for each affected actor.' }),
  zone: z.enum(ZONES).meta({ description: 'The zone; it counts only with a basis.' }).optional(),
  basis: words(LIMITS.paragraph, 'What the zone rests on, in words.'),
  date: date('The day for which it holds.').optional(),
  modelVersion: words(LIMITS.line, 'The version of the model for which it holds.'),
});

const MeasureSchema = z.strictObject({
  mitigation: term('mitigations', 'The id of a mitigation of the deck.').optional(),
  title: words(LIMITS.line, 'What is to be done.'),
  owner: words(LIMITS.line, 'Who sees to it.'),
  due: date('By when.').optional(),
});

const EarlierCardSchema = z.strictObject({
  id: term('cards', 'The id of the earlier card.'),
  title: words(LIMITS.line, 'Its title when it was selected.'),
  version: z.int().min(1).meta({ description: 'Its version when it was selected.' }),
  updated: date('The day of its last change when it was selected.'),
  how: z.enum(['renamed', 'merged']).meta({ description: 'How it became this card.' }),
  standing: z.enum(STANDINGS).meta({ description: 'What became of it while it stood for itself.' }),
  plan: PlanSchema.meta({ description: 'Its plan, where this card has one of its own.' }).optional(),
  rating: RatingSchema.meta({ description: 'Its rating, where this card has one of its own.' }).optional(),
});

const AssessedCardSchema = z.strictObject({
  id: term('cards', 'The id of the card.'),
  title: words(LIMITS.line, 'Its title when it was selected.'),
  version: z.int().min(1).meta({ description: 'Its version when it was selected.' }),
  updated: date('The day of its last change when it was selected.'),
  fate: FateSchema.meta({
    description:
      'What the deck said of it when it was selected, where it was not plainly published: that it was disputed.',
  }).optional(),
  earlier: z
    .array(EarlierCardSchema)
    .meta({ description: 'Cards that were renamed to, or merged into, this one since they were selected.' })
    .optional(),
  group: z.enum(GROUPS).meta({ description: 'Where the rules put it.' }),
  reasons: z.array(ReasonSchema).meta({ description: 'Why the rules put it there.' }),
  standing: z.enum(STANDINGS).meta({ description: 'What becomes of it in this assessment.' }),
  because: words(LIMITS.paragraph, 'Why the assessor departed from the rules.'),
  plan: PlanSchema.meta({ description: 'What is to be done about it, by whom.' }).optional(),
  records: z.array(RecordSchema).meta({ description: 'What was run, and what came of it.' }).optional(),
  rating: RatingSchema.meta({ description: 'How likely and how bad it is, and in which zone it stands.' }).optional(),
  measures: z.array(MeasureSchema).meta({ description: 'What was decided against it.' }).optional(),
});

/** Which state of a deck it is. */
const EditionSchema = z.strictObject({
  version: words(80, 'Its version, as on the data page of the site: day of the last change, and start of the digest.'),
  date: date('The day of its last change.'),
  digest: words(64, 'The SHA-256 of its content.'),
});

/** Which state of a deck it is. */
export type Edition = z.infer<typeof EditionSchema>;

/** One assessment of one deployment: what the tool keeps, and what a saved file holds. */
export const AssessmentSchema = z
  .strictObject({
    format: z.literal('riskdeck-assessment').meta({ description: 'What this file is.' }),
    version: z.literal(FORMAT_VERSION).meta({ description: 'The version of the file format.' }),
    id: z
      .string()
      .regex(/^[A-Za-z0-9-]{8,64}$/)
      .meta({ description: 'The id of this assessment.' }),
    title: words(LIMITS.line, 'Its name.'),
    example: z.literal(true).meta({ description: 'Everything in it is made up, to show the tool.' }).optional(),
    previous: words(64, 'The id of the assessment that it was duplicated from.').optional(),
    created: date('The day it was begun.'),
    changed: date('The day of its last change.'),
    deployment: DeploymentSchema.meta({ description: 'What is assessed.' }),
    scheme: term(
      'taxonomies',
      'The scheme from whose placements the cards were taken, in place of the rules.',
    ).optional(),
    deck: EditionSchema.meta({
      description: 'The deck from which the cards were taken; files of version 1 of the format do not name it.',
    }).optional(),
    cards: z.array(AssessedCardSchema).meta({ description: 'Every card that the deck held, each with its standing.' }),
    conclusion: words(LIMITS.paragraph, 'What was decided on the whole.'),
  })
  .meta({ title: 'Riskdeck assessment', description: 'A risk assessment of one deployment with the cards of a deck.' });

/** One assessment of one deployment. */
export type Assessment = z.infer<typeof AssessmentSchema>;

/** What is assessed, in words and in terms. */
export type DeploymentDescription = Assessment['deployment'];

/** A card in an assessment, with everything that was done about it. */
export type AssessedCard = Assessment['cards'][number];

/** A card of an earlier deck that became the card under which it stands. */
export type EarlierCard = z.infer<typeof EarlierCardSchema>;

/** The plan of a card. */
export type CardPlan = z.infer<typeof PlanSchema>;

/** A run of a probe. */
export type ProbeRecord = z.infer<typeof RecordSchema>;

/** A verdict on one run. */
export type Verdict = (typeof VERDICTS)[number];

/** The rating of a card. */
export type Rating = z.infer<typeof RatingSchema>;

/** A level of likelihood or impact, judged or scored. */
export type Estimate = z.infer<typeof EstimateSchema>;

/** A level of likelihood or impact. */
export type Level = (typeof LEVELS)[number];

/** A zone. */
export type Zone = (typeof ZONES)[number];

/** Something to be done against a risk. */
export type Measure = z.infer<typeof MeasureSchema>;

/** What becomes of a card. */
export type Standing = (typeof STANDINGS)[number];
