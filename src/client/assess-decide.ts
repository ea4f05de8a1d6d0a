import { LIMITS } from '../core/assessment/assessment.ts';
import type { AssessedCard, Measure } from '../core/assessment/assessment.ts';
import { cardsWith } from '../core/assessment/choose.ts';
import { worstSeverity, zoneOf } from '../core/assessment/rating.ts';
import { verdictInWords } from '../core/assessment/verdict.ts';
import { checkField, dateField, textField } from './assessment-fields.ts';
import { cardLink } from './assessment-session.ts';
import type { Session, StepElement } from './assessment-session.ts';
import { button, make } from './make-element.ts';

/** Step 6: what is done against each risk, by whom and by when, and what is decided on the whole. */
class AssessDecide extends HTMLElement implements StepElement {
  private session!: Session;
  private readonly keys = new WeakMap<Measure, string>();
  private keyCount = 0;

  show(session: Session): void {
    this.session = session;
    const { assessment, changed, unkept } = session;
    const cards = cardsWith(assessment, 'assess');
    this.querySelector('[data-cards]')!.replaceChildren(...cards.map((card) => this.card(card)));
    this.querySelector('[data-conclusion]')!.replaceChildren(
      textField({
        label: 'Conclusion',
        hint: 'Whether to deploy, under which conditions, what is watched, and when it is assessed again.',
        value: assessment.conclusion,
        limit: LIMITS.paragraph,
        rows: 5,
        unkept: unkept.at('decide', 'conclusion'),
        onInput: (value) => {
          assessment.conclusion = value;
          changed();
        },
      }),
    );
  }

  private card(card: AssessedCard): HTMLElement {
    const zone = zoneOf(card.rating);
    // Where something must be decided, and nothing is, the offers are shown at once.
    const isDue = zone !== undefined && zone !== 'green' && (card.measures ?? []).length === 0;
    const facts = [verdictInWords(card), worstSeverity(card.rating) ?? 'not rated', `zone ${zone ?? 'none'}`];
    const chosen = make('div', { className: 'measures' });
    const entry = make(
      'section',
      { className: 'entry' },
      make(
        'h3',
        {},
        cardLink(this.session, card.id, card.title),
        ' ',
        make('small', { className: 'mark' }, facts.join(', ')),
      ),
      chosen,
      make(
        'details',
        { open: isDue },
        make('summary', {}, 'Mitigations that the card names'),
        make('ul', { className: 'plain probes' }, ...this.offers(card, chosen)),
      ),
      button('Add a measure of your own', () => this.add(card, { title: '', owner: '' }, chosen)),
    );
    this.drawMeasures(card, chosen);
    return entry;
  }

  private offers(card: AssessedCard, chosen: HTMLElement): HTMLElement[] {
    const { deck, cards } = this.session;
    return (cards.get(card.id)?.mitigations ?? []).map(({ mitigation, effect }) => {
      const { title = mitigation, effort } = deck.mitigations[mitigation] ?? {};
      const words = make(
        'span',
        {},
        make('b', {}, title),
        effort ? ` (effort: ${this.session.labelOf('efforts', effort).toLowerCase()}) ` : ' ',
        effect,
      );
      const isIn = (card.measures ?? []).some((measure) => measure.mitigation === mitigation);
      const box = checkField(words, isIn, (checked) => {
        if (checked) this.add(card, { mitigation, title, owner: '' }, chosen);
        else this.drop(card, (measure) => measure.mitigation === mitigation, chosen);
      });
      return make('li', {}, box);
    });
  }

  private add(card: AssessedCard, measure: Measure, chosen: HTMLElement): void {
    card.measures = [...(card.measures ?? []), measure];
    this.session.changed();
    this.drawMeasures(card, chosen);
    if (measure.mitigation === undefined) chosen.lastElementChild?.querySelector('input')?.focus();
  }

  private drop(card: AssessedCard, isIt: (measure: Measure) => boolean, chosen: HTMLElement): void {
    for (const measure of (card.measures ?? []).filter(isIt)) this.session.unkept.forget('decide', this.keyOf(measure));
    card.measures = (card.measures ?? []).filter((measure) => !isIt(measure));
    this.session.changed();
    this.drawMeasures(card, chosen);
  }

  /** Measures have no id: while the page lives they are told apart by when they were first shown. */
  private keyOf(measure: Measure): string {
    const key = this.keys.get(measure) ?? `measure ${(this.keyCount += 1)}`;
    this.keys.set(measure, key);
    return key;
  }

  private drawMeasures(card: AssessedCard, chosen: HTMLElement): void {
    const { changed, unkept } = this.session;
    const rows = (card.measures ?? []).map((measure) => {
      const text = (name: 'title' | 'owner', label: string) =>
        textField({
          label,
          value: measure[name],
          limit: LIMITS.line,
          unkept: unkept.at('decide', this.keyOf(measure), name),
          onInput: (value) => {
            measure[name] = value;
            changed();
          },
        });
      const due = dateField('By', measure.due, (day) => {
        measure.due = day;
        changed();
      });
      const removing = button('Remove', () => {
        this.drop(card, (other) => other === measure, chosen);
        this.show(this.session);
      });
      return make('div', { className: 'row' }, text('title', 'Measure'), text('owner', 'Owner'), due, removing);
    });
    chosen.replaceChildren(...rows);
  }
}

customElements.define('assess-decide', AssessDecide);
