import { QUICK_CHECK } from './assessment.ts';
import type { AssessedCard, CardPlan, Verdict } from './assessment.ts';
import { VERDICT_LABELS } from './words.ts';
import { counted } from '../text/number.ts';

/** Verdicts from the one that weighs most to the one that weighs least. */
const BY_WEIGHT: readonly Verdict[] = ['observed', 'inconclusive', 'mitigated', 'not-observed'];

/** What the runs of a card come to: the verdict that weighs most; undefined when no run has one. */
export function verdictOf({ records = [] }: Pick<AssessedCard, 'records'>): Verdict | undefined {
  return BY_WEIGHT.find((verdict) => records.some((record) => record.verdict === verdict));
}

/** A quick check that is given less time than it takes, in minutes. */
export interface Cut {
  given: number;
  takes: number;
}

/** How far the time box of a card cuts its quick check; undefined where it does not, or where the file does not say. */
export function cutOf({ plan }: Pick<AssessedCard, 'plan'>): Cut | undefined {
  const takes = plan?.quickCheckMinutes;
  const isCut = plan && takes !== undefined && plan.minutes < takes && plan.probes.includes(QUICK_CHECK);
  return isCut ? { given: plan.minutes, takes } : undefined;
}

/** The verdict on a card as shown. Of a cut quick check it says so: what did not show in a part may show in the whole. */
export function verdictInWords(card: Pick<AssessedCard, 'records' | 'plan'>): string {
  const verdict = verdictOf(card);
  if (verdict === undefined) return 'Not tested';
  const cut = cutOf(card);
  return `${VERDICT_LABELS[verdict]}${cut ? ` in ${cut.given} of ${cut.takes} minutes` : ''}`;
}

/** The time box of a plan in words; of a cut quick check, how much of it fits. */
export function timeBoxInWords(plan: CardPlan): string {
  const cut = cutOf({ plan });
  return cut ? `${cut.given} of the ${cut.takes} minutes that its quick check takes` : counted(plan.minutes, 'minute');
}
