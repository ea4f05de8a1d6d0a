import { LIMITS, QUICK_CHECK } from '../core/assessment/assessment.ts';
import type { AssessedCard } from '../core/assessment/assessment.ts';
import { fileStem } from '../core/assessment/begin.ts';
import { checklist } from '../core/assessment/checklist.ts';
import { cardsWith } from '../core/assessment/choose.ts';
import { effortInWords, effortOf } from '../core/assessment/effort.ts';
import { garakConfig, garakProbes, planOf, probesOf, welfareNote, withProbe } from '../core/assessment/plan.ts';
import type { Probe } from '../core/assessment/plan.ts';
import { cutOf, timeBoxInWords } from '../core/assessment/verdict.ts';
import { capital } from '../core/text/capital.ts';
import { checkField, textField } from './assessment-fields.ts';
import { cardAddress, cardLink } from './assessment-session.ts';
import type { Session, StepElement } from './assessment-session.ts';
import { downloadText } from './download-text.ts';
import { button, make } from './make-element.ts';

/** Step 3: what is run for each card, by whom, and how long. */
class AssessPlan extends HTMLElement implements StepElement {
  private session!: Session;

  connectedCallback(): void {
    const name = (ending: string) => `${fileStem(this.session.assessment)}${ending}`;
    this.querySelector('[data-checklist]')!.addEventListener('click', () => {
      const { assessment, deck } = this.session;
      downloadText(name('-plan.md'), checklist(assessment, deck, cardAddress), 'text/markdown');
    });
    this.querySelector('[data-garak]')!.addEventListener('click', () => {
      const { assessment, deck } = this.session;
      downloadText(name('-garak.yaml'), garakConfig(garakProbes(assessment, deck)), 'application/yaml');
    });
  }

  show(session: Session): void {
    this.session = session;
    const cards = cardsWith(session.assessment, 'assess');
    this.querySelector('[data-everybody]')!.replaceChildren(this.everybody(cards));
    this.querySelector('[data-cards]')!.replaceChildren(...cards.map((card) => this.card(card)));
    this.sum();
  }

  private sum(): void {
    const { assessment, deck } = this.session;
    const probes = garakProbes(assessment, deck);
    this.querySelector('[role=status]')!.textContent = capital(effortInWords(effortOf(assessment, deck)));
    const garak = this.querySelector<HTMLButtonElement>('[data-garak]')!;
    garak.disabled = probes.length === 0;
    garak.textContent = probes.length === 0 ? 'No garak probe is planned' : `Probe list for garak (${probes.length})`;
  }

  private everybody(cards: readonly AssessedCard[]): HTMLElement {
    const { cards: sources, changed } = this.session;
    let name = '';
    const field = textField({ label: 'Assessor', value: '', limit: LIMITS.line, onInput: (value) => (name = value) });
    const fill = button('Enter for all cards that have none', () => {
      for (const card of cards) {
        const plan = planOf(card, sources.get(card.id));
        if (plan.assessor === '') card.plan = { ...plan, assessor: name };
      }
      changed();
      this.show(this.session);
      this.querySelector<HTMLElement>('[data-everybody] button')?.focus();
    });
    return make('div', { className: 'row' }, field, fill);
  }

  private card(card: AssessedCard): HTMLElement {
    const source = this.session.cards.get(card.id);
    const note = source && welfareNote(source);
    const time = make('input', { type: 'number', min: '0', max: '10000', inputMode: 'numeric' });
    const told = make('p', { className: 'note' });
    const follow = () => {
      const { plan } = card;
      told.textContent = plan && cutOf({ plan }) ? `${timeBoxInWords(plan)}: the report will say so.` : '';
    };
    time.addEventListener('input', () => {
      this.change(card, { minutes: Math.min(10_000, Math.max(0, Math.round(Number(time.value)) || 0)) });
      follow();
    });
    const timed = () => {
      time.value = String(planOf(card, source).minutes);
      follow();
    };
    timed();
    const by = textField({
      label: 'Assessor',
      value: planOf(card, source).assessor,
      limit: LIMITS.line,
      unkept: this.session.unkept.at('plan', card.id),
      onInput: (value) => this.change(card, { assessor: value }),
    });
    const minutes = make('label', { className: 'field short' }, make('span', { className: 'label' }, 'Minutes'), time);
    return make(
      'section',
      { className: 'entry' },
      make('h3', {}, cardLink(this.session, card.id, card.title)),
      ...(note === undefined ? [] : [make('p', { className: 'aside' }, note)]),
      make('div', { className: 'row' }, by, minutes),
      told,
      ...this.probes(card, timed),
    );
  }

  /** What is planned stands open; what else could be run is folded, and would be most of the page. */
  private probes(card: AssessedCard, timed: () => void): HTMLElement[] {
    const source = this.session.cards.get(card.id);
    const known = source ? probesOf(source, this.session.deck) : [];
    const { probes: planned } = planOf(card, source);
    const own = planned.filter((id) => !known.some((probe) => probe.id === id));
    const all: Probe[] = [...known, ...own.map((id) => ({ id, title: id, shows: 'A probe of your own.' }))];
    const isShown = ({ id }: Probe) => id === QUICK_CHECK || planned.includes(id);
    const list = (probes: Probe[]) =>
      make('ul', { className: 'plain probes' }, ...probes.map((probe) => this.probe(card, probe, timed)));
    const others = all.filter((probe) => !isShown(probe));
    const more = others.length > 0 ? `More to run (${others.length})` : 'More to run';
    return [
      list(all.filter(isShown)),
      make('details', {}, make('summary', {}, more), list(others), this.ownProbe(card)),
    ];
  }

  private probe(card: AssessedCard, probe: Probe, timed: () => void): HTMLElement {
    const source = this.session.cards.get(card.id);
    const { id, title, shows, steps, passWhen, stopSign } = probe;
    const marks = [passWhen && `Passes when: ${passWhen}`, stopSign && `Do not ship with: ${stopSign}`].filter(
      (mark) => mark !== undefined && mark !== '',
    );
    const words = make('span', {}, make('b', {}, title), ' ', (steps ? [] : [shows, ...marks]).join(' '));
    const box = checkField(words, planOf(card, source).probes.includes(id), (checked) => {
      this.change(card, withProbe(planOf(card, source), id, checked, source));
      timed();
    });
    if (!steps) return make('li', {}, box);
    // Whoever probes reads the steps in the next step of the tool.
    const list = make('ol', { className: 'note' }, ...steps.map((text) => make('li', {}, text)));
    const said = marks.map((mark) => make('p', { className: 'note' }, mark ?? ''));
    return make('li', {}, box, make('details', {}, make('summary', {}, 'Its steps'), list, ...said));
  }

  private ownProbe(card: AssessedCard): HTMLElement {
    let name = '';
    const field = textField({
      label: 'A probe of your own',
      value: '',
      limit: LIMITS.line,
      onInput: (value) => (name = value.trim()),
    });
    const add = button('Add', () => {
      const source = this.session.cards.get(card.id);
      if (name === '') return;
      this.change(card, withProbe(planOf(card, source), name, true, source));
      this.show(this.session);
    });
    return make('div', { className: 'row' }, field, add);
  }

  private change(card: AssessedCard, changes: Partial<NonNullable<AssessedCard['plan']>>): void {
    card.plan = { ...planOf(card, this.session.cards.get(card.id)), ...changes };
    this.session.changed();
    this.sum();
  }
}

customElements.define('assess-plan', AssessPlan);
