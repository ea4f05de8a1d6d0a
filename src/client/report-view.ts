import type { Report, ReportBlock, ReportText } from '../core/assessment/report-document.ts';
import { cardAddress, cardLink } from './assessment-session.ts';
import type { Session } from './assessment-session.ts';
import { make } from './make-element.ts';
import { drawRiskMatrix } from './risk-matrix.ts';

/** The report as elements: the same parts as in Markdown. */
export function drawReport(report: Report, session: Session): HTMLElement[] {
  return [
    make('h2', { className: 'report-title' }, report.title),
    ...report.notices.map((notice) => make('p', { className: 'aside' }, notice)),
    ...report.sections.map(({ id, title, blocks }) =>
      make(
        'section',
        { className: 'block', dataset: { section: id } },
        make('h2', {}, title),
        ...blocks.flatMap((block) => drawBlock(block, session)),
      ),
    ),
  ];
}

function drawBlock(block: ReportBlock, session: Session): HTMLElement[] {
  switch (block.kind) {
    case 'text':
      return block.text.split(/\n{2,}/).map((text) => make('p', { className: 'kept-lines' }, text));
    case 'heading':
      return [make('h3', {}, drawText(block, session))];
    case 'facts':
      return [
        make(
          'dl',
          { className: 'facts' },
          ...block.rows.flatMap(([term, value]) => [
            make('dt', {}, term),
            make('dd', { className: 'kept-lines' }, value),
          ]),
        ),
      ];
    case 'list':
      return [
        make('ul', {}, ...block.items.map((item) => make('li', {}, ...item.map((text) => drawText(text, session))))),
      ];
    case 'table':
      return [drawTable(block, session)];
    case 'matrix':
      return drawRiskMatrix(session.assessment, session.labelOf);
    case 'transcript':
      return [make('p', { className: 'label' }, block.label), make('pre', { className: 'transcript' }, block.text)];
  }
}

/** A text of the report; one of a card is a link to its page. */
export function drawText({ text, card, href }: ReportText, session: Session): Node {
  if (card !== undefined) {
    const link = cardLink(session, card, text);
    // On paper the address stands behind the title of a card.
    if (link instanceof HTMLAnchorElement) link.dataset['address'] = cardAddress(card);
    return link;
  }
  return href === undefined
    ? document.createTextNode(text)
    : make('a', { href, rel: 'noopener', target: '_blank' }, text);
}

function drawTable({ caption, heads, rows }: Extract<ReportBlock, { kind: 'table' }>, session: Session): HTMLElement {
  const table = make('table', { className: 'stack' });
  table.append(make('caption', { className: 'visually-hidden' }, caption));
  table
    .createTHead()
    .insertRow()
    .append(...heads.map((head) => make('th', { scope: 'col' }, head)));
  const body = table.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    for (const [index, text] of cells.entries())
      row.append(
        index === 0
          ? make('th', { scope: 'row' }, drawText(text, session))
          : make('td', { dataset: { label: heads[index] ?? '' } }, drawText(text, session)),
      );
  }
  return table;
}
