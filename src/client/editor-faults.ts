import { valueAt } from '../core/checks/deck.ts';
import { PLACEHOLDER } from '../core/checks/placeholder.ts';
import type { Issue } from '../core/issue.ts';
import type { Path } from '../core/schema/walk.ts';
import { splitFrontMatter } from '../core/source/read.ts';
import type { Entry } from '../core/source/read.ts';
import { wordsOf } from './editor-field.ts';
import type { EditorLookup } from './editor-lookup.ts';
import type { Draft } from './editor-store.ts';

/** The name of a card that has none yet. */
export const FIRST_ID = 'my-risk';

/** What is wrong with the name of a file that is to be a new card, or to change the one it was begun from. */
export function nameFaults({ id, from }: Draft, path: string, lookup: EditorLookup, title: unknown): Issue[] {
  const fault = (message: string, hint: string): Issue[] => [
    { rule: 'file-name', level: 'error', file: path, line: 1, column: 1, message, hint },
  ];
  if (id === FIRST_ID) {
    const words = typeof title === 'string' && !title.startsWith(PLACEHOLDER) ? title.toLowerCase() : '';
    const name = words.match(/[a-z0-9]+/g)?.join('-');
    return fault(`The file is still called "${id}".`, `Name it after the risk${name ? `, such as "${name}"` : ''}.`);
  }
  if (id !== from && lookup.has('cards', id))
    return fault(`The deck has a card ${id}.`, 'Choose another file name, or begin from that card to change it.');
  return [];
}

/** What is wrong with the day of the last change of a published card that was changed; `today` as YYYY-MM-DD. */
export function dateFaults({ text, was }: Draft, entry: Entry | undefined, today: string): Issue[] {
  const [status, updated] = ['status', 'updated'].map((key) => valueAt(entry?.data, [key]));
  const isOld = was !== undefined && text !== was && was.includes(`\nupdated: ${String(updated)}\n`);
  if (!entry || !isOld || status === 'draft' || updated === today) return [];
  return [
    {
      rule: 'date',
      level: 'warning',
      file: entry.file,
      ...entry.at(['updated']),
      message: `"${String(updated)}" is the day of an earlier change.`,
      hint: `Did you mean "${today}"? Where the meaning changed, raise "version", too.`,
    },
  ];
}

/** Rules about the text as a whole; where there is none, their place is above the text. */
const OF_TEXT = new Set(['length', 'sections']);

/** A field of the form that an issue is about, and what it is called. */
export interface FaultyField {
  box: HTMLElement;
  name: string;
}

/** For each issue the innermost field of the form that it is about; those about no field are left out. */
export function fieldsOfIssues(
  form: HTMLElement,
  issues: readonly Issue[],
  entry: Entry | undefined,
  source: string,
): Map<Issue, FaultyField> {
  const found = new Map<Issue, FaultyField>();
  const left = new Map<string, Issue[]>();
  const text = form.querySelector<HTMLElement>('.field:has(> #card-text)')!;
  const fileName = form.closest('card-editor')!.querySelector<HTMLElement>('p:has(> #card-id)')!;
  const { body = '' } = splitFrontMatter(source);
  const bodyLine = source.slice(0, source.length - body.length).split('\n').length;
  for (const issue of issues) {
    const missing = issue.rule === 'schema' && /^"(\w+)" is missing/.exec(issue.message)?.[1];
    const key = `${missing ? `missing ${missing} ` : ''}${issue.line}:${issue.column}`;
    if (OF_TEXT.has(issue.rule) || (body !== '' && issue.line >= bodyLine))
      found.set(issue, { box: text, name: 'Text' });
    else if (issue.rule === 'orphan') found.set(issue, fieldAt(form, ['related']));
    else if (issue.rule === 'file-name') found.set(issue, { box: fileName, name: 'File name' });
    else left.set(key, [...(left.get(key) ?? []), issue]);
  }
  const placeOf = (path: Path) => {
    const { line, column } = entry?.at(path) ?? { line: 0, column: 0 };
    return `${line}:${column}`;
  };
  for (const box of [...form.querySelectorAll<HTMLElement>('[data-path]')].reverse()) {
    const path = JSON.parse(box.dataset['path']!) as Path;
    const value = valueAt(entry?.data, path);
    const items = Array.isArray(value) ? value.map((_, index) => placeOf([...path, index])) : [];
    const keys = [
      // What is not there would have the place of what is around it.
      ...(value === undefined ? [] : [placeOf(path), ...items]),
      `missing ${String(path.at(-1))} ${placeOf(path.slice(0, -1))}`,
    ];
    for (const key of keys) {
      for (const issue of left.get(key) ?? []) found.set(issue, { box, name: nameOf(path) });
      left.delete(key);
    }
  }
  return found;
}

function fieldAt(form: HTMLElement, path: Path): FaultyField {
  return { box: form.querySelector<HTMLElement>(`[data-path='${JSON.stringify(path)}']`)!, name: nameOf(path) };
}

function nameOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : wordsOf(step))).join(' ');
}

/** Shows each fault at its field. What a draft still needs is not a fault, and stands in the list only. */
export function markFields(form: HTMLElement, fields: ReadonlyMap<Issue, FaultyField>): void {
  const said = new Map<HTMLElement, string[]>();
  for (const [{ level, message, hint }, { box }] of fields)
    if (level !== 'note') said.set(box, [...(said.get(box) ?? []), `${message} ${hint}`]);
  for (const fault of form.querySelectorAll<HTMLElement>('.fault')) {
    const box = fault.parentElement!;
    const control = box.querySelector<HTMLElement>(':scope > :is(input, textarea, select)');
    fault.textContent = (said.get(box) ?? []).join(' ');
    if (said.has(box)) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}

/** Opens what is folded around a field, and puts the focus into it. */
export function goToField(box: HTMLElement): void {
  for (let at = box.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  box.scrollIntoView({ block: 'center' });
  box.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
}
