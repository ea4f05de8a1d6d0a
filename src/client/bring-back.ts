import type { Removal } from '../core/assessment/removal.ts';
import { bringBackInWords, putBack } from '../core/assessment/removal.ts';
import type { Session } from './assessment-session.ts';
import { button } from './make-element.ts';

/** What was taken out of each assessment, the last first. It can be brought back as long as the page lives. */
const removals = new Map<string, Removal[]>();

/** Remembers what was taken out, so that it can be brought back. */
export function remember({ assessment }: Session, removal: Removal): void {
  removals.set(assessment.id, [removal, ...(removals.get(assessment.id) ?? [])]);
}

/** What was taken out of the assessment and is of this kind, the last first. */
export function removalsOf<Kind extends Removal['kind']>({ assessment }: Session, kind: Kind) {
  return (removals.get(assessment.id) ?? []).filter(
    (removal): removal is Extract<Removal, { kind: Kind }> => removal.kind === kind,
  );
}

/** Puts back what was taken out; the cards of the assessment are then others, so that they are to be drawn anew. */
export function bringBack({ assessment, changed }: Session, removal: Removal): void {
  removals.set(
    assessment.id,
    (removals.get(assessment.id) ?? []).filter((other) => other !== removal),
  );
  assessment.cards = putBack(assessment.cards, removal);
  changed();
}

/** A button that brings something back; `drawn` is then to draw what stands there. */
export function bringBackButton(session: Session, removal: Removal, drawn: () => void): HTMLButtonElement {
  const act = () => {
    bringBack(session, removal);
    drawn();
  };
  return button(bringBackInWords(removal), act, { className: 'bring-back' });
}

/** Rows with the buttons between them that bring back those that stood there; the last one taken out is marked. */
export function bringBackButtons<Some extends Removal & { at: number }>(
  session: Session,
  removals: readonly Some[],
  rows: readonly HTMLElement[],
  drawn: (removal: Some) => void,
): HTMLElement[] {
  // The last one first: its place is one among the rows that are left.
  return removals.reduce<HTMLElement[]>(
    (all, removal, index) => {
      const act = bringBackButton(session, removal, () => drawn(removal));
      if (index === 0) act.dataset['last'] = '';
      return all.toSpliced(removal.at, 0, act);
    },
    [...rows],
  );
}
