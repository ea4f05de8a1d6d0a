import './no-eval.ts';
import './assess-steps.ts';
import type { Assessment } from '../core/assessment/assessment.ts';
import { emptyAssessment, fileStem, nameOf, triageAnswers } from '../core/assessment/begin.ts';
import { chooseCards } from '../core/assessment/choose.ts';
import type { AssessmentDeck } from '../core/assessment/deck.ts';
import { cardsById } from '../core/assessment/fate.ts';
import { gapsIn, STEPS } from '../core/assessment/gaps.ts';
import type { Step } from '../core/assessment/gaps.ts';
import { fileOf, readAssessment } from '../core/assessment/saved-file.ts';
import { capital } from '../core/text/capital.ts';
import { AssessmentKeeper } from './assessment-keeper.ts';
import type { Keeping } from './assessment-keeper.ts';
import type { AssessmentList } from './assessment-list.ts';
import { changesNotice, conflictNotice, exampleNotice } from './assessment-notices.ts';
import { labelsOf, newStamp } from './assessment-session.ts';
import type { Session, StepElement } from './assessment-session.ts';
import { AssessmentStore } from './assessment-store.ts';
import { downloadText } from './download-text.ts';
import { loadAssessmentDeck } from './load-assessment-deck.ts';
import { make } from './make-element.ts';
import { UnkeptTexts } from './unkept-texts.ts';

/**
 * The assessment tool: a list of the assessments of this browser, and the steps of the one in work. Which one and which
 * step stands in the address; everything else stays on this machine.
 */
class RiskAssessment extends HTMLElement {
  private readonly store = new AssessmentStore();
  private deck!: AssessmentDeck;
  private keeper: AssessmentKeeper | undefined;
  private session: Session | undefined;
  private keeping: [keeping: Keeping, message: string] = ['kept', ''];

  connectedCallback(): void {
    this.find('title').addEventListener('input', () => this.rename());
    this.find('download').addEventListener('click', () => this.download());
    this.addEventListener('click', (event) => this.follow(event));
    addEventListener('popstate', () => void this.route());
    addEventListener('pagehide', () => void this.keeper?.flush());
    document.addEventListener('visibilitychange', () => void this.keeper?.flush());
    addEventListener('beforeunload', (event) => {
      const isWritten = this.keeper === undefined || this.keeper.keeping === 'kept';
      if (!isWritten || this.store.holdsUnkept) event.preventDefault();
    });
    void this.start();
  }

  private find<Found extends HTMLElement = HTMLElement>(name: string): Found {
    return this.querySelector<Found>(`[data-${name}]`)!;
  }

  private get list(): AssessmentList {
    return this.querySelector<AssessmentList>('assessment-list')!;
  }

  private async start(): Promise<void> {
    try {
      this.deck = await loadAssessmentDeck(this.dataset['deck']!);
    } catch {
      this.find('loading').textContent =
        'The cards could not be loaded. Reload the page to try again; what you wrote earlier is still kept.';
      return;
    }
    await this.store.open((id) => void this.otherWrote(id));
    this.find('loading').hidden = true;
    await this.route();
  }

  private async otherWrote(id: string): Promise<void> {
    await this.keeper?.otherWrote(id);
    if (!this.list.hidden) await this.list.show(this.store, this.deck, (assessment) => this.beginHere(assessment));
  }

  /** Shows what the address asks for. */
  private async route(): Promise<void> {
    const state = new URLSearchParams(location.search);
    const id = state.get('id');
    await this.keeper?.flush();
    if (this.keeper?.keeping === 'conflict' && this.keeper.assessment.id !== id) await this.keeper.keepAsCopy(true);
    const answers = triageAnswers(state, this.deck);
    if (id === null && answers) {
      const assessment = emptyAssessment(newStamp());
      Object.assign(assessment.deployment, answers);
      Object.assign(assessment, chooseCards(assessment, this.deck));
      history.replaceState(null, '', location.pathname);
      return this.begin(assessment);
    }
    if (id === null) return this.showList('');
    if (this.session?.assessment.id === id) return this.showStep();
    const row = await this.store.get(id);
    const opened = row ? readAssessment(row.assessment) : { problem: 'There is no such assessment in this browser.' };
    if ('problem' in opened) return this.showList(opened.problem);
    this.work(opened.assessment, row?.revision ?? 0);
  }

  private async showList(problem: string): Promise<void> {
    this.keeper = undefined;
    this.session = undefined;
    this.find('work').hidden = true;
    const begin = (assessment: Assessment) => this.beginHere(assessment);
    await this.list.show(this.store, this.deck, begin, problem || this.store.trouble);
    this.list.hidden = false;
  }

  /** Starts to work from the list: what was pressed is gone then, so that the focus goes on to the work. */
  private async beginHere(assessment: Assessment): Promise<void> {
    await this.begin(assessment);
    this.focusPlace();
  }

  /** Puts the focus to where the reader has come: the step, or the list. */
  private focusPlace(): void {
    const kept = this.list.querySelector<HTMLElement>('[data-kept]:not([hidden]) h2');
    const step = this.querySelector<HTMLElement>('[data-panel]:not([hidden]) h2');
    (this.list.hidden ? step : (kept ?? this.list.querySelector<HTMLElement>('[data-new]')))?.focus();
  }

  /** Starts to work on an assessment that is not kept yet. */
  private async begin(assessment: Assessment): Promise<void> {
    const { id } = assessment;
    this.work(assessment, 0);
    this.keeper?.changed();
    await this.keeper?.flush();
    history.pushState(null, '', `${location.pathname}?id=${id}`);
    this.showStep();
  }

  private work(assessment: Assessment, revision: number): void {
    const cards = cardsById(this.deck);
    const unkept = this.store.unkept.get(assessment.id) ?? new UnkeptTexts(() => this.showKeeping());
    this.store.unkept.set(assessment.id, unkept);
    const session: Session = {
      assessment,
      deck: this.deck,
      cards,
      labelOf: labelsOf(this.deck),
      changed: () => {
        this.keeper?.changed();
        this.markSteps();
      },
      unkept,
    };
    this.session = session;
    this.keeper = new AssessmentKeeper(this.store, assessment, revision, {
      onKeeping: (...keeping) => {
        this.keeping = keeping;
        this.showKeeping();
      },
      onReplaced: (other, message) => {
        this.store.unkept.delete(session.assessment.id);
        session.assessment = other;
        this.store.unkept.set(other.id, unkept);
        history.replaceState(null, '', `${location.pathname}?id=${other.id}&step=${this.step()}`);
        this.showStep();
        this.find('keeping').textContent = message;
      },
    });
    this.list.hidden = true;
    this.find('work').hidden = false;
    this.keeping = this.store.trouble ? ['memory', this.store.trouble] : ['kept', 'Kept in this browser'];
    this.showKeeping();
    this.showStep();
  }

  private step(): Step {
    const asked = new URLSearchParams(location.search).get('step');
    return STEPS.find((step) => step === asked) ?? 'describe';
  }

  private goTo(step: Step): void {
    history.pushState(null, '', `${location.pathname}?id=${this.session!.assessment.id}&step=${step}`);
    this.showStep();
    this.focusPlace();
  }

  private follow(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-go], a[data-open]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { go, open } = link.dataset;
    if (open === undefined && go !== 'list') return this.goTo(go as Step);
    history.pushState(null, '', `${location.pathname}${open === undefined ? '' : `?id=${open}`}`);
    void this.route().then(() => this.focusPlace());
  }

  private showStep(): void {
    const session = this.session;
    if (!session) return;
    const { assessment, deck } = session;
    const step = this.step();
    this.find<HTMLInputElement>('title').value = assessment.title;
    for (const panel of this.querySelectorAll<StepElement>('[data-panel]')) {
      panel.hidden = panel.dataset['panel'] !== step;
      if (!panel.hidden) panel.show(session);
    }
    const again = () => {
      Object.assign(assessment, chooseCards(assessment, deck));
      session.changed();
      this.showStep();
    };
    this.find('notices').replaceChildren(...exampleNotice(assessment), ...changesNotice(session, again));
    const next = STEPS[STEPS.indexOf(step) + 1];
    const link = this.find('next');
    link.hidden = next === undefined;
    link.dataset['go'] = next ?? '';
    link.textContent = next === undefined ? '' : `Next: ${STEPS.indexOf(next) + 1} ${capital(next)}`;
    this.markSteps();
  }

  private markSteps(): void {
    const { assessment } = this.session!;
    const gaps = gapsIn(assessment);
    this.find<HTMLInputElement>('title').placeholder = nameOf({ ...assessment, title: '' });
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.steps a[data-go]')) {
      const step = link.dataset['go']!;
      if (step === this.step()) link.ariaCurrent = 'step';
      else link.removeAttribute('aria-current');
      const open = gaps.filter((gap) => gap.step === step).length;
      link.querySelector('.count')!.textContent = open > 0 ? `${open} open` : '';
    }
  }

  private showKeeping(): void {
    const [keeping, message] = this.keeping;
    const status = this.find('keeping');
    const steps = this.session?.unkept.steps() ?? [];
    const tooLong = `Too long to be kept: a text in ${steps.map(capital).join(', ')}. `;
    status.textContent = `${steps.length > 0 ? tooLong : ''}${message}`;
    const isTrouble = steps.length > 0 || (keeping !== 'kept' && keeping !== 'pending');
    status.classList.toggle('warn', isTrouble);
    // Only trouble is spoken: a voice that says after each word that it was kept helps nobody.
    status.role = isTrouble ? 'alert' : null;
    const place = this.find('conflict');
    place.replaceChildren(
      ...(keeping === 'conflict' && this.keeper ? [conflictNotice(this.keeper, this.session?.unkept, message)] : []),
    );
  }

  private rename(): void {
    if (!this.session) return;
    this.session.assessment.title = this.find<HTMLInputElement>('title').value;
    this.session.changed();
  }

  private download(): void {
    if (!this.session) return;
    const { assessment } = this.session;
    downloadText(`${fileStem(assessment)}.json`, fileOf(assessment), 'application/json');
    this.find('notices').append(
      make('p', { className: 'note', role: 'status' }, 'The file has been handed to you. It opens on this page again.'),
    );
  }
}

customElements.define('risk-assessment', RiskAssessment);
