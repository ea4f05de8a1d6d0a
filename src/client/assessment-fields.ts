import { make } from './make-element.ts';
import type { UnkeptText } from './unkept-texts.ts';

/** A labelled field of text: one line, or several when `rows` says how many. */
export interface TextField {
  label: string;
  value: string;
  limit: number;
  rows?: number;
  hint?: string;
  /** Where a text beyond the limit stays when the field goes. */
  unkept?: UnkeptText;
  onInput: (value: string) => void;
}

/**
 * A field of text that keeps what is typed. A text beyond the limit is neither cut nor kept: it stays in the field, and in
 * `unkept` for the next field of its kind, and the field says so, until it is shorter.
 */
export function textField({ label, value, limit, rows, hint, unkept, onInput }: TextField): HTMLLabelElement {
  const shown = unkept?.text ?? value;
  const input =
    rows === undefined ? make('input', { type: 'text', value: shown }) : make('textarea', { rows, value: shown });
  const trouble = make('span', { className: 'warn', role: 'alert' });
  const judge = () => {
    const over = input.value.length > limit;
    input.ariaInvalid = over ? 'true' : 'false';
    trouble.textContent = over
      ? `Not kept: ${input.value.length.toLocaleString('en')} characters, ${limit.toLocaleString('en')} are the most. Shorten it, or keep it in a file of its own and name that file.`
      : '';
    return over;
  };
  judge();
  input.addEventListener('input', () => {
    const over = judge();
    if (unkept) unkept.text = over ? input.value : undefined;
    if (!over) onInput(input.value);
  });
  const notes = hint === undefined ? [] : [make('small', {}, hint)];
  return make('label', { className: 'field' }, make('span', { className: 'label' }, label), ...notes, input, trouble);
}

/** A labelled day; an empty one is undefined. */
export function dateField(
  label: string,
  value: string | undefined,
  onInput: (day: string | undefined) => void,
): HTMLLabelElement {
  const input = make('input', { type: 'date', value: value ?? '' });
  input.addEventListener('input', () => onInput(/^\d{4}-\d{2}-\d{2}$/.test(input.value) ? input.value : undefined));
  return make('label', { className: 'field short' }, make('span', { className: 'label' }, label), input);
}

/** A labelled choice from a list. */
export function selectField(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  value: string,
  onChange: (value: string) => void,
): HTMLLabelElement {
  const select = make('select', {}, ...options.map(([option, text]) => make('option', { value: option }, text)));
  select.value = value;
  select.addEventListener('change', () => onChange(select.value));
  return make('label', { className: 'field short' }, make('span', { className: 'label' }, label), select);
}

/** How many groups of radio buttons there are: each needs a name of its own. */
let groups = 0;

/** Radio buttons in a row; `value` is undefined while none is chosen. */
export function radioField(
  legend: string,
  options: readonly (readonly [value: string, label: string, title?: string])[],
  value: string | undefined,
  onChange: (value: string) => void,
): HTMLFieldSetElement {
  groups += 1;
  const name = `choice-${groups}`;
  const choices = options.map(([option, text, title = '']) => {
    const input = make('input', { type: 'radio', name, value: option, checked: option === value });
    input.addEventListener('change', () => onChange(option));
    return make('label', { title }, input, text);
  });
  return make('fieldset', { className: 'radios' }, make('legend', {}, legend), ...choices);
}

/** A labelled box. */
export function checkField(
  label: string | Node,
  checked: boolean,
  onChange: (checked: boolean) => void,
): HTMLLabelElement {
  const input = make('input', { type: 'checkbox', checked });
  input.addEventListener('change', () => onChange(input.checked));
  return make('label', { className: 'check' }, input, label);
}
