import { LEVELS, ZONES } from './assessment.ts';
import type { Assessment, AssessedCard, Estimate, Level, Rating, Zone } from './assessment.ts';
import { IMPACT_FACTORS, LIKELIHOOD_FACTORS } from './factors.ts';
import type { FactorGroup, FactorName } from './factors.ts';

/** The overall severities of the OWASP Risk Rating Methodology, mildest first. */
export const SEVERITIES = ['note', 'low', 'medium', 'high', 'critical'] as const;

/** An overall severity. */
export type Severity = (typeof SEVERITIES)[number];

/** Scores of single factors. */
export type Scores = Partial<Record<FactorName, number>>;

/** What a zone asks for, after the abstract of the Frontier AI Risk Management Framework in Practice (arXiv 2507.16534). */
export const ZONE_MEANINGS: Record<Zone, string> = {
  green: 'The risk can be managed: deploy as usual and keep watching.',
  yellow: 'An early warning is reached: strengthen the mitigations and deploy under control.',
  red: 'A line that must not be crossed is reached: suspend development or deployment.',
};

/** The level of a mean score: below 3 low, below 6 medium, else high (OWASP, step 4). */
export function levelOf(score: number): Level {
  if (score < 3) return 'low';
  return score < 6 ? 'medium' : 'high';
}

/**
 * The severity at the crossing of two levels: OWASP's matrix of step 4, which climbs one grade with each level of either side.
 */
export function severityOf(likelihood: Level, impact: Level): Severity {
  return SEVERITIES[LEVELS.indexOf(likelihood) + LEVELS.indexOf(impact)]!;
}

/** The mean of the factors of likelihood that are scored; undefined when none is. Those that do not fit are left out. */
export function likelihoodScore(scores: Scores): number | undefined {
  return meanOf(LIKELIHOOD_FACTORS, scores);
}

/**
 * The mean of the factors of impact on an organisation or on persons; of those on the system where the others are
 * unknown, since OWASP prefers the former (step 4). Undefined when none is scored.
 */
export function impactScore(scores: Scores): number | undefined {
  const [technical, ...bearers] = IMPACT_FACTORS;
  return meanOf(bearers, scores) ?? meanOf([technical], scores);
}

function meanOf(groups: readonly FactorGroup[], scores: Partial<Record<string, number>>): number | undefined {
  const given = groups.flatMap(({ factors }) => factors.flatMap(({ name }) => scores[name] ?? []));
  return given.length > 0 ? given.reduce((sum, score) => sum + score, 0) / given.length : undefined;
}

/** The level of an estimate: from its scores when it has any, else as judged. */
export function estimated(estimate: Estimate, score: (scores: Scores) => number | undefined): Level | undefined {
  const mean = score(estimate.scores ?? {});
  return mean === undefined ? estimate.level : levelOf(mean);
}

/** One affected actor of a rated card, as far as it is rated. */
export interface ActorRating {
  actor: string;
  likelihood: Level | undefined;
  impact: Level | undefined;
  severity: Severity | undefined;
}

/** Likelihood, impact and severity for each affected actor of a rating; those struck as not affected are left out. */
export function actorRatings(rating: Rating): ActorRating[] {
  return affectedIn(rating).map(({ actor, likelihood, impact }) => {
    const [likely, bad] = [estimated(likelihood, likelihoodScore), estimated(impact, impactScore)];
    return { actor, likelihood: likely, impact: bad, severity: likely && bad && severityOf(likely, bad) };
  });
}

/** The actors of a rating who are affected. */
export function affectedIn({ actors }: Pick<Rating, 'actors'>): Rating['actors'] {
  return actors.filter(({ notAffected }) => notAffected === undefined);
}

/** An actor who was struck from a rating, and why. */
export interface StruckActor {
  actor: string;
  because: string;
}

/** The actors of a rating who were struck as not affected, with the reason, which may be empty. */
export function struckIn(rating: Pick<Rating, 'actors'> | undefined): StruckActor[] {
  return (rating?.actors ?? []).flatMap(({ actor, notAffected }) =>
    notAffected === undefined ? [] : [{ actor, because: notAffected.trim() }],
  );
}

/**
 * The likelihood that all affected actors of a rating share, empty while none has one; undefined when they differ, or when the factors of
 * one are scored. An actor without a level yet does not differ.
 */
export function commonLikelihood(rating: Pick<Rating, 'actors'>): Estimate | undefined {
  const actors = affectedIn(rating);
  if (actors.some(({ likelihood }) => likelihood.scores !== undefined)) return undefined;
  const levels = new Set(actors.map(({ likelihood }) => likelihood.level));
  const [level] = [...levels].filter((one) => one !== undefined);
  if (level === undefined) return {};
  return levels.size === 1 ? { level } : levels.size === 2 && levels.has(undefined) ? {} : undefined;
}

/** The worst severity for any actor; undefined when nothing is rated. */
export function worstSeverity(rating: Rating | undefined): Severity | undefined {
  const grades = rating ? actorRatings(rating).flatMap(({ severity }) => severity ?? []) : [];
  return SEVERITIES.findLast((severity) => grades.includes(severity));
}

/** The zone of a rating; undefined when none is chosen or its basis is not given in words. */
export function zoneOf(rating: Rating | undefined): Zone | undefined {
  return rating && rating.basis.trim() !== '' ? rating.zone : undefined;
}

/** The zone of a rating as shown: one that does not count yet says what it lacks. Undefined when none is chosen. */
export function zoneInWords(rating: Rating | undefined): string | undefined {
  return zoneOf(rating) ?? (rating?.zone && `${rating.zone}, basis missing`);
}

/** For which version of the model and which day a rating holds, in words that follow the zone. */
export function heldFor(rating: Rating | undefined): string {
  const model = rating?.modelVersion ? ` for ${rating.modelVersion}` : '';
  return `${model}${rating?.date ? ` on ${rating.date}` : ''}`;
}

/** The worst zone of any card that is assessed; undefined when none has one. */
export function worstZone(cards: readonly AssessedCard[]): Zone | undefined {
  const zones = cards.filter(({ standing }) => standing === 'assess').map(({ rating }) => zoneOf(rating));
  return ZONES.findLast((zone) => zones.includes(zone));
}

/** A card and an actor that stand in one field of the matrix. */
export interface MatrixItem {
  card: string;
  title: string;
  actor: string;
}

/** A field of the risk matrix. */
export interface MatrixField {
  likelihood: Level;
  impact: Level;
  severity: Severity;
  items: MatrixItem[];
}

/** The risk matrix: three rows from high to low impact, each with three fields from low to high likelihood. */
export function riskMatrix({ cards }: Pick<Assessment, 'cards'>): MatrixField[][] {
  const rated = cards
    .filter(({ standing }) => standing === 'assess')
    .flatMap(({ id, title, rating }) =>
      (rating ? actorRatings(rating) : []).map((actor) => ({ ...actor, card: id, title })),
    );
  return LEVELS.toReversed().map((impact) =>
    LEVELS.map((likelihood) => ({
      likelihood,
      impact,
      severity: severityOf(likelihood, impact),
      items: rated
        .filter((item) => item.impact === impact && item.likelihood === likelihood)
        .map(({ card, title, actor }) => ({ card, title, actor })),
    })),
  );
}
