import { LEVELS } from '../core/assessment/assessment.ts';
import type { Estimate, Level } from '../core/assessment/assessment.ts';
import type { FactorGroup, FactorName } from '../core/assessment/factors.ts';
import { estimated } from '../core/assessment/rating.ts';
import type { Scores } from '../core/assessment/rating.ts';
import { capital } from '../core/text/capital.ts';
import { radioField, selectField } from './assessment-fields.ts';
import { make } from './make-element.ts';

/** What is estimated: its name, its factors, and how their scores make a mean. */
export interface EstimateKind {
  legend: string;
  groups: readonly FactorGroup[];
  score: (scores: Scores) => number | undefined;
}

/**
 * Likelihood or impact: a level as judged, or the scores of factors, which then take its place. OWASP knows both ways, the
 * informal and the repeatable one.
 */
export function estimateField(
  { legend, groups, score }: EstimateKind,
  estimate: Estimate,
  changed: () => void,
): HTMLElement {
  const levels = LEVELS.map((level) => [level, capital(level)] as const);
  const radios = radioField(legend, levels, estimated(estimate, score), (level) => {
    estimate.level = level as Level;
    changed();
  });
  const mean = make('span', { className: 'note' });
  const follow = () => {
    const value = score(estimate.scores ?? {});
    const level = estimated(estimate, score);
    mean.textContent = value === undefined ? '' : `Mean of the scores: ${value.toFixed(2)}`;
    for (const input of radios.querySelectorAll('input')) {
      input.checked = input.value === level;
      input.disabled = value !== undefined;
    }
  };
  const factors = groups.flatMap((group) => [
    make('h5', {}, group.label),
    ...group.factors.map((factor) =>
      factorField(factor, estimate.scores?.[factor.name as FactorName], (value) => {
        const { [factor.name as FactorName]: _before, ...others } = estimate.scores ?? {};
        const scores = value === undefined ? others : { ...others, [factor.name]: value };
        if (Object.keys(scores).length > 0) estimate.scores = scores;
        else delete estimate.scores;
        follow();
        changed();
      }),
    ),
  ]);
  follow();
  const details = make(
    'details',
    {},
    make('summary', {}, 'Score the factors'),
    make('div', { className: 'factors' }, ...factors),
  );
  return make('div', { className: 'estimate' }, radios, mean, details);
}

function factorField(
  factor: FactorGroup['factors'][number],
  score: number | undefined,
  onChange: (score: number | undefined) => void,
) {
  const answers = factor.answers.map(([value, words]) => [String(value), `${value}: ${words}`] as const);
  // A score between the answers is as good as one of them; the file may hold one.
  const isOther = score !== undefined && !factor.answers.some(([value]) => value === score);
  const options = [
    ['', 'does not fit'] as const,
    ...answers,
    ...(isOther ? [[String(score), String(score)] as const] : []),
  ];
  return selectField(factor.label, options, score === undefined ? '' : String(score), (value) =>
    onChange(value === '' ? undefined : Number(value)),
  );
}
