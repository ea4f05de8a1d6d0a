import type { Measure } from './assessment.ts';

/** A measure with this owner and date where it has none. What stands there already stays; an empty one is entered nowhere. */
export function withOwnerAndDate(measure: Measure, { owner, due }: Pick<Measure, 'owner' | 'due'>): Measure {
  return {
    ...measure,
    owner: measure.owner.trim() === '' ? owner : measure.owner,
    ...(measure.due === undefined && due !== undefined ? { due } : {}),
  };
}
