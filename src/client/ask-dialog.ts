import { button, make } from './make-element.ts';

/** A question that is answered before anything happens. */
export interface Question {
  title: string;
  /** What hangs on the answer. */
  text: string;
  /** What the button says that goes on; the other one says “Cancel”. */
  act: string;
}

/** Asks, over the page, whether to go on. The focus begins on “Cancel”, so that a key too many does nothing. */
export function ask(host: HTMLElement, question: Question): Promise<boolean> {
  return answerOf(host, question);
}

/** Asks for a line of text; gives it without the space around it, and nothing when the reader went back. */
export async function askLine(host: HTMLElement, question: Question, label: string, limit: number): Promise<string> {
  const input = make('input', { type: 'text', required: true, maxLength: limit, autocomplete: 'off' });
  return (await answerOf(host, question, label, input)) ? input.value.trim() : '';
}

function answerOf(host: HTMLElement, question: Question, label = '', input?: HTMLInputElement): Promise<boolean> {
  const cancel = button('Cancel', () => dialog.close());
  (input ?? cancel).autofocus = true;
  const dialog = make(
    'dialog',
    { className: 'ask', role: input ? 'dialog' : 'alertdialog' },
    make(
      'form',
      { method: 'dialog' },
      make('h2', { id: 'ask-title' }, question.title),
      make('p', { id: 'ask-text' }, question.text),
      ...(input ? [make('label', { className: 'field' }, make('span', { className: 'label' }, label), input)] : []),
      make('p', { className: 'acts' }, cancel, make('button', { className: 'button', value: 'yes' }, question.act)),
    ),
  );
  dialog.setAttribute('aria-labelledby', 'ask-title');
  dialog.setAttribute('aria-describedby', 'ask-text');
  // Keys that mean something on the page behind mean nothing here.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  // When the page behind becomes another, the question has lost its meaning.
  const goBack = () => dialog.close();
  addEventListener('popstate', goBack);
  host.append(dialog);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener('close', () => {
      removeEventListener('popstate', goBack);
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
  });
}
