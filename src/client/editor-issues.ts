import { ruleAddress } from '../core/catalog/routes.ts';
import { suggestionFor } from '../core/checks/suggestion.ts';
import type { Suggestion } from '../core/checks/suggestion.ts';
import type { Issue } from '../core/issue.ts';
import type { Entry } from '../core/source/read.ts';
import type { Path } from '../core/schema/walk.ts';
import { make } from './editor-field.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What can be done about an issue from its line in the list. */
export interface IssueActions {
  goTo: (issue: Issue) => void;
  take: (suggestion: Suggestion) => void;
}

/** Lists what the check says: faults first, then what the draft still needs to be published. */
export function listIssues(target: HTMLElement, issues: readonly Issue[], text: string, actions: IssueActions): void {
  const faults = issues.filter(({ level }) => level !== 'note');
  const notes = issues.filter(({ level }) => level === 'note');
  const row = (issue: Issue) => issueRow(issue, text, actions);
  const parts: HTMLElement[] = faults.length > 0 ? [make('ol', {}, ...faults.map(row))] : [];
  if (notes.length > 0) {
    const isOpen = target.querySelector('details')?.open;
    const list = make('details', isOpen ? { open: '' } : {}, make('summary', {}, `Needed to publish: ${notes.length}`));
    list.append(make('ol', {}, ...notes.map(row)));
    parts.push(list);
  }
  target.replaceChildren(...parts);
}

function issueRow(issue: Issue, text: string, { goTo, take }: IssueActions): HTMLLIElement {
  const place = make('button', { type: 'button', class: 'place' }, `Line ${issue.line}:${issue.column}`);
  place.addEventListener('click', () => goTo(issue));
  const row = make(
    'li',
    { class: issue.level },
    place,
    ` ${issue.message} `,
    make('span', { class: 'hint' }, issue.hint),
    ' ',
  );
  const suggestion = suggestionFor(issue, text);
  if (suggestion) {
    const button = make('button', { type: 'button', class: 'take' }, `Write “${suggestion.text}”`);
    button.addEventListener('click', () => take(suggestion));
    row.append(button, ' ');
  }
  row.append(
    make('a', { href: `${BASE}${ruleAddress(issue.rule)}`, target: '_blank', rel: 'noopener' }, `Why: ${issue.rule}`),
  );
  return row;
}

/** How many faults and notes there are, in words. */
export function summaryOf(issues: readonly Issue[]): string {
  const count = (level: Issue['level'], noun: string) => {
    const number = issues.filter((issue) => issue.level === level).length;
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
  };
  const notes = issues.some(({ level }) => level === 'note') ? `, ${count('note', 'thing')} needed to publish` : '';
  return `${count('error', 'error')}, ${count('warning', 'warning')}${notes}.`;
}

/** Shows each fault at the innermost field of the form whose value it is about. */
export function markFields(form: HTMLElement, issues: readonly Issue[], entry: Entry | undefined): void {
  const left = new Map<string, Issue[]>();
  const add = (key: string, issue: Issue) => left.set(key, [...(left.get(key) ?? []), issue]);
  for (const issue of issues) {
    if (issue.level === 'note') continue;
    const missing = issue.rule === 'schema' && /^"(\w+)" is missing/.exec(issue.message)?.[1];
    add(missing ? `missing ${missing} ${issue.line}:${issue.column}` : `${issue.line}:${issue.column}`, issue);
  }
  for (const box of [...form.querySelectorAll<HTMLElement>('[data-path]')].reverse()) {
    const path = JSON.parse(box.dataset['path']!) as Path;
    const fault = box.querySelector<HTMLElement>(':scope > .fault');
    const control = box.querySelector<HTMLElement>(':scope > :is(input, textarea, select)');
    const placeOf = (at: Path) => {
      const { line, column } = entry?.at(at) ?? { line: 0, column: 0 };
      return `${line}:${column}`;
    };
    const keys = [placeOf(path), `missing ${String(path.at(-1))} ${placeOf(path.slice(0, -1))}`];
    const said = keys.flatMap((key) => left.get(key) ?? []);
    for (const key of keys) left.delete(key);
    if (fault) fault.textContent = said.map(({ message, hint }) => `${message} ${hint}`).join(' ');
    if (said.length > 0) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}
