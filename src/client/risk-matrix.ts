import type { Assessment } from '../core/assessment/assessment.ts';
import { riskMatrix } from '../core/assessment/rating.ts';
import type { MatrixField } from '../core/assessment/rating.ts';
import type { LabelOf } from '../core/assessment/report.ts';
import { capital } from '../core/text/capital.ts';
import { make } from './make-element.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Width and height of a field, and the room for labels at the left and below, in units of the picture. */
const FIELD = { width: 150, height: 84 };
const LABELS = { left: 64, below: 36 };
/** How many dots stand in a row of a field, and how far apart. */
const DOTS = { inRow: 6, apart: 22 };

/**
 * The risk matrix twice: as a picture in which each card has a number, and as a table with the names, which says the same.
 */
export function drawRiskMatrix(assessment: Assessment, labelOf: LabelOf): HTMLElement[] {
  const rows = riskMatrix(assessment);
  const rated = new Set(rows.flatMap((fields) => fields.flatMap(({ items }) => items.map(({ card }) => card))));
  if (rated.size === 0) return [make('p', { className: 'note' }, 'Nothing is rated yet.')];
  const cards = assessment.cards.filter(({ id }) => rated.has(id));
  const numbers = new Map(cards.map(({ id }, index) => [id, index + 1]));
  return [picture(rows, numbers), table(rows, numbers, labelOf)];
}

function picture(rows: readonly MatrixField[][], numbers: ReadonlyMap<string, number>): HTMLElement {
  const width = LABELS.left + 3 * FIELD.width;
  const height = 3 * FIELD.height + LABELS.below;
  const svg = shape('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', class: 'risk-matrix' });
  svg.setAttribute(
    'aria-label',
    'Risk matrix: likelihood from left to right, impact from bottom to top. The table below says the same.',
  );
  for (const [row, fields] of rows.entries()) {
    svg.append(label(LABELS.left - 8, (row + 0.5) * FIELD.height + 4, capital(fields[0]?.impact ?? ''), 'end'));
    for (const [column, field] of fields.entries()) svg.append(...fieldShapes(field, row, column, numbers));
  }
  for (const [column, field] of (rows[0] ?? []).entries())
    svg.append(
      label(LABELS.left + (column + 0.5) * FIELD.width, 3 * FIELD.height + 16, capital(field.likelihood), 'middle'),
    );
  svg.append(
    label(LABELS.left + 1.5 * FIELD.width, height - 4, 'Likelihood →', 'middle'),
    label(0, 12, 'Impact ↑', 'start'),
  );
  return make('figure', {}, svg);
}

function fieldShapes(
  { severity, items }: MatrixField,
  row: number,
  column: number,
  numbers: ReadonlyMap<string, number>,
): SVGElement[] {
  const [x, y] = [LABELS.left + column * FIELD.width, row * FIELD.height];
  const frame = shape('rect', { x, y, width: FIELD.width, height: FIELD.height, class: severity });
  // One dot a card, however many actors stand in the field.
  const dots = [...new Set(items.map(({ card }) => numbers.get(card) ?? 0))].map((number, index) => {
    const [left, top] = [16 + (index % DOTS.inRow) * DOTS.apart, 34 + Math.floor(index / DOTS.inRow) * DOTS.apart];
    const dot = shape('g', { class: 'dot' });
    dot.append(
      shape('circle', { cx: x + left, cy: y + top, r: 10 }),
      label(x + left, y + top + 4, String(number), 'middle'),
    );
    return dot;
  });
  return [frame, label(x + 6, y + 15, capital(severity), 'start'), ...dots];
}

function table(rows: readonly MatrixField[][], numbers: ReadonlyMap<string, number>, labelOf: LabelOf): HTMLElement {
  const element = make('table', { className: 'risk-table stack' });
  element.createCaption().textContent = 'The matrix in words: impact in rows, likelihood in columns';
  const heads = ['Impact', ...(rows[0] ?? []).map(({ likelihood }) => `Likelihood ${likelihood}`)];
  element
    .createTHead()
    .insertRow()
    .append(...heads.map((head) => make('th', { scope: 'col' }, head)));
  const body = element.createTBody();
  for (const fields of rows) {
    const row = body.insertRow();
    row.append(make('th', { scope: 'row' }, capital(fields[0]?.impact ?? '')));
    for (const { severity, likelihood, items } of fields) {
      const titles = new Map(items.map(({ card, title }) => [card, title]));
      const lines = [...titles].map(([card, title]) => {
        const actors = items.filter((item) => item.card === card).map(({ actor }) => labelOf('actors', actor));
        return make('li', {}, `${numbers.get(card)} ${title} (${actors.join(', ')})`);
      });
      const cell = make('td', { dataset: { label: `Likelihood ${likelihood}` } }, make('small', {}, capital(severity)));
      if (lines.length > 0) cell.append(make('ul', { className: 'plain' }, ...lines));
      row.append(cell);
    }
  }
  return element;
}

function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function label(x: number, y: number, text: string, anchor: string): SVGElement {
  const element = shape('text', { x, y, 'text-anchor': anchor });
  element.textContent = text;
  return element;
}
