import { LIMITS, ZONES } from '../core/assessment/assessment.ts';
import type { AssessedCard, Estimate, Rating, Zone } from '../core/assessment/assessment.ts';
import { cardsWith } from '../core/assessment/choose.ts';
import { IMPACT_FACTORS, LIKELIHOOD_FACTORS } from '../core/assessment/factors.ts';
import {
  actorRatings,
  heldFor,
  impactScore,
  likelihoodScore,
  ZONE_MEANINGS,
  zoneOf,
} from '../core/assessment/rating.ts';
import { verdictInWords } from '../core/assessment/verdict.ts';
import { capital } from '../core/assessment/words.ts';
import { radioField, selectField, textField } from './assessment-fields.ts';
import { cardLink, today } from './assessment-session.ts';
import type { Session, StepElement } from './assessment-session.ts';
import { estimateField } from './estimate-field.ts';
import { button, make } from './make-element.ts';
import { drawRiskMatrix } from './risk-matrix.ts';

const LIKELIHOOD = { legend: 'Likelihood', groups: LIKELIHOOD_FACTORS, score: likelihoodScore };
const IMPACT = { legend: 'Impact', groups: IMPACT_FACTORS, score: impactScore };

/** Step 5: likelihood and impact for each affected actor, and the zone with its basis. */
class AssessRate extends HTMLElement implements StepElement {
  private session!: Session;

  show(session: Session): void {
    this.session = session;
    const cards = cardsWith(session.assessment, 'assess');
    const open = this.querySelector<HTMLDetailsElement>('details.entry[open]')?.dataset['card'];
    const first = open ?? cards.find(({ rating }) => zoneOf(rating) === undefined)?.id;
    this.querySelector('[data-cards]')!.replaceChildren(...cards.map((card) => this.card(card, card.id === first)));
    this.drawMatrix();
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
    place.textContent = `${verdictInWords(card)}, ${zone ? `zone ${zone}${heldFor(card.rating)}` : 'no zone'}`;
    place.dataset['zone'] = zone ?? '';
  }

  private fields(card: AssessedCard, marked: () => void): HTMLElement[] {
    const rating = card.rating ?? this.blank(card);
    const changed = () => {
      card.rating = rating;
      this.session.changed();
      marked();
      this.drawMatrix();
    };
    const actors = make('div', { className: 'actors' });
    this.drawActors(card, rating, actors, changed);
    const zones = ZONES.map((zone) => [zone, `${capital(zone)}: ${ZONE_MEANINGS[zone]}`] as const);
    return [
      make('p', {}, cardLink(this.session, card.id, 'Open the card')),
      actors,
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

  private drawActors(card: AssessedCard, rating: Rating, place: HTMLElement, changed: () => void): void {
    const { labelOf, cards, deck } = this.session;
    const notes = new Map(cards.get(card.id)?.actors.map(({ actor, note }) => [actor, note]));
    const redraw = (list: Rating['actors']) => {
      rating.actors = list;
      changed();
      this.drawActors(card, rating, place, changed);
    };
    const rows = rating.actors.map((item, index) => {
      const severity = make('p', { className: 'severity' });
      const follow = () => {
        const grade = actorRatings(rating)[index]?.severity;
        severity.textContent = grade ? `Severity: ${grade}` : '';
      };
      const likelihood = estimateField(LIKELIHOOD, item.likelihood, () => {
        // The likelihood is mostly that of the scenario, whoever bears the harm: a level is proposed for the others.
        const open = item.likelihood.scores ? [] : rating.actors.filter((other) => isOpen(other.likelihood));
        for (const other of open) other.likelihood = structuredClone(item.likelihood);
        changed();
        follow();
        if (open.length === 0) return;
        this.drawActors(card, rating, place, changed);
        place.children[index]?.querySelector<HTMLElement>('input:checked')?.focus();
      });
      const impact = estimateField(IMPACT, item.impact, () => {
        changed();
        follow();
      });
      follow();
      const title = labelOf('actors', item.actor);
      const drop = button('Not affected', () => redraw(rating.actors.filter((other) => other !== item)), {
        ariaLabel: `Not affected: ${title}`,
      });
      const note = make('p', { className: 'note' }, notes.get(item.actor) ?? '');
      return make('section', { className: 'actor' }, make('h4', {}, title), drop, note, likelihood, impact, severity);
    });
    const others = Object.entries(deck.labels['actors'] ?? {}).filter(
      ([actor]) => !rating.actors.some((item) => item.actor === actor),
    );
    const add = selectField('Another affected actor', [['', 'Choose'], ...others], '', (actor) => {
      if (actor === '') return;
      redraw([...rating.actors, { actor, likelihood: {}, impact: {} }]);
    });
    place.replaceChildren(...rows, ...(others.length > 0 ? [add] : []));
  }
}

function isOpen({ level, scores }: Estimate): boolean {
  return level === undefined && scores === undefined;
}

customElements.define('assess-rate', AssessRate);
