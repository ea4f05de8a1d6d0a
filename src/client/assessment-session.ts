import type { Assessment } from '../core/assessment/assessment.ts';
import type { Stamp } from '../core/assessment/begin.ts';
import type { AssessmentDeck, DeckCard } from '../core/assessment/deck.ts';
import type { LabelOf } from '../core/assessment/report.ts';
import { make } from './make-element.ts';
import type { UnkeptTexts } from './unkept-texts.ts';
import { today } from './today.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What the steps of the tool share: the assessment in work, and the deck beside it. */
export interface Session {
  /** The assessment itself; steps change it in place and call `changed`. */
  assessment: Assessment;
  deck: AssessmentDeck;
  /** The cards of the deck, by the ids that they bear and bore. */
  cards: Map<string, DeckCard>;
  labelOf: LabelOf;
  /** To be called after every change, to have it kept. */
  changed: () => void;
  /** The texts that are too long to be kept. */
  unkept: UnkeptTexts;
}

/** A step of the tool: an element that draws a session. */
export interface StepElement extends HTMLElement {
  show(session: Session): void;
}

/** A new id. `crypto.randomUUID` is missing where a page is served without TLS. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A new id, and today. */
export function newStamp(): Stamp {
  return { id: newId(), day: today() };
}

/** The labels of a deck's terms, and of its schemes. A term of another deck is shown as it is. */
export function labelsOf(deck: AssessmentDeck): LabelOf {
  return (vocabulary, term) =>
    (vocabulary === 'schemes' ? deck.schemes[term]?.title : deck.labels[vocabulary]?.[term]) ?? term;
}

/** The address of a card's page, whole, so that it works in a file that has been handed over. */
export function cardAddress(id: string): string {
  return new URL(`${BASE}/cards/${id}/`, location.origin).href;
}

/** A link to a card that opens beside the tool, be it listed or not; its title alone where this deck has no such page. */
export function cardLink({ cards, deck }: Pick<Session, 'cards' | 'deck'>, id: string, title: string): HTMLElement {
  if (!cards.has(id) && deck.fates[id] === undefined) return make('span', {}, title);
  return make('a', { href: cardAddress(id), target: '_blank', rel: 'noopener' }, title);
}
