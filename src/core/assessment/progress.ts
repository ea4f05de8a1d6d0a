import type { Assessment, AssessedCard } from './assessment.ts';
import { cardsWith } from './choose.ts';
import { worstSeverity } from './rating.ts';
import { verdictOf } from './verdict.ts';
import { STANDING_LABELS } from './words.ts';
import { counted } from '../text/number.ts';

/** How far a card has come that was taken up: only one that was tested and rated counts as assessed. */
export type Progress = 'assessed' | 'not-rated' | 'not-tested';

/** How far a card has come. One that is rated though nothing was run counts as not tested. */
export function progressOf(card: AssessedCard): Progress {
  if (verdictOf(card) === undefined) return 'not-tested';
  return worstSeverity(card.rating) === undefined ? 'not-rated' : 'assessed';
}

/** The worst severity of a card as shown; without one, whether at least something is recorded. */
export function severityInWords(card: AssessedCard): string {
  return worstSeverity(card.rating) ?? (progressOf(card) === 'not-rated' ? 'recorded, not rated' : 'not rated');
}

/** How many of the cards that were taken up are assessed, and what the others lack; a sentence each. */
export function progressInWords(taken: readonly AssessedCard[]): string[] {
  const at = (progress: Progress) => taken.filter((card) => progressOf(card) === progress);
  const [assessed, unrated, untested] = [at('assessed'), at('not-rated'), at('not-tested')];
  const observed = taken.filter((card) => verdictOf(card) === 'observed').length;
  return [
    `${counted(assessed.length, 'card')} assessed: tested and rated.`,
    ...(unrated.length > 0 ? [`${counted(unrated.length, 'card')} recorded, not rated.`] : []),
    ...(untested.length > 0 ? [`${counted(untested.length, 'card')} taken up, not tested.`] : []),
    `The behaviour was observed for ${counted(observed, 'card')}.`,
  ];
}

/** What became of the cards that the rules put to be tested now; undefined when the rules put none there. */
export function shortfallInWords(assessment: Pick<Assessment, 'cards'>): string | undefined {
  const now = assessment.cards.filter(({ group }) => group === 'now');
  if (now.length === 0) return undefined;
  const taken = now.filter(({ standing }) => standing === 'assess').length;
  const others = (['set-aside', 'not-applicable', 'open'] as const).flatMap((standing) => {
    const count = now.filter((card) => card.standing === standing).length;
    return count > 0 ? [`${count} ${STANDING_LABELS[standing].toLowerCase()}`] : [];
  });
  const added = cardsWith(assessment, 'assess').length - taken;
  const told = [`${taken} taken up`, ...others].join(', ');
  return `To test now, by the rules: ${counted(now.length, 'card')}. Of these ${told}${added > 0 ? `; ${added} beside them taken up by the assessor` : ''}.`;
}
