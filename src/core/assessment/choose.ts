import type { Assessment, AssessedCard, Standing } from './assessment.ts';
import type { AssessmentDeck, DeckCard } from './deck.ts';
import type { Fate } from './fate.ts';
import { withFate, withPresentIds } from './present.ts';
import { triage } from './selection.ts';
import type { Reason } from './selection.ts';
import { isTouched, STANDING_OF } from './standing.ts';

/** What the rules say of a card: its group, why, and what becomes of it if nobody says otherwise. */
interface Ruling {
  group: AssessedCard['group'];
  reasons: Reason[];
  standing: Standing;
}

/** The rules of starting from a scheme, as the reader is shown them. */
export const SCHEME_RULES: readonly string[] = [
  'A card is to be assessed when it is placed at an entry of the scheme as exact, close or narrow: it answers that entry.',
  'A card is to be considered when it is placed there only as broad or related.',
  'Every other card is ruled out, because it is placed nowhere in the scheme.',
];

/** The cards of an assessment, and the deck from which they were taken. */
export type Chosen = Required<Pick<Assessment, 'cards' | 'deck'>>;

/**
 * Applies the rules to every card of a deck: those of the triage, or those of the assessment's scheme. Version and date of
 * each card are recorded as they are in the deck. What an assessor decided, and all work, is kept: under the present id where
 * a card was renamed or merged, and also where the deck lists the card no more.
 */
export function chooseCards(assessment: Assessment, deck: AssessmentDeck): Chosen {
  const before = withPresentIds(assessment.cards, deck.fates);
  const known = new Map(before.map((card) => [card.id, card]));
  const rulings = assessment.scheme === undefined ? byTriage(assessment, deck) : byScheme(assessment.scheme, deck);
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  const chosen = rulings.flatMap(([id, ruling]) => {
    const card = cards.get(id);
    return card ? [chosenCard(card, ruling, known.get(id), deck.fates[id])] : [];
  });
  const unlisted = before.filter((card) => !cards.has(card.id) && isTouched(card));
  return {
    cards: [...chosen, ...unlisted.map((card) => withFate(card, deck.fates[card.id]))],
    deck: { ...deck.edition },
  };
}

function byTriage({ deployment }: Assessment, deck: AssessmentDeck): [string, Ruling][] {
  const { now, consider, ruledOut } = triage(deck.cards, deployment);
  const groups = { now, consider, 'ruled-out': ruledOut } as const;
  return (['now', 'consider', 'ruled-out'] as const).flatMap((group) =>
    groups[group].map(({ id, reasons }): [string, Ruling] => [id, { group, reasons, standing: STANDING_OF[group] }]),
  );
}

function byScheme(scheme: string, deck: AssessmentDeck): [string, Ruling][] {
  const order = ['now', 'consider', 'ruled-out'];
  return deck.cards
    .map((card): [string, Ruling] => [card.id, schemeRuling(scheme, deck, card)])
    .sort(([, a], [, b]) => order.indexOf(a.group) - order.indexOf(b.group));
}

function schemeRuling(scheme: string, deck: AssessmentDeck, { placements }: DeckCard): Ruling {
  const placed = placements.filter(({ taxonomy }) => taxonomy === scheme);
  const answering = placed.filter(({ match }) => match !== 'broad' && match !== 'related');
  const nameOf = (code: string) => deck.schemes[scheme]?.entries[code] ?? code;
  const shown = answering.length > 0 ? answering : placed;
  const group = answering.length > 0 ? 'now' : placed.length > 0 ? 'consider' : 'ruled-out';
  const reason: Reason =
    group === 'ruled-out'
      ? { rule: 'not-placed', terms: [scheme] }
      : { rule: 'placed', terms: shown.map(({ code }) => nameOf(code)) };
  return { group, reasons: [reason], standing: STANDING_OF[group] };
}

function chosenCard(
  card: DeckCard,
  ruling: Ruling,
  before: AssessedCard | undefined,
  fate: Fate | undefined,
): AssessedCard {
  const { id, title, version, updated } = card;
  const own = before !== undefined && isTouched(before) ? { standing: before.standing } : {};
  const because = before?.because ?? '';
  return withFate({ ...before, id, title, version, updated, ...ruling, because, ...own }, fate);
}

/** The cards of a standing, in the order of the assessment. */
export function cardsWith({ cards }: Pick<Assessment, 'cards'>, ...standings: Standing[]): AssessedCard[] {
  return cards.filter(({ standing }) => standings.includes(standing));
}
