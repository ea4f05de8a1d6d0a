import { LIMITS } from '../core/assessment/assessment.ts';
import type { Assessment } from '../core/assessment/assessment.ts';
import { duplicateFor, emptyAssessment, fileStem, nameOf } from '../core/assessment/begin.ts';
import { chooseCards } from '../core/assessment/choose.ts';
import type { AssessmentDeck } from '../core/assessment/deck.ts';
import { MOST_CHARACTERS, fileOf, openFile, readAssessment } from '../core/assessment/saved-file.ts';
import { counted } from '../core/text/number.ts';
import { ask, askLine } from './ask-dialog.ts';
import { drawComparison } from './assessment-comparison.ts';
import { newStamp } from './assessment-session.ts';
import type { AssessmentStore, StoredAssessment } from './assessment-store.ts';
import { downloadText } from './download-text.ts';
import { button, make } from './make-element.ts';

/** The assessments of this browser, and the ways to begin another. */
export class AssessmentList extends HTMLElement {
  private store!: AssessmentStore;
  private deck!: AssessmentDeck;
  private begin!: (assessment: Assessment) => void;

  connectedCallback(): void {
    this.querySelector('[data-new]')!.addEventListener('click', () => this.beginEmpty());
    const input = this.querySelector<HTMLInputElement>('input[type=file]')!;
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void this.openFile(file).finally(() => (input.value = ''));
    });
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-example]'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void this.openExample(link.href);
      });
  }

  /** Draws the list anew; `problem` is said above it. */
  async show(
    store: AssessmentStore,
    deck: AssessmentDeck,
    begin: (assessment: Assessment) => void,
    problem = '',
  ): Promise<void> {
    [this.store, this.deck, this.begin] = [store, deck, begin];
    this.say(problem);
    const rows = await store.all();
    const read = rows.map((row) => ({ row, opened: readAssessment(row.assessment) }));
    const found = read.flatMap(({ opened }) => ('assessment' in opened ? [opened.assessment] : []));
    found.sort((a, b) => b.changed.localeCompare(a.changed) || nameOf(a).localeCompare(nameOf(b), 'en'));
    const damaged = read.flatMap(({ row, opened }) =>
      'problem' in opened ? [this.damagedItem(row, opened.problem)] : [],
    );
    const kept = this.querySelector<HTMLElement>('[data-kept]')!;
    kept.hidden = rows.length === 0;
    this.querySelector('[data-rows]')!.replaceChildren(...found.map((assessment) => this.item(assessment)), ...damaged);
    drawComparison(this.querySelector('[data-compare]')!, found);
  }

  private say(problem: string): void {
    const place = this.querySelector<HTMLElement>('[data-problem]')!;
    place.hidden = problem === '';
    place.textContent = problem;
  }

  private beginEmpty(): void {
    const assessment = emptyAssessment(newStamp());
    Object.assign(assessment, chooseCards(assessment, this.deck));
    this.begin(assessment);
  }

  private async openFile(file: File): Promise<void> {
    if (file.size > MOST_CHARACTERS * 4)
      return this.say(`“${file.name}” is too large to be an assessment of this tool.`);
    await this.openText(file.name, await file.text());
  }

  private async openText(name: string, text: string): Promise<void> {
    const opened = openFile(text);
    if ('problem' in opened) return this.say(`“${name}” was not opened. ${opened.problem}`);
    const { assessment } = opened;
    const isHere = (await this.store.get(assessment.id)) !== undefined;
    // The browser's own version may hold more than the file: both are kept.
    if (isHere)
      Object.assign(assessment, {
        id: newStamp().id,
        title: `${nameOf(assessment)} (from ${name})`.slice(0, LIMITS.line),
      });
    this.begin(assessment);
  }

  private async openExample(address: string): Promise<void> {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      const opened = openFile(await response.text());
      if ('problem' in opened) return this.say(opened.problem);
      this.begin({ ...opened.assessment, id: newStamp().id });
    } catch {
      this.say('The example could not be loaded. Try again.');
    }
  }

  private item(assessment: Assessment): HTMLElement {
    const { id, changed, deployment } = assessment;
    const name = nameOf(assessment);
    const about = [deployment.system, deployment.modelVersion, `changed ${changed}`].filter(Boolean).join(', ');
    return make(
      'li',
      {},
      make('a', { href: `?id=${id}`, dataset: { open: id } }, name),
      make('span', { className: 'note' }, about),
      make(
        'span',
        { className: 'acts' },
        button('Duplicate for a new model version', () => void this.duplicate(assessment), {
          ariaLabel: `Duplicate for a new model version: ${name}`,
        }),
        button('Download', () => downloadText(`${fileStem(assessment)}.json`, fileOf(assessment), 'application/json'), {
          ariaLabel: `Download ${name}`,
        }),
        button('Delete', () => void this.forget(assessment), { ariaLabel: `Delete ${name}` }),
      ),
    );
  }

  private damagedItem({ id, assessment }: StoredAssessment, problem: string): HTMLElement {
    const text = JSON.stringify(assessment, null, 2);
    return make(
      'li',
      {},
      make('span', { className: 'warn' }, `An assessment in this browser cannot be read. ${problem}`),
      make(
        'span',
        { className: 'acts' },
        button('Download it as it is', () => downloadText(`${id}.json`, text, 'application/json')),
      ),
    );
  }

  private async duplicate(assessment: Assessment): Promise<void> {
    const before = assessment.deployment.modelVersion;
    const question = {
      title: `Duplicate “${nameOf(assessment)}”`,
      text: `The description, the cards, the plans and the measures are taken over. Records, ratings and the conclusion are not: they hold for the version that was probed${before === '' ? '' : `, “${before}”`}.`,
      act: 'Duplicate',
    };
    const version = await askLine(this, question, 'New version of the model', LIMITS.line);
    if (version !== '') this.begin(duplicateFor(assessment, version, newStamp()));
  }

  private async forget(assessment: Assessment): Promise<void> {
    const runs = assessment.cards.reduce((sum, { records = [] }) => sum + records.length, 0);
    const isSure = await ask(this, {
      title: `Delete “${nameOf(assessment)}”?`,
      text: `It goes from this browser with ${counted(runs, 'recorded run')} and cannot be brought back. Download it first if you may want it again.`,
      act: 'Delete it',
    });
    if (!isSure) return;
    await this.store.remove(assessment.id);
    await this.show(this.store, this.deck, this.begin);
    const heading = this.querySelector<HTMLElement>('[data-kept]:not([hidden]) h2');
    (heading ?? this.querySelector<HTMLElement>('[data-new]'))?.focus();
  }
}

customElements.define('assessment-list', AssessmentList);
