import type { Question } from './ask-dialog.ts';
import { make } from './editor-field.ts';
import type { KeptDraft } from './editor-store.ts';

/** What can be done with a draft that is kept beside the one that is written. */
export interface KeptActions {
  open: (draft: KeptDraft) => void;
  forget: (draft: KeptDraft) => Promise<void>;
}

/** What is asked before a draft is forgotten. */
export function forgetting({ id }: KeptDraft): Question {
  return {
    title: `Forget “${id}”?`,
    text: 'It is then no longer kept on this device, and nothing brings it back.',
    act: 'Forget it',
  };
}

/** Lists the drafts kept on this device beside the one that is written; without any, nothing is shown. */
export function listKeptDrafts(target: HTMLElement, drafts: readonly KeptDraft[], actions: KeptActions): void {
  const row = (draft: KeptDraft) => {
    const written = new Date(draft.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
    const button = (words: string, act: (of: KeptDraft) => unknown) => {
      const one = make('button', { type: 'button' }, words, make('span', { class: 'visually-hidden' }, ` ${draft.id}`));
      one.addEventListener('click', () => void act(draft));
      return one;
    };
    const name = make('span', {}, make('b', {}, draft.id), `, written ${written}`);
    return make('li', {}, name, button('Open', actions.open), button('Forget', actions.forget));
  };
  target.hidden = drafts.length === 0;
  target.replaceChildren(
    make('p', {}, 'Also kept on this device, from another tab:'),
    make('ul', {}, ...drafts.map(row)),
  );
}
