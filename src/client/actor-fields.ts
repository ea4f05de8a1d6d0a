import type { AssessedCard, Level, Rating } from '../core/assessment/assessment.ts';
import { LEVELS } from '../core/assessment/assessment.ts';
import { IMPACT_FACTORS, LIKELIHOOD_FACTORS } from '../core/assessment/factors.ts';
import { actorRatings, commonLikelihood, impactScore, likelihoodScore } from '../core/assessment/rating.ts';
import { capital } from '../core/text/capital.ts';
import { radioField, selectField } from './assessment-fields.ts';
import type { Session } from './assessment-session.ts';
import { bringBack, bringBackButtons, removalsOf, remember } from './bring-back.ts';
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
  /** The card is another object since something was brought back: all of it is to be drawn anew. */
  replaced: (focus: string) => void;
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
  const { session, card, rating, changed, replaced } = fields;
  const redraw = (focus: string) => {
    changed();
    draw(focus);
  };
  const everybody = radioField(
    'Likelihood, for everybody who is affected',
    LEVELS.map((level) => [level, capital(level)] as const),
    undefined,
    (level) => {
      for (const item of rating.actors) item.likelihood = { level: level as Level };
      redraw(`[data-everybody] [value=${level}]`);
    },
  );
  everybody.dataset['everybody'] = '';
  const parts = rating.actors.map((item) => section(fields, item, () => follow(), redraw));
  const follow = () => {
    const common = commonLikelihood(rating);
    everybody.hidden = rating.actors.length < 2 || common === undefined;
    for (const input of everybody.querySelectorAll('input')) input.checked = input.value === common?.level;
    for (const { own } of parts) if (common === undefined) own.open = true;
  };
  follow();
  const removals = removalsOf(session, 'actor').filter((removal) => removal.card === card.id);
  const sections = parts.map(({ element }) => element);
  return [
    everybody,
    ...bringBackButtons(session, removals, sections, ({ actor }) => replaced(`[data-actor="${actor.actor}"] input`)),
    ...another(fields, redraw),
  ];
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
    remember(session, { kind: 'actor', card: card.id, at: rating.actors.indexOf(item), actor: item });
    rating.actors = rating.actors.filter((other) => other !== item);
    redraw('.bring-back[data-last]');
  };
  follow();
  const element = make(
    'section',
    { className: 'actor', dataset: { actor: item.actor } },
    make('h4', {}, title),
    button('Not affected', drop, { ariaLabel: `Not affected: ${title}` }),
    make('p', { className: 'note' }, note),
    ...(rating.actors.length === 1 ? [likelihood] : []),
    estimateField(IMPACT, item.impact, estimated),
    ...(rating.actors.length === 1 ? [] : [own]),
    severity,
  );
  return { element, own };
}

/** The choice of a further actor; one that was taken out comes back with its levels. */
function another({ session, card, rating, replaced }: ActorFields, redraw: (focus: string) => void): HTMLElement[] {
  const others = Object.entries(session.deck.labels['actors'] ?? {}).filter(
    ([actor]) => !rating.actors.some((item) => item.actor === actor),
  );
  if (others.length === 0) return [];
  const choice = selectField('Another affected actor', [['', 'Choose'], ...others], '', (actor) => {
    if (actor === '') return;
    const focus = `[data-actor="${actor}"] input`;
    const removal = removalsOf(session, 'actor').find((one) => one.card === card.id && one.actor.actor === actor);
    if (removal) {
      bringBack(session, removal);
      return replaced(focus);
    }
    // What was said of everybody who is affected holds of this one, too.
    const likelihood = rating.actors.length > 1 ? { ...commonLikelihood(rating) } : {};
    rating.actors = [...rating.actors, { actor, likelihood, impact: {} }];
    redraw(focus);
  });
  return [choice];
}
