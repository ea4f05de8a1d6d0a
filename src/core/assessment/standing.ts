import type { AssessedCard, Standing } from './assessment.ts';

/** What becomes of a card of each group if nobody says otherwise. */
export const STANDING_OF: Record<AssessedCard['group'], Standing> = {
  now: 'assess',
  consider: 'open',
  'ruled-out': 'ruled-out',
};

/** Whether an assessor put a card elsewhere than the rules did. */
export function departs({ group, standing }: Pick<AssessedCard, 'group' | 'standing'>): boolean {
  return standing !== STANDING_OF[group];
}

/** Whether an assessor has decided or written anything about a card. */
export function isTouched(card: AssessedCard): boolean {
  const isRated = card.rating !== undefined && (card.rating.basis !== '' || card.rating.zone !== undefined);
  return departs(card) || isRated || [card.records, card.measures].some((list) => (list?.length ?? 0) > 0);
}
