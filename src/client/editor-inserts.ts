import { capital } from '../core/text/capital.ts';
import { COLLECTIONS } from '../core/schema/index.ts';
import type { CollectionName } from '../core/schema/field.ts';
import type { EditorLookup } from './editor-lookup.ts';

/** What is said where nothing of a collection is called as somebody wrote; with titles that may be meant. */
export function notFound(lookup: EditorLookup, collection: CollectionName, words: string): string {
  const { singular } = COLLECTIONS[collection];
  const like = lookup.titlesLike(collection, words).map((title) => `“${title}”`);
  const next =
    like.length > 0 ? `Do you mean ${like.join(', or ')}?` : 'Choose one from the list that opens as you write.';
  return `${capital(`no ${singular}`)} is called “${words}”. ${next}`;
}

/**
 * Lets two fields of an editor put a mention into its text: of a paper, and of a card. The mention goes where the caret last
 * stood, parted from the word before it. What names nothing stays in its field, and is told.
 */
export function listenToInserts(
  editor: HTMLElement,
  text: HTMLTextAreaElement,
  lookup: EditorLookup,
  events: { onChange: () => void; say: (words: string) => void },
): void {
  for (const [selector, component, collection] of [
    ['#cite', 'Cite paper', 'papers'],
    ['#mention', 'Card id', 'cards'],
  ] as const) {
    const input = editor.querySelector<HTMLInputElement>(selector)!;
    input.addEventListener('change', () => {
      const words = input.value.trim();
      if (words === '') return;
      const id = lookup.idFor(collection, words);
      if (id === undefined) return events.say(notFound(lookup, collection, words));
      const { selectionStart: start, selectionEnd: end } = text;
      const space = /[^\s(]$/.test(text.value.slice(0, start)) ? ' ' : '';
      text.setRangeText(`${space}<${component}="${id}"/>`, start, end, 'end');
      input.value = '';
      events.onChange();
      if (document.activeElement === input) text.focus();
    });
  }
}
