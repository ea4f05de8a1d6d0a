import type { Field } from '../core/schema/fields.ts';
import type { Path } from '../core/schema/walk.ts';
import { beginningOf } from '../core/source/template.ts';
import { CARD_FIELDS } from './card-fields.ts';
import { controlId, drawSimple, drawTerms, make, wordsOf } from './editor-field.ts';
import type { Changes, FormHost } from './editor-field.ts';
import { openDetails } from './editor-redraw.ts';

/** Draws the fields of a card into their groups; what was unfolded stays so. */
export function drawFields(form: HTMLElement, data: Readonly<Record<string, unknown>>, host: FormHost): void {
  const unfold = openDetails(form);
  for (const [group, fields] of CARD_FIELDS)
    form
      .querySelector(`[data-group=${group}] [data-fields]`)!
      .replaceChildren(...fields.map((field) => drawField(field, [field.key], data[field.key], host)));
  unfold();
}

/** Draws a field of an entry with everything in it, as the schema describes it. */
function drawField(field: Field, path: Path, value: unknown, host: FormHost, label = wordsOf(field.key)): HTMLElement {
  if (!hasShape(field, value)) return drawMisshapen(field, path, value, host, label);
  switch (field.kind) {
    case 'list':
      return field.item!.kind === 'choice'
        ? drawTerms(field, path, value, host, label)
        : drawList(field, path, value, host, label);
    case 'block':
      return drawBlock(field, path, value, host, label);
    case 'either':
      return drawEither(field, path, value, host, label);
    default:
      return drawSimple(field, path, value, host, label);
  }
}

/** Whether a form of the field can show a value. */
function hasShape(field: Field, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  switch (field.kind) {
    case 'list':
      return Array.isArray(value);
    case 'block':
      return typeof value === 'object' && !Array.isArray(value);
    case 'either':
      return field.options!.some((option) => hasShape(option, value));
    default:
      return typeof value !== 'object';
  }
}

/** What stands in the source where something else belongs is shown, and nothing is written over it unasked. */
function drawMisshapen(field: Field, path: Path, value: unknown, host: FormHost, label: string): HTMLElement {
  const box = frame(field, path, label);
  const held = typeof value === 'object' ? 'something of another form' : `“${String(value)}”`;
  const isItem = field.kind === 'list' && hasShape(field.item!, value);
  const button = make('button', { type: 'button', id: controlId(path) }, isItem ? 'Make it a list' : 'Begin it anew');
  button.addEventListener('click', () => {
    host.set([[path, isItem ? [value] : beginningOf(field)]], 'now');
    (box.isConnected ? box : document.querySelector(`[data-path='${JSON.stringify(path)}']`))
      ?.querySelector<HTMLElement>('input, textarea, select, button')
      ?.focus();
  });
  box.append(make('p', {}, `The source has ${held} here, which this form cannot show.`), button);
  return box;
}

function frame(field: Field, path: Path, label: string): HTMLFieldSetElement {
  const id = controlId(path);
  const box = make('fieldset', { class: 'field group', 'data-path': JSON.stringify(path) });
  box.append(make('legend', {}, label), make('small', { id: `${id}-help` }, field.description));
  box.append(make('p', { class: 'fault', id: `${id}-fault` }));
  return box;
}

function drawList(field: Field, path: Path, value: unknown, host: FormHost, label: string): HTMLElement {
  const box = frame(field, path, label);
  const items = Array.isArray(value) ? value : [];
  const item = field.item!;
  const name = label
    .replace(/ies$/, 'y')
    .replace(/ases$/, 'as')
    .replace(/(?<!a)s$/, '');
  const adding = name === label ? `Add to “${label}”` : `Add ${name.toLowerCase()}`;
  for (const [index, inner] of items.entries()) {
    const itemPath = [...path, index];
    const row = make('div', { class: 'item' }, drawField(item, itemPath, inner, host, `${name} ${index + 1}`));
    const buttons = make('p', { class: 'item-buttons' });
    const button = (words: string, act: () => void) => {
      const one = make(
        'button',
        { type: 'button', id: `${controlId(itemPath)}-${words.toLowerCase().replace(' ', '-')}` },
        words,
        make('span', { class: 'visually-hidden' }, ` ${name} ${index + 1}`),
      );
      one.addEventListener('click', act);
      buttons.append(one);
    };
    if (index > 0)
      button('Move up', () => {
        // What was typed since the form was drawn counts.
        const now = host.get(path) as unknown[];
        host.set([[path, now.toSpliced(index, 1).toSpliced(index - 1, 0, now[index])]], 'now');
        focusFirst(`${controlId([...path, index - 1])}-move-up`, `${controlId([...path, index])}-move-up`);
        host.say(`It is ${name.toLowerCase()} ${index} now.`);
      });
    button('Remove', () => {
      host.set([[items.length > 1 ? itemPath : path, undefined]], 'now');
      focusFirst(`${controlId(itemPath)}-remove`, `${controlId([...path, index - 1])}-remove`, controlId(path));
      host.say(`${name} ${index + 1} is removed. Undo brings it back.`);
    });
    row.append(buttons);
    box.append(row);
  }
  const add = make('button', { type: 'button', class: 'add', id: controlId(path) }, adding);
  add.addEventListener('click', () => {
    host.set([[[...path, items.length], beginningOf(item) ?? '']], 'now');
    const added = document.getElementById(controlId([...path, items.length]));
    const target = added?.matches('input, textarea, select')
      ? added
      : document.querySelector(`[data-path='${JSON.stringify([...path, items.length])}'] :is(input, textarea, select)`);
    (target as HTMLElement | null)?.focus();
  });
  box.append(add);
  return box;
}

/** Puts the focus on the first of some elements that stands on the page. */
function focusFirst(...ids: string[]): void {
  ids
    .map((id) => document.getElementById(id))
    .find((element) => element !== null)
    ?.focus();
}

function drawBlock(field: Field, path: Path, value: unknown, form: FormHost, label: string): HTMLElement {
  const box = frame(field, path, label);
  const host = withOneSource(field, path, form);
  const data = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const keys = field.fields!.map(({ key }) => key);
  if (['taxonomy', 'code', 'label'].every((key) => keys.includes(key))) box.append(codeFinder(path, host));
  const [needed, more] = [true, false].map((required) =>
    field.fields!.filter(
      (inner) =>
        (inner.required || data[inner.key] !== undefined || ['paper', 'reference'].includes(inner.key)) === required,
    ),
  );
  const draw = (inner: Field) => {
    const name = inner.required ? wordsOf(inner.key) : `${wordsOf(inner.key)} (optional)`;
    return drawField(inner, [...path, inner.key], data[inner.key], host, name);
  };
  for (const inner of needed!) {
    const isClosed = inner.kind === 'block' && !inner.required && data[inner.key] === undefined;
    box.append(
      isClosed
        ? make('details', {}, make('summary', {}, `${wordsOf(inner.key)}: ${inner.description}`), draw(inner))
        : draw(inner),
    );
  }
  if (more!.length > 0)
    box.append(
      make(
        'details',
        {},
        make('summary', {}, `More: ${more!.map(({ key }) => wordsOf(key).toLowerCase()).join(', ')}`),
        ...more!.map(draw),
      ),
    );
  return box;
}

/** A claim has one source: where a paper of the deck is chosen, the reference that stood in its place goes. */
function withOneSource(field: Field, path: Path, host: FormHost): FormHost {
  if (!['paper', 'reference'].every((key) => field.fields!.some((inner) => inner.key === key))) return host;
  return {
    ...host,
    set: (changes, redraw) => {
      const [[at, value]] = changes;
      const isChosen = redraw && at.length === path.length + 1 && at.at(-1) === 'paper' && value !== undefined;
      host.set(isChosen ? [...changes, [[...path, 'reference'], undefined]] : changes, redraw);
    },
  };
}

/** Finds an entry of a published list by its name or code, and fills in the three fields that say which it is. */
function codeFinder(path: Path, host: FormHost): HTMLElement {
  const id = `${controlId(path)}-find`;
  const input = make('input', {
    id,
    list: 'lookup-codes',
    autocomplete: 'off',
    placeholder: 'Title or code, such as LLM01',
  });
  input.addEventListener('change', () => {
    const [found, ...others] = host.lookup.codesFor(input.value);
    if (!found)
      return host.say(
        `No entry of a list has the name or the code “${input.value}”. Choose one from the list that opens.`,
      );
    if (others.length > 0) {
      const lists = [found, ...others].map(({ taxonomy, code }) => `${code} of ${taxonomy}`);
      return host.say(`“${input.value}” is ${lists.join(', ')}. Choose one from the list that opens.`);
    }
    const fields = Object.entries(found).map(([key, value]) => [[...path, key], value] as const);
    host.set(fields as unknown as Changes, 'soon');
  });
  return make('div', { class: 'field' }, make('label', { for: id }, 'Find an entry of a list'), input);
}

function drawEither(field: Field, path: Path, value: unknown, host: FormHost, label: string): HTMLElement {
  const options = field.options!;
  const keysOf = (option: Field) => (option.fields ?? []).map(({ key }) => key);
  const isObject = typeof value === 'object' && value !== null;
  const shared = (option: Field) => keysOf(option).filter((key) => isObject && Object.hasOwn(value, key)).length;
  const blocks = options.filter(({ kind }) => kind === 'block');
  const chosen = isObject
    ? blocks.toSorted((a, b) => shared(b) - shared(a))[0]!
    : (options.find(({ kind }) => kind !== 'block') ?? blocks[0]!);
  const id = controlId([...path, 'form']);
  const select = make('select', { id });
  for (const [index, option] of options.entries()) {
    const words = option.kind === 'block' ? keysOf(option).join(', ') : option.description;
    select.append(make('option', { value: String(index) }, words));
  }
  select.value = String(options.indexOf(chosen));
  select.addEventListener('change', () => {
    const option = options[Number(select.value)]!;
    const first = option.fields?.find(({ required }) => required)?.key ?? 'title';
    host.set([[path, option.kind === 'block' ? { [first]: '' } : '']], 'now');
  });
  const form = make('div', { class: 'field' }, make('label', { for: id }, `${label}: which form`), select);
  return make('div', {}, form, drawField(chosen, path, value, host, label));
}
