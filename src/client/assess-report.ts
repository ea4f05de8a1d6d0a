import { fileStem } from '../core/assessment/begin.ts';
import { gapsIn } from '../core/assessment/gaps.ts';
import { reportMarkdown } from '../core/assessment/markdown.ts';
import { reportOf } from '../core/assessment/report.ts';
import { resultsCsv } from '../core/assessment/results-csv.ts';
import { fileOf } from '../core/assessment/saved-file.ts';
import { cardAddress } from './assessment-session.ts';
import type { Session, StepElement } from './assessment-session.ts';
import { downloadText } from './download-text.ts';
import { make } from './make-element.ts';
import { drawReport } from './report-view.ts';

/** Step 7: the report, on the page as it prints, and as files. */
class AssessReport extends HTMLElement implements StepElement {
  private session!: Session;

  connectedCallback(): void {
    this.querySelector('[data-print]')!.addEventListener('click', () => print());
    for (const act of this.querySelectorAll<HTMLElement>('[data-format]'))
      act.addEventListener('click', () => this.download(act.dataset['format'] ?? ''));
  }

  show(session: Session): void {
    this.session = session;
    const { assessment, deck, labelOf } = session;
    const gaps = gapsIn(assessment).map(({ step, message }) => {
      const link = make('a', { href: `?id=${assessment.id}&step=${step}`, dataset: { go: step } }, message);
      return make('li', {}, link);
    });
    const place = this.querySelector<HTMLElement>('[data-gaps]')!;
    place.hidden = gaps.length === 0;
    place.querySelector('.count')!.textContent = String(gaps.length);
    place.querySelector('ul')!.replaceChildren(...gaps);
    this.querySelector('[data-report]')!.replaceChildren(
      ...drawReport(reportOf(assessment, labelOf, deck.fates), session),
    );
  }

  private download(format: string): void {
    const { assessment, deck, labelOf } = this.session;
    const name = fileStem(assessment);
    if (format === 'markdown') {
      const text = reportMarkdown(reportOf(assessment, labelOf, deck.fates), {
        assessment,
        addressOf: cardAddress,
        labelOf,
      });
      downloadText(`${name}-report.md`, text, 'text/markdown');
    } else if (format === 'csv') downloadText(`${name}.csv`, resultsCsv(assessment, labelOf, deck.fates), 'text/csv');
    else downloadText(`${name}.json`, fileOf(assessment), 'application/json');
  }
}

customElements.define('assess-report', AssessReport);
