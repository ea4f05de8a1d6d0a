import { z } from 'zod';
import { lifecycleFields, MATCHES, modality, ReferenceSchema, schemeEntryFields, sourceFields } from './common.ts';
import { date, prose, reference, term, terms, text } from './field.ts';

/** One harm: who bears it, what kind it is, and how it shows. */
const HarmSchema = z.strictObject({
  actor: term('actors', 'Who is harmed.'),
  kind: term('harm-kinds', 'What kind of harm.'),
  note: prose(300, 'How the harm shows for this actor.'),
});

/** Where a list places the risk. */
const PlacementSchema = z.strictObject({
  ...schemeEntryFields,
  match: z.enum(MATCHES).meta({
    description: 'Read card -> entry: broad means that the entry is broader than the card.',
    vocabulary: 'matches',
  }),
  basis: z.enum(['publisher', 'editors']).meta({ description: 'Who made the placement.', vocabulary: 'bases' }),
  because: prose(300, 'A one-line reason where the match is not obvious.').optional(),
});

/** One claim and what it rests on. */
const EvidenceSchema = z.strictObject({
  claim: prose(500, 'What the source found, in our words.'),
  figure: text(300, "The source's figure, exactly, with model, setting and comparison.").optional(),
  ...sourceFields,
  kind: term('evidence-kinds', 'What kind of evidence this is.'),
});

/** A harmless prompt that shows the shape of a probe, or the reason why none is shown. */
const SampleSchema = z.union([
  z.strictObject({
    prompt: text(1200, 'The prompt, in our own words.'),
    output: text(1200, 'What came back.').optional(),
    note: prose(300, 'What the sample shows.'),
    warning: text(200, 'What a reader should know before opening it.'),
    origin: z.literal('own').meta({ description: 'Only our own words are shown.' }),
  }),
  z.strictObject({ withheld: prose(300, 'Why no sample is shown.') }),
]);

const MaturitySchema = z.strictObject({
  level: term('maturity', 'How sure it is that the risk is real.'),
  because: z
    .union([reference('papers', 'maturity', 'The paper that shows it.'), ReferenceSchema])
    .meta({ description: 'The paper id or reference that carries the level; realized needs an incident.' }),
});

const QuickCheckSchema = z.strictObject({
  steps: z.array(prose(400, 'One step.')).min(1).max(6).meta({ description: 'What a team can do today.' }),
  minutes: z.int().min(1).max(30).meta({ description: 'How long it takes, at most 30 minutes.' }),
  stopSign: prose(300, 'What one must not ship with.'),
});

const TestSchema = z.strictObject({
  evaluation: reference('evaluations', 'tests', 'The id of the evaluation.'),
  shows: prose(300, 'What it shows about this risk.'),
  passWhen: prose(300, 'What counts as a pass.').optional(),
  sample: text(300, 'How much is needed to see anything.').optional(),
});

const CardMitigationSchema = z.strictObject({
  mitigation: reference('mitigations', 'mitigates', 'The id of the mitigation.'),
  effect: prose(300, 'How it helps against this risk.'),
  limits: prose(300, 'Where it fails against this risk.'),
  evidence: reference('papers', 'evidence', 'The paper that shows the effect.').optional(),
});

const RelationSchema = z.strictObject({
  type: z.enum(['causes', 'enables', 'variant-of', 'see-also']).meta({
    description: 'How this card relates to the other; the inverse is computed.',
    vocabulary: 'relation-types',
  }),
  card: reference('cards', 'related', 'The id of the other card.'),
});

const CausalSchema = z.strictObject({
  entity: terms('causal-entity', 'Who or what causes the risk.'),
  intent: terms('causal-intent', 'Whether it is meant.'),
  timing: terms('causal-timing', 'When it is caused.'),
});

/** A risk card that has a page. The unit of the RiskCards framework (Derczynski et al., arXiv 2303.18190). */
export const CardSchema = z
  .strictObject({
    title: text(80, 'The name of the risk.'),
    summary: prose(240, 'The risk in one or two sentences.'),
    aliases: z
      .array(text(80, 'Another name.'))
      .meta({ description: 'What people search for, abbreviations included.', inline: true }),
    ...lifecycleFields('cards'),
    version: z.int().min(1).meta({ description: 'A whole number, raised by every change of meaning.' }),
    reviewed: z
      .strictObject({ by: text(120, 'The name of the outside reviewer.'), date: date('The day of the review.') })
      .meta({ description: 'Only with a named outside reviewer.' })
      .optional(),
    harms: z.array(HarmSchema).min(1).meta({ description: 'Who is harmed, and how.' }),
    populations: terms('populations', 'Who bears more of the harm.').optional(),
    conditions: z
      .array(prose(300, 'One condition.'))
      .min(1)
      .meta({ description: 'What must be true or be done for the harm to occur.' }),
    appliesWhen: terms('applies-when', 'What must be true of a product for this card to be chosen for it.'),
    access: terms('access', 'What access the harm comes through: that of an attacker, or of whoever uses the system.'),
    causal: CausalSchema.meta({ description: 'Entity, intent and timing, as in the MIT causal taxonomy.' }),
    arisesAt: terms('arises-at', 'Where the risk arises.'),
    lifecycle: terms('lifecycle', 'The life-cycle stages at which it is caused or can be stopped.'),
    origin: terms('origin', 'The source of the risk, as in the IBM AI Risk Atlas.'),
    novelty: terms('novelty', 'What is new about it, as in the IBM AI Risk Atlas.'),
    systems: terms('systems', 'The kinds of system concerned.'),
    modality,
    domains: terms('domains', 'Fields of use where it weighs more.').optional(),
    maturity: MaturitySchema.meta({ description: 'How sure it is, and what that rests on.' }),
    placements: z.array(PlacementSchema).min(1).meta({ description: 'Where the published lists place the risk.' }),
    evidence: z.array(EvidenceSchema).min(1).meta({ description: 'What is known, each claim with its source.' }),
    quickCheck: QuickCheckSchema.meta({ description: 'What a team can do in half an hour.' }),
    tests: z
      .array(TestSchema)
      .min(1)
      .meta({ description: 'Evaluations that measure the risk, or the decisive part of it.' }),
    mitigations: z.array(CardMitigationSchema).min(1).meta({ description: 'What reduces it.' }),
    causedBy: z
      .array(reference('mitigations', 'caused-by', 'A safeguard that causes this risk.'))
      .min(1)
      .meta({ description: 'Safeguards that themselves cause the risk.' })
      .optional(),
    related: z.array(RelationSchema).min(1).meta({ description: 'Cards to read beside this one.' }),
    samples: z.array(SampleSchema).min(1).meta({ description: 'Harmless samples of a probe.' }).optional(),
    contentWarning: z
      .strictObject({
        level: term('content-warnings', 'How hard the card is to read.'),
        topics: z.array(text(60, 'A topic.')).min(1).meta({ description: 'What it touches.', inline: true }).optional(),
      })
      .meta({ description: 'What a reader should know first.' }),
  })
  .meta({ title: 'Risk card', description: 'One risk, independent of any one model.' });

/** The data of a card that has a page. */
export type Card = z.infer<typeof CardSchema>;
