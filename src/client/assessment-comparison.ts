import type { Assessment } from '../core/assessment/assessment.ts';
import { nameOf } from '../core/assessment/begin.ts';
import { differencesBetween } from '../core/assessment/difference.ts';
import { selectField } from './assessment-fields.ts';
import { make } from './make-element.ts';

/** Draws what differs between two assessments that the reader chooses; nothing while there are fewer than two. */
export function drawComparison(place: HTMLElement, assessments: readonly Assessment[]): void {
  place.hidden = assessments.length < 2;
  if (place.hidden) return;
  // A duplicate is compared with the run that it was made from, where that is here: days do not tell two of one day apart.
  const originOf = ({ previous }: Assessment) => assessments.find(({ id }) => id === previous);
  const after = assessments.find(originOf) ?? assessments[0]!;
  const before = originOf(after) ?? assessments[1]!;
  const chosen = { before: before.id, after: after.id };
  const options = assessments.map((item) => [item.id, `${nameOf(item)} (${item.changed})`] as const);
  const result = make('div', { role: 'status' });
  const find = (id: string) => assessments.find((item) => item.id === id)!;
  const draw = () => result.replaceChildren(...differenceBlocks(find(chosen.before), find(chosen.after)));
  const choose = (side: 'before' | 'after') => (id: string) => {
    chosen[side] = id;
    draw();
  };
  place
    .querySelector('[data-result]')!
    .replaceChildren(
      make(
        'div',
        { className: 'row' },
        selectField('Earlier run', options, chosen.before, choose('before')),
        selectField('Later run', options, chosen.after, choose('after')),
      ),
      result,
    );
  draw();
}

function differenceBlocks(before: Assessment, after: Assessment): Node[] {
  const differences = differencesBetween(before, after);
  if (differences.length === 0)
    return [make('p', { className: 'note' }, 'They do not differ in any card that either assesses.')];
  const table = make('table', { className: 'stack' });
  const heads = ['Card', 'What', nameOf(before), nameOf(after)];
  table
    .createTHead()
    .insertRow()
    .append(...heads.map((head) => make('th', { scope: 'col' }, head)));
  const body = table.createTBody();
  for (const { title, differences: each } of differences)
    for (const [index, { property, before: old, after: young }] of each.entries()) {
      const row = body.insertRow();
      row.append(
        make('th', { scope: 'row' }, index === 0 ? title : ''),
        make('td', { dataset: { label: 'What' } }, property),
        make('td', { dataset: { label: 'Earlier' } }, old),
        make('td', { dataset: { label: 'Later' } }, young),
      );
    }
  return [table];
}
