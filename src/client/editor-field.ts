import { PLACEHOLDER } from '../core/checks/placeholder.ts';
import type { Field } from '../core/schema/fields.ts';
import type { Path } from '../core/schema/walk.ts';
import type { EditorLookup } from './editor-lookup.ts';

/** Values of an entry that change together; `undefined` takes one away. */
export type Changes = readonly [Change, ...Change[]];
type Change = readonly [path: Path, value: unknown];

/** What a field needs to know of the form in which it stands. */
export interface FormHost {
  lookup: EditorLookup;
  /** The value at a path as the source has it now. */
  get: (path: Path) => unknown;
  /**
   * Takes values over into the source. Where the fields themselves change by it, they are drawn anew: now, or, when a field
   * is left by it, as soon as it is left.
   */
  set: (changes: Changes, redraw?: 'now' | 'soon') => void;
  /** Tells the author something. */
  say: (words: string) => void;
}

/** The name of a field as people read it: `appliesWhen` is "Applies when". */
export function wordsOf(key: string): string {
  const words = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An element with attributes and contents; text goes in as text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...contents);
  return element;
}

/** The id of the control of the value at a path. */
export function controlId(path: Path): string {
  return `field-${path.join('-')}`;
}

/** A field that holds one value: its label, its control, what belongs there, and room for what the check says of it. */
export function drawSimple(field: Field, path: Path, value: unknown, host: FormHost, label: string): HTMLElement {
  const id = controlId(path);
  const control = controlFor(field, path, value, host);
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-help ${id}-fault`);
  const help = make('small', { id: `${id}-help` }, helpFor(field, value, host));
  const box = make('div', { class: 'field', 'data-path': JSON.stringify(path) });
  const fault = make('p', { class: 'fault', id: `${id}-fault` });
  box.append(make('label', { for: id }, label), control, help, fault);
  if (field.kind === 'choice') box.append(meanings(field.vocabulary!, host));
  if (field.most !== undefined && field.kind === 'text') {
    const count = make('span', { class: 'letters', 'aria-hidden': 'true' });
    const show = () => {
      count.textContent = ` ${control.value.length} / ${field.most}`;
      count.classList.toggle('warn', control.value.length > field.most!);
    };
    control.addEventListener('input', show);
    show();
    help.append(count);
  }
  return box;
}

function helpFor(field: Field, value: unknown, { lookup }: FormHost): string {
  if (field.kind !== 'reference' || typeof value !== 'string' || value === '') return field.description;
  return lookup.has(field.collection!, value) ? lookup.titleOf(field.collection!, value) : field.description;
}

/** What each term of a vocabulary means, for whoever wants to know before choosing. */
function meanings(vocabulary: string, { lookup }: FormHost): HTMLElement {
  const list = make('dl', { class: 'meanings' });
  for (const { label, definition } of lookup.termsOf(vocabulary))
    list.append(make('dt', {}, label), make('dd', {}, definition));
  return make('details', {}, make('summary', {}, 'What the terms mean'), list);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlFor(field: Field, path: Path, value: unknown, host: FormHost): Control {
  const shown = value === undefined || value === null ? '' : String(value);
  if (field.kind === 'choice') return chooser(field, path, shown, host);
  const isLong = field.kind === 'text' && (field.most ?? 0) > 100;
  const control = isLong
    ? make('textarea', { rows: (field.most ?? 0) > 300 ? '5' : '2' })
    : make('input', inputType(field));
  control.value = shown;
  control.spellcheck = field.prose;
  control.lang = 'en-GB';
  // What a template put here is to be written over.
  control.addEventListener('focus', () => control.value.startsWith(PLACEHOLDER) && control.select());
  const taken = () => {
    const text = control.value;
    if (text === '') return typeof path.at(-1) === 'number' ? '' : undefined;
    if (field.kind === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
    return text.replace(/\s*[\n\t]\s*/g, ' ');
  };
  control.addEventListener('input', () => host.set([[path, taken()]]));
  if (field.kind === 'reference')
    control.addEventListener('change', () => {
      const id = host.lookup.idFor(field.collection!, control.value);
      host.set([[path, id ?? taken()]], 'soon');
    });
  return control;
}

function inputType(field: Field): Record<string, string> {
  switch (field.kind) {
    case 'reference':
      return { list: `lookup-${field.collection}`, autocomplete: 'off', placeholder: 'Title or id' };
    case 'address':
      return { type: 'url', placeholder: 'https://' };
    case 'date':
      return { placeholder: 'YYYY-MM-DD', autocomplete: 'off' };
    case 'number':
      return { inputmode: 'decimal', autocomplete: 'off' };
    default:
      return { autocomplete: 'off' };
  }
}

function chooser(field: Field, path: Path, value: string, { lookup, set }: FormHost): HTMLSelectElement {
  const select = make('select', {}, make('option', { value: '' }, 'Choose …'));
  const terms = lookup.termsOf(field.vocabulary!);
  for (const { term, label } of terms) select.append(make('option', { value: term }, label));
  if (value !== '' && !terms.some(({ term }) => term === value)) select.append(make('option', { value }, value));
  select.value = value;
  select.addEventListener('change', () => set([[path, select.value === '' ? undefined : select.value]]));
  return select;
}

/** A list of terms: a box for each term of the vocabulary, in the vocabulary's order. */
export function drawTerms(field: Field, path: Path, value: unknown, host: FormHost, label: string): HTMLElement {
  const id = controlId(path);
  const chosen = new Set(Array.isArray(value) ? value.map(String) : []);
  const boxes = make('div', { class: 'choices' });
  const box = make('fieldset', {
    class: 'field',
    'data-path': JSON.stringify(path),
    'aria-describedby': `${id}-help ${id}-fault`,
  });
  for (const { term, label: name } of host.lookup.termsOf(field.item!.vocabulary!)) {
    const input = make('input', { type: 'checkbox', value: term });
    input.checked = chosen.has(term);
    boxes.append(make('label', {}, input, ` ${name}`));
  }
  boxes.addEventListener('change', () => {
    const terms = [...boxes.querySelectorAll<HTMLInputElement>(':checked')].map((input) => input.value);
    host.set([[path, terms.length > 0 ? terms : undefined]]);
  });
  box.append(make('legend', {}, label), make('small', { id: `${id}-help` }, field.description), boxes);
  box.append(make('p', { class: 'fault', id: `${id}-fault` }), meanings(field.item!.vocabulary!, host));
  return box;
}
