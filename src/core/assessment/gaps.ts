import type { Assessment, AssessedCard } from './assessment.ts';
import { cardsWith } from './choose.ts';
import { progressOf } from './progress.ts';
import { actorRatings, struckIn, worstSeverity, zoneOf } from './rating.ts';
import { departs } from './standing.ts';
import { verdictOf } from './verdict.ts';
import { counted } from '../text/number.ts';

/** The steps of the procedure, in order. */
export const STEPS = ['describe', 'select', 'plan', 'record', 'rate', 'decide', 'report'] as const;

/** A step of the procedure. */
export type Step = (typeof STEPS)[number];

/** Something that a reader of the report would miss, and the step where it can be put right. */
export interface Gap {
  step: Step;
  /** The card that it concerns. */
  card?: string;
  message: string;
}

/** Everything that a reader of the report would miss, in the order of the steps. */
export function gapsIn(assessment: Assessment): Gap[] {
  const { deployment, cards, conclusion } = assessment;
  const gaps: Gap[] = [];
  if (deployment.system.trim() === '') gaps.push({ step: 'describe', message: 'The system has no name.' });
  if (`${deployment.model}${deployment.modelVersion}`.trim() === '')
    gaps.push({ step: 'describe', message: 'Neither the model nor its version is named.' });
  const assessed = cardsWith(assessment, 'assess');
  if (assessed.length === 0) gaps.push({ step: 'select', message: 'No card is to be assessed.' });
  for (const card of cards) gaps.push(...gapsOfStanding(card));
  for (const card of assessed) gaps.push(...gapsOfCard(card, deployment.modelVersion.trim()));
  if (conclusion.trim() === '') gaps.push({ step: 'decide', message: 'There is no conclusion.' });
  return gaps;
}

function gapsOfStanding(card: AssessedCard): Gap[] {
  if (!departs(card) || card.because.trim() !== '') return [];
  return [{ step: 'select', card: card.id, message: `“${card.title}”: say why you departed from the rules.` }];
}

function gapsOfCard(card: AssessedCard, modelVersion: string): Gap[] {
  const { id, title, rating } = card;
  const gap = (step: Step, message: string): Gap => ({ step, card: id, message: `“${title}” ${message}` });
  const gaps: Gap[] = [];
  const verdict = verdictOf(card);
  if (verdict === undefined) gaps.push(gap('record', 'has no verdict: it counts as not tested.'));
  const zone = zoneOf(rating);
  if (rating?.zone !== undefined && zone === undefined)
    gaps.push(gap('rate', 'has a zone without a basis: it does not count until the basis is written.'));
  else if (zone === undefined) gaps.push(gap('rate', 'stands in no zone.'));
  else if (rating?.modelVersion.trim() !== modelVersion)
    gaps.push(
      gap('rate', `is rated for version “${rating?.modelVersion}” of the model; described is “${modelVersion}”.`),
    );
  const unrated = (rating ? actorRatings(rating) : []).filter(({ severity: grade }) => grade === undefined).length;
  if (unrated > 0) gaps.push(gap('rate', `leaves ${counted(unrated, 'affected actor')} without likelihood or impact.`));
  if (progressOf(card) === 'not-rated' && unrated === 0)
    gaps.push(gap('rate', 'is recorded, not rated: it does not count as assessed.'));
  const unexplained = struckIn(rating).filter(({ because }) => because === '').length;
  if (unexplained > 0)
    gaps.push(gap('rate', `leaves out ${counted(unexplained, 'actor')} as not affected, without a reason.`));
  const severity = worstSeverity(rating);
  if (zone === 'green' && (severity === 'high' || severity === 'critical'))
    gaps.push(gap('rate', `is green though its severity is ${severity}: make sure that the basis says why.`));
  if (zone !== undefined && zone !== 'green' && (card.measures ?? []).length === 0)
    gaps.push(gap('decide', `is ${zone} and nothing is decided against it.`));
  for (const { title: what, owner, due } of card.measures ?? [])
    if (owner.trim() === '' || due === undefined)
      gaps.push(gap('decide', `has a measure without owner or date: “${what}”.`));
  return gaps;
}
