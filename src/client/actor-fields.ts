import type { AssessedCard, Level, Rating } from '../core/assessment/assessment.ts';
import { LEVELS, LIMITS } from '../core/assessment/assessment.ts';
import { IMPACT_FACTORS, LIKELIHOOD_FACTORS } from '../core/assessment/factors.ts';
import { actorRatings, affectedIn, commonLikelihood, impactScore, likelihoodScore } from '../core/assessment/rating.ts';
import { capital } from '../core/text/capital.ts';
import { radioField, selectField, textField } from './assessment-fields.ts';
import type { Session } from './assessment-session.ts';
import { estimateField } from './estimate-field.ts';
import { button, make } from './make-element.ts';

const LIKELIHOOD = { legend: 'Likelihood', groups: LIKELIHOOD_FACTORS, score: likelihoodScore };
const IMPACT = { legend: 'Impact', groups: IMPACT_FACTORS, score: impactScore };

type RatedActor = Rating['actors'][number];

/** What the fields of a card's actors belong to, and whom they tell. */
export interface ActorFields {
  session: Session;
  card: AssessedCard;
  rating: Rating;
  changed: () => void;
}

/**
 * Likelihood and impact for each affected actor. The likelihood is mostly that of the scenario, whoever bears the harm: it is
 * asked once, until somebody gives an actor another one.
 */
export function actorFields(fields: ActorFields): HTMLElement {
  const place = make('div', { className: 'actors' });
  const draw = (focus = '') => {
    place.replaceChildren(...contents(fields, draw));
    if (focus !== '') place.querySelector<HTMLElement>(focus)?.focus();
  };
  draw();
  return place;
}

function contents(fields: ActorFields, draw: (focus: string) => void): HTMLElement[] {
  const { rating, changed } = fields;
  const redraw = (focus: string) => {
    changed();
    draw(focus);
  };
  const everybody = radioField(
    'Likelihood, for everybody who is affected',
    LEVELS.map((level) => [level, capital(level)] as const),
    undefined,
    (level) => {
      for (const item of affectedIn(rating)) item.likelihood = { level: level as Level };
      redraw(`[data-everybody] [value=${level}]`);
    },
  );
  everybody.dataset['everybody'] = '';
  const affected = affectedIn(rating);
  const parts = affected.map((item) => section(fields, item, () => follow(), redraw));
  const follow = () => {
    const common = commonLikelihood(rating);
    everybody.hidden = affected.length < 2 || common === undefined;
    for (const input of everybody.querySelectorAll('input')) input.checked = input.value === common?.level;
    for (const { own } of parts) if (common === undefined) own.open = true;
  };
  follow();
  const sections = new Map(parts.map(({ element }, index) => [affected[index], element]));
  const each = rating.actors.map((item) => sections.get(item) ?? struck(fields, item, redraw));
  return [everybody, ...each, ...another(fields, redraw)];
}

/** An actor who is not affected: why, and the way back, with the levels that were given. */
function struck({ session, card, changed }: ActorFields, item: RatedActor, redraw: (focus: string) => void) {
  const title = session.labelOf('actors', item.actor);
  const because = textField({
    label: `Why “${title}” is not affected`,
    value: item.notAffected ?? '',
    limit: LIMITS.paragraph,
    unkept: session.unkept.at('rate', card.id, item.actor),
    onInput: (value) => {
      item.notAffected = value;
      changed();
    },
  });
  const back = button(`Bring back “${title}”`, () => takeBack(item, redraw), { className: 'bring-back' });
  return make('div', { className: 'row struck', dataset: { actor: item.actor } }, because, back);
}

function takeBack(item: RatedActor, redraw: (focus: string) => void): void {
  delete item.notAffected;
  redraw(`[data-actor="${item.actor}"] input`);
}

/** The fields of one actor, and the part of them that holds its likelihood. `parted` is told when that has changed. */
function section(
  { session, card, rating, changed }: ActorFields,
  item: RatedActor,
  parted: () => void,
  redraw: (focus: string) => void,
): { element: HTMLElement; own: HTMLDetailsElement } {
  const title = session.labelOf('actors', item.actor);
  const note = session.cards.get(card.id)?.actors.find(({ actor }) => actor === item.actor)?.note ?? '';
  const severity = make('p', { className: 'severity' });
  const follow = () => {
    const grade = actorRatings({ ...rating, actors: [item] })[0]?.severity;
    severity.textContent = grade ? `Severity: ${grade}` : '';
  };
  const estimated = () => {
    changed();
    follow();
    parted();
  };
  const likelihood = estimateField(LIKELIHOOD, item.likelihood, estimated);
  const own = make('details', {}, make('summary', {}, 'A likelihood of their own'), likelihood);
  const drop = () => {
    item.notAffected = '';
    redraw(`[data-actor="${item.actor}"] input`);
  };
  follow();
  const isAlone = affectedIn(rating).length === 1;
  const element = make(
    'section',
    { className: 'actor', dataset: { actor: item.actor } },
    make('h4', {}, title),
    button('Not affected', drop, { ariaLabel: `Not affected: ${title}` }),
    make('p', { className: 'note' }, note),
    ...(isAlone ? [likelihood] : []),
    estimateField(IMPACT, item.impact, estimated),
    ...(isAlone ? [] : [own]),
    severity,
  );
  return { element, own };
}

/** The choice of a further actor; one that was struck comes back with its levels. */
function another({ session, rating }: ActorFields, redraw: (focus: string) => void): HTMLElement[] {
  const affected = new Set(affectedIn(rating).map(({ actor }) => actor));
  const others = Object.entries(session.deck.labels['actors'] ?? {}).filter(([actor]) => !affected.has(actor));
  if (others.length === 0) return [];
  const choice = selectField('Another affected actor', [['', 'Choose'], ...others], '', (actor) => {
    if (actor === '') return;
    const before = rating.actors.find((item) => item.actor === actor);
    if (before) return takeBack(before, redraw);
    // What was said of everybody who is affected holds of this one, too.
    const likelihood = affected.size > 1 ? { ...commonLikelihood(rating) } : {};
    rating.actors = [...rating.actors, { actor, likelihood, impact: {} }];
    redraw(`[data-actor="${actor}"] input`);
  });
  return [choice];
}
