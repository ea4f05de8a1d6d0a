import type { Assessment } from '../core/assessment/assessment.ts';
import { changeInWords, changesSince } from '../core/assessment/changes.ts';
import { counted } from '../core/text/number.ts';
import { ask } from './ask-dialog.ts';
import type { AssessmentKeeper } from './assessment-keeper.ts';
import type { Session } from './assessment-session.ts';
import { button, make } from './make-element.ts';
import { drawText } from './report-view.ts';
import type { UnkeptTexts } from './unkept-texts.ts';

/** Says of an example that it is one. */
export function exampleNotice({ example }: Assessment): Node[] {
  if (!example) return [];
  const text =
    'An example: the deployment, the records and the ratings are made up. Change it as you like; it is your own copy.';
  return [make('p', { className: 'aside' }, text)];
}

/** Says what changed in the deck since the cards were selected, and offers to apply the rules again. */
export function changesNotice(session: Session, again: () => void): Node[] {
  const changes = changesSince(session.assessment, session.deck);
  if (changes.length === 0) return [];
  const list = make(
    'ul',
    {},
    ...changes.map((change) => make('li', {}, ...changeInWords(change).map((text) => drawText(text, session)))),
  );
  const what = make(
    'summary',
    {},
    `The deck has changed since the cards were selected: ${counted(changes.length, 'card')}`,
  );
  const note = make(
    'p',
    { className: 'note' },
    'The report cites the versions that were selected, and says which of their cards are disputed or gone. To take those of today, apply the rules again: what you decided and recorded stays, and goes with a card that was renamed or merged.',
  );
  const act = button('Apply the rules to the cards of today', again);
  return [make('details', { className: 'changes' }, what, list, note, act)];
}

/** Says that two tabs have changed the same assessment, and leaves the choice to the reader. */
export function conflictNotice(
  keeper: AssessmentKeeper,
  unkept: UnkeptTexts | undefined,
  message: string,
): HTMLElement {
  const drop = async () => {
    const isSure = await ask(notice, {
      title: 'Drop what you changed here?',
      text: 'The version of the other tab takes its place. What you changed in this tab cannot be brought back.',
      act: 'Drop it',
    });
    if (!isSure) return;
    unkept?.forget();
    await keeper.takeOther();
  };
  const notice = make(
    'div',
    { className: 'notice', role: 'alert' },
    make('p', {}, message),
    button('Keep this version as a copy', () => void keeper.keepAsCopy()),
    ' ',
    button('Drop this version and show the other', () => void drop()),
  );
  return notice;
}
