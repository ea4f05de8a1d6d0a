import { csv } from '../export/csv.ts';
import type { Assessment } from './assessment.ts';
import { fateInWords } from './fate.ts';
import type { Fate } from './fate.ts';
import { withFate } from './present.ts';
import { actorRatings, struckIn, zoneInWords } from './rating.ts';
import type { LabelOf } from './report.ts';
import { reasonInWords } from './selection.ts';
import { verdictOf } from './verdict.ts';

const HEADS = [
  'card',
  'title',
  'version',
  'updated',
  'state',
  'earlier_cards',
  'standing',
  'reason',
  'verdict',
  'runs',
  'minutes_planned',
  'quick_check_minutes',
  'actor',
  'likelihood',
  'impact',
  'severity',
  'not_affected',
  'zone',
  'basis',
  'rated',
  'model_version',
  'measures',
  'deck_version',
  'deck_date',
] as const;

/**
 * Every card of an assessment as CSV, a row for each affected actor that is rated, else one row for the card; `fates` says what
 * became of cards since they were selected.
 */
export function resultsCsv(
  { cards, deck }: Pick<Assessment, 'cards' | 'deck'>,
  labelOf: LabelOf,
  fates: Readonly<Record<string, Fate>> = {},
): string {
  const rows = cards.flatMap((selected) => {
    const card = withFate(selected, fates[selected.id] ?? selected.fate);
    const {
      id,
      title,
      version,
      updated,
      fate,
      earlier = [],
      standing,
      because,
      reasons,
      records = [],
      rating,
      measures = [],
      plan,
    } = card;
    const reason = because.trim() || reasons.map((item) => reasonInWords(item, labelOf)).join('; ');
    const probing = [verdictOf(card), records.length, plan?.minutes, plan?.quickCheckMinutes];
    const state = fate
      ? fateInWords(fate)
          .map(({ text }) => text)
          .join('')
      : 'published';
    const before = earlier.map((other) => `${other.id} (${other.how}, version ${other.version})`).join('; ');
    const head = [id, title, version, updated, state, before, standing, reason, ...probing];
    const struck = struckIn(rating).map(({ actor, because }) => `${actor} (${because || 'no reason given'})`);
    const tail = [
      struck.join('; '),
      zoneInWords(rating),
      rating?.basis,
      rating?.date,
      rating?.modelVersion,
      measures
        .map((measure) => `${measure.title} (${measure.owner || 'nobody'}, ${measure.due ?? 'no date'})`)
        .join('; '),
      deck?.version,
      deck?.date,
    ];
    const rated = rating ? actorRatings(rating).filter(({ likelihood, impact }) => likelihood ?? impact) : [];
    const none = { actor: undefined, likelihood: undefined, impact: undefined, severity: undefined };
    return (rated.length > 0 ? rated : [none]).map(({ actor, likelihood, impact, severity }) => [
      ...head,
      actor,
      likelihood,
      impact,
      severity,
      ...tail,
    ]);
  });
  return csv(HEADS, rows);
}
