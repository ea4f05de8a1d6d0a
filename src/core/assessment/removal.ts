import type { AssessedCard, CardPlan, Measure, Standing } from './assessment.ts';
import { ROUND } from './short-round.ts';
import { departs } from './standing.ts';
import { STANDING_LABELS } from './words.ts';

/** What the short round changes of a card. */
type RoundState = Pick<AssessedCard, 'standing' | 'because'> & { plan?: CardPlan | undefined };

/** Something that was taken out of an assessment, with all that it takes to put it back. */
export type Removal =
  | { kind: 'measure'; card: string; at: number; measure: Measure }
  | { kind: 'reason'; card: string; standing: Standing; because: string }
  | { kind: 'round'; changes: { card: string; before: RoundState; after: RoundState }[] };

/** What a short round takes out: for each card that it changes, how it stood before and after. */
export function roundRemoval(before: readonly AssessedCard[], after: readonly AssessedCard[]): Removal {
  const stateOf = ({ standing, because, plan }: AssessedCard): RoundState => ({ standing, because, plan });
  const changes = before.flatMap((card, index) => {
    const [old, now] = [stateOf(card), stateOf(after[index]!)];
    return isSame(old, now) ? [] : [{ card: card.id, before: old, after: now }];
  });
  return { kind: 'round', changes };
}

/** The reason that goes when a card is put where it departs from no rule; undefined where none is written, or it departs. */
export function reasonRemoval(card: AssessedCard, standing: Standing): Removal | undefined {
  const { id, because } = card;
  if (because.trim() === '' || departs({ ...card, standing })) return undefined;
  return { kind: 'reason', card: id, standing: card.standing, because };
}

/**
 * The cards with what was taken out put back where it stood. What was changed since is left as it is, and what stands there
 * again, because another tab never took it out, is not put there twice.
 */
export function putBack(cards: readonly AssessedCard[], removal: Removal): AssessedCard[] {
  if (removal.kind !== 'round') return cards.map((card) => (card.id === removal.card ? withBack(card, removal) : card));
  const changes = new Map(removal.changes.map((change) => [change.card, change]));
  return cards.map((card) => {
    const change = changes.get(card.id);
    return change ? beforeRound(card, change.before, change.after) : card;
  });
}

function withBack(card: AssessedCard, removal: Exclude<Removal, { kind: 'round' }>): AssessedCard {
  switch (removal.kind) {
    case 'measure': {
      const { measures = [] } = card;
      if (measures.some((measure) => isSame(measure, removal.measure))) return card;
      return { ...card, measures: measures.toSpliced(removal.at, 0, removal.measure) };
    }
    case 'reason':
      return { ...card, standing: removal.standing, because: removal.because };
  }
}

function beforeRound(card: AssessedCard, before: RoundState, after: RoundState): AssessedCard {
  const { plan, ...rest } = card;
  const stands = card.standing === after.standing && card.because === after.because ? before : card;
  const planned = isSame(plan, after.plan) ? before.plan : plan && withTimeBack(plan, before.plan, after.plan);
  return {
    ...rest,
    standing: stands.standing,
    because: stands.because,
    ...(planned === undefined ? {} : { plan: planned }),
  };
}

/** A plan that was changed after the round keeps the change; its time box goes back if it is still that of the round. */
function withTimeBack(plan: CardPlan, before: CardPlan | undefined, after: CardPlan | undefined): CardPlan {
  if (plan.minutes !== after?.minutes) return plan;
  return { ...plan, minutes: before?.minutes ?? plan.quickCheckMinutes ?? plan.minutes };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How long a reason may be on a button, in characters. */
const LONGEST_REASON = 60;

/** What the button says that puts something back. */
export function bringBackInWords(removal: Removal): string {
  switch (removal.kind) {
    case 'measure':
      return `Bring back “${removal.measure.title.trim() || 'measure without a name'}”`;
    case 'reason': {
      const { standing, because } = removal;
      const reason = because.length > LONGEST_REASON ? `${because.slice(0, LONGEST_REASON - 1).trimEnd()}…` : because;
      return `Bring back “${STANDING_LABELS[standing]}: ${reason}”`;
    }
    case 'round':
      return `Undo the ${ROUND.minutes}-minute round`;
  }
}
