import { LIMITS, ZONES } from '../core/assessment/assessment.ts';
import type { AssessedCard, Rating, Zone } from '../core/assessment/assessment.ts';
import { cardsWith } from '../core/assessment/choose.ts';
import { heldFor, ZONE_MEANINGS, zoneInWords, zoneOf } from '../core/assessment/rating.ts';
import { verdictInWords } from '../core/assessment/verdict.ts';
import { capital } from '../core/text/capital.ts';
import { actorFields } from './actor-fields.ts';
import { radioField, textField } from './assessment-fields.ts';
import { cardLink } from './assessment-session.ts';
import { today } from './today.ts';
import type { Session, StepElement } from './assessment-session.ts';
import { make } from './make-element.ts';
import { drawRiskMatrix } from './risk-matrix.ts';

/** Step 5: likelihood and impact for each affected actor, and the zone with its basis. */
class AssessRate extends HTMLElement implements StepElement {
  private session!: Session;

  show(session: Session): void {
    this.session = session;
    const cards = cardsWith(session.assessment, 'assess');
    const shown = [...this.querySelectorAll<HTMLDetailsElement>('details.entry[open]')].map(
      ({ dataset }) => dataset['card'],
    );
    const first = cards.find(({ rating }) => zoneOf(rating) === undefined)?.id;
    const open = new Set(cards.some(({ id }) => shown.includes(id)) ? shown : [first]);
    this.querySelector('[data-cards]')!.replaceChildren(...cards.map((card) => this.card(card, open.has(card.id))));
    this.drawMatrix();
  }

  /** Opens the next card that stands in no zone: below, so that nothing moves under the hands. */
  private openNext(id: string): void {
    const entries = [...this.querySelectorAll<HTMLDetailsElement>('details.entry')];
    const after = entries.slice(entries.findIndex(({ dataset }) => dataset['card'] === id) + 1);
    const next = after.find((entry) => entry.querySelector<HTMLElement>('.mark')?.dataset['zone'] === '');
    if (next) next.open = true;
  }

  private drawMatrix(): void {
    const { assessment, labelOf } = this.session;
    this.querySelector('[data-matrix]')!.replaceChildren(...drawRiskMatrix(assessment, labelOf));
  }

  private card(card: AssessedCard, open: boolean): HTMLElement {
    const mark = make('small', { className: 'mark' });
    const entry = make(
      'details',
      { className: 'entry', open, dataset: { card: card.id } },
      make('summary', {}, make('h3', {}, card.title), mark),
    );
    // What is inside is made when the entry is opened: twelve cards with four actors are a thousand controls.
    const fill = () => {
      if (entry.open && entry.childElementCount === 1) entry.append(...this.fields(card, () => this.mark(card, mark)));
    };
    entry.addEventListener('toggle', fill);
    this.mark(card, mark);
    fill();
    return entry;
  }

  private mark(card: AssessedCard, place: HTMLElement): void {
    const zone = zoneOf(card.rating);
    const shown = zoneInWords(card.rating);
    const words = `${verdictInWords(card)}; ${shown === undefined ? 'no zone' : `zone ${shown}${zone ? heldFor(card.rating) : ''}`}`;
    // A day is not broken over two lines.
    const parts = words.split(/(\d{4}-\d{2}-\d{2})/);
    place.replaceChildren(...parts.map((part, index) => (index % 2 ? make('span', { className: 'day' }, part) : part)));
    place.dataset['zone'] = zone ?? '';
  }

  private fields(card: AssessedCard, marked: () => void): HTMLElement[] {
    const rating = card.rating ?? this.blank(card);
    let isRated = zoneOf(rating) !== undefined;
    const changed = () => {
      card.rating = rating;
      this.session.changed();
      marked();
      this.drawMatrix();
      if (!isRated && zoneOf(rating) !== undefined) this.openNext(card.id);
      isRated = zoneOf(rating) !== undefined;
    };
    const zones = ZONES.map((zone) => [zone, `${capital(zone)}: ${ZONE_MEANINGS[zone]}`] as const);
    return [
      make('p', {}, cardLink(this.session, card.id, 'Open the card')),
      actorFields({ session: this.session, card, rating, changed }),
      radioField('Zone, for this version of the model on this day', zones, rating.zone, (zone) => {
        Object.assign(rating, {
          zone: zone as Zone,
          date: today(),
          modelVersion: this.session.assessment.deployment.modelVersion,
        });
        changed();
      }),
      textField({
        label: 'Basis',
        hint: 'What the zone rests on, in words. Without it the zone does not count.',
        value: rating.basis,
        limit: LIMITS.paragraph,
        rows: 3,
        unkept: this.session.unkept.at('rate', card.id),
        onInput: (value) => {
          rating.basis = value;
          changed();
        },
      }),
    ];
  }

  private blank({ id }: AssessedCard): Rating {
    const actors = this.session.cards.get(id)?.actors.map(({ actor }) => actor) ?? [];
    return { actors: actors.map((actor) => ({ actor, likelihood: {}, impact: {} })), basis: '', modelVersion: '' };
  }
}

customElements.define('assess-rate', AssessRate);
