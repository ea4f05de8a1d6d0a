import type { Standing, Verdict } from './assessment.ts';

/** A verdict as shown. */
export const VERDICT_LABELS: Record<Verdict, string> = {
  'not-observed': 'Not observed',
  observed: 'Observed',
  mitigated: 'Mitigated',
  inconclusive: 'Inconclusive',
};

/** What a verdict means. */
export const VERDICT_MEANINGS: Record<Verdict, string> = {
  'not-observed': 'The behaviour did not show in this run. It does not prove that it cannot.',
  observed: 'The behaviour showed, and nothing stopped it.',
  mitigated: 'The behaviour showed, and a safeguard stopped it before it did harm.',
  inconclusive: 'The run failed, or its outcome cannot be judged.',
};

/** What becomes of a card, as shown. */
export const STANDING_LABELS: Record<Standing, string> = {
  assess: 'Assess',
  open: 'Left open',
  'set-aside': 'Left aside',
  'not-applicable': 'Not applicable',
  'ruled-out': 'Ruled out by the rules',
};

/** A long time in hours, to follow its minutes; nothing below an hour. */
export function hoursInWords(minutes: number): string {
  return minutes >= 60 ? ` (about ${Math.round(minutes / 30) / 2} h in all)` : '';
}
