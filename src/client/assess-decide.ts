import { LIMITS } from '../core/assessment/assessment.ts';
import type { AssessedCard, Measure } from '../core/assessment/assessment.ts';
import { cardsWith } from '../core/assessment/choose.ts';
import { withOwnerAndDate } from '../core/assessment/measures.ts';
import { severityInWords } from '../core/assessment/progress.ts';
import { zoneInWords, zoneOf } from '../core/assessment/rating.ts';
import { verdictInWords } from '../core/assessment/verdict.ts';
import { checkField, dateField, textField } from './assessment-fields.ts';
import { cardLink } from './assessment-session.ts';
import type { Session, StepElement } from './assessment-session.ts';
import { bringBack, bringBackButtons, remember, removalsOf } from './bring-back.ts';
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
    const isOpen = new Map(
      this.entries().map((entry) => [entry.dataset['card'], entry.querySelector('details')!.open]),
    );
    this.querySelector('[data-cards]')!.replaceChildren(
      // Where something must be decided, and nothing is, the offers are shown at once.
      ...cards.map((card) => this.card(card, isOpen.get(card.id) === true || isDue(card))),
    );
    this.querySelector('[data-everybody]')!.replaceChildren(...(cards.length > 0 ? [this.everybody()] : []));
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

  private entries(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.entry[data-card]')];
  }

  private card(card: AssessedCard, open: boolean): HTMLElement {
    const facts = [verdictInWords(card), severityInWords(card), `zone ${zoneInWords(card.rating) ?? 'none'}`];
    const title = cardLink(this.session, card.id, card.title);
    return make(
      'section',
      { className: 'entry', dataset: { card: card.id } },
      make('h3', {}, title, ' ', make('small', { className: 'mark' }, facts.join('; '))),
      make('div', { className: 'measures' }, ...this.measures(card)),
      make(
        'details',
        { open },
        make('summary', {}, 'Mitigations that the card names'),
        make('ul', { className: 'plain probes' }, ...this.offers(card)),
      ),
      button('Add a measure of your own', () => {
        this.add(card, { title: '', owner: '' });
        this.entry(card.id)?.querySelector<HTMLElement>('.measures > .row:last-of-type input')?.focus();
      }),
    );
  }

  private entry(id: string): HTMLElement | undefined {
    return this.entries().find(({ dataset }) => dataset['card'] === id);
  }

  private redrawMeasures(card: AssessedCard): void {
    this.session.changed();
    this.entry(card.id)
      ?.querySelector('.measures')
      ?.replaceChildren(...this.measures(card));
  }

  /** Draws a card anew, which may be another object since something was brought back, and puts the focus into it. */
  private redraw(id: string, focus: string): void {
    const card = this.session.assessment.cards.find((one) => one.id === id);
    const old = this.entry(id);
    if (!card || !old) return;
    const fresh = this.card(card, old.querySelector('details')!.open);
    old.replaceWith(fresh);
    fresh.querySelector<HTMLElement>(focus)?.focus();
  }

  private offers(card: AssessedCard): HTMLElement[] {
    const { deck, cards, labelOf } = this.session;
    return (cards.get(card.id)?.mitigations ?? []).map(({ mitigation, effect }) => {
      const { title = mitigation, effort } = deck.mitigations[mitigation] ?? {};
      const told = effort ? ` (effort: ${labelOf('efforts', effort).toLowerCase()}) ` : ' ';
      const words = make('span', {}, make('b', {}, title), told, effect);
      const chosen = () => (card.measures ?? []).find((measure) => measure.mitigation === mitigation);
      const box = checkField(words, chosen() !== undefined, (checked) => {
        const measure = chosen();
        const before = this.removed(card).find((removal) => removal.measure.mitigation === mitigation);
        if (checked && before) {
          bringBack(this.session, before);
          this.redraw(card.id, `[data-mitigation="${mitigation}"] input`);
        } else if (checked) this.add(card, { mitigation, title, owner: '' });
        else if (measure) this.drop(card, measure);
      });
      return make('li', { dataset: { mitigation } }, box);
    });
  }

  private removed({ id }: AssessedCard) {
    return removalsOf(this.session, 'measure').filter(({ card }) => card === id);
  }

  private add(card: AssessedCard, measure: Measure): void {
    card.measures = [...(card.measures ?? []), measure];
    this.redrawMeasures(card);
  }

  /** A text of it that is too long to be kept waits with it. */
  private drop(card: AssessedCard, measure: Measure): void {
    const measures = card.measures ?? [];
    remember(this.session, { kind: 'measure', card: card.id, at: measures.indexOf(measure), measure });
    card.measures = measures.filter((other) => other !== measure);
    this.redrawMeasures(card);
  }

  /** Measures have no id: while the page lives they are told apart by when they were first shown. */
  private keyOf(measure: Measure): string {
    const key = this.keys.get(measure) ?? `measure ${(this.keyCount += 1)}`;
    this.keys.set(measure, key);
    return key;
  }

  private measures(card: AssessedCard): HTMLElement[] {
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
        this.drop(card, measure);
        this.redraw(card.id, '.bring-back[data-last]');
      });
      return make('div', { className: 'row' }, text('title', 'Measure'), text('owner', 'Owner'), due, removing);
    });
    return bringBackButtons(this.session, this.removed(card), rows, ({ measure }) => {
      const { measures = [] } = this.session.assessment.cards.find(({ id }) => id === card.id) ?? {};
      this.redraw(card.id, `.measures > .row:nth-of-type(${measures.indexOf(measure) + 1}) input`);
    });
  }

  private everybody(): HTMLElement {
    const owning = { owner: '', due: undefined as string | undefined };
    const owner = textField({
      label: 'Owner',
      value: '',
      limit: LIMITS.line,
      onInput: (value) => (owning.owner = value),
    });
    const due = dateField('By', undefined, (day) => (owning.due = day));
    const fill = button('Enter for all measures that have none', () => {
      const { assessment, changed } = this.session;
      for (const { measures = [] } of cardsWith(assessment, 'assess'))
        for (const measure of measures) Object.assign(measure, withOwnerAndDate(measure, owning));
      changed();
      this.show(this.session);
      this.querySelector<HTMLElement>('[data-everybody] button')?.focus();
    });
    return make('div', { className: 'row' }, owner, due, fill);
  }
}

function isDue({ rating, measures = [] }: AssessedCard): boolean {
  const zone = zoneOf(rating);
  return zone !== undefined && zone !== 'green' && measures.length === 0;
}

customElements.define('assess-decide', AssessDecide);
