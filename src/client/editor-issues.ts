import { addressOf, ruleAddress } from '../core/catalog/routes.ts';
import { counted } from '../core/text/number.ts';
import { suggestionFor } from '../core/checks/suggestion.ts';
import type { Suggestion } from '../core/checks/suggestion.ts';
import type { Issue } from '../core/issue.ts';
import type { FaultyField } from './editor-faults.ts';
import { make } from './editor-field.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What can be done about an issue from its line in the list, and the field of the form that it is about. */
export interface IssueActions {
  fields: ReadonlyMap<Issue, FaultyField>;
  goTo: (issue: Issue) => void;
  goToField: (issue: Issue, field: FaultyField) => void;
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
  const focused = document.activeElement as HTMLElement;
  const wasAt = target.contains(focused) ? choicesIn(target).indexOf(focused) : -1;
  target.replaceChildren(...parts);
  if (wasAt < 0) return;
  const choices = choicesIn(target);
  (choices.find(isLike(focused)) ?? choices[Math.min(wasAt, choices.length - 1)] ?? target).focus();
}

function choicesIn(target: HTMLElement): HTMLElement[] {
  return [...target.querySelectorAll<HTMLElement>('button, a, summary')].filter((choice) => choice.checkVisibility());
}

/** Whether a choice is the same one as in the list before: the focus stays on it, or goes to the one that took its place. */
function isLike(before: HTMLElement): (choice: HTMLElement) => boolean {
  const words = (choice: HTMLElement) => [choice.closest('li')?.textContent, choice.textContent].join('\n');
  return (choice) => words(choice) === words(before);
}

function issueRow(issue: Issue, text: string, { fields, goTo, goToField, take }: IssueActions): HTMLLIElement {
  const place = make('button', { type: 'button', class: 'place' }, `Line ${issue.line}:${issue.column}`);
  place.addEventListener('click', () => goTo(issue));
  const field = fields.get(issue);
  const toField = field ? [make('button', { type: 'button', class: 'to-field' }, field.name), ' '] : [];
  if (field) (toField[0] as HTMLElement).addEventListener('click', () => goToField(issue, field));
  const row = make(
    'li',
    { class: issue.level },
    ...toField,
    place,
    ' ',
    ...withLinks(issue.message),
    ' ',
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

/** A message in which the file of another card that shares words leads to the page of that card. */
function withLinks(message: string): (Node | string)[] {
  return message.split(/(?<=stands in )(cards\/[a-z0-9-]+\.mdx)/).map((part) => {
    const id = /^cards\/([a-z0-9-]+)\.mdx$/.exec(part)?.[1];
    if (id === undefined) return part;
    return make('a', { href: `${BASE}${addressOf('cards', id)}`, target: '_blank', rel: 'noopener' }, part);
  });
}

/** How many errors and warnings there are, in as few words as tell them. */
export function shortSummaryOf(issues: readonly Issue[]): string {
  const parts = (['error', 'warning'] as const).flatMap((level) => {
    const number = issues.filter((issue) => issue.level === level).length;
    return number > 0 ? counted(number, level) : [];
  });
  return parts.length > 0 ? parts.join(', ') : 'No errors';
}

/** How many faults and notes there are, in words, and what comes next where there is none. */
export function summaryOf(issues: readonly Issue[], isDraft: boolean): string {
  const count = (level: Issue['level'], noun: string) =>
    counted(issues.filter((issue) => issue.level === level).length, noun);
  const notes = issues.some(({ level }) => level === 'note') ? `, ${count('note', 'thing')} needed to publish` : '';
  const next = isDraft
    ? ' Nothing more is needed to publish it: choose Published as its status, under “The record”.'
    : ' It is ready to be handed in.';
  return `${count('error', 'error')}, ${count('warning', 'warning')}${notes}.${issues.length === 0 ? next : ''}`;
}
