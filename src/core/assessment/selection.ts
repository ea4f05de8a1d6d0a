import { compareText } from '../issue.ts';
import { counted } from '../text/number.ts';

/** What selection needs of a card; its terms are those of the vocabularies. */
export interface SelectableCard {
  id: string;
  title: string;
  systems: readonly string[];
  appliesWhen: readonly string[];
  populations: readonly string[];
  /** Fields of use where it weighs more; none where it weighs the same in every field. */
  domains: readonly string[];
  maturity: string;
  /** How many published lists it is placed in. */
  lists: number;
  /** How many of these have an entry that is the same, broader or narrower, and not merely related. */
  namedBy: number;
}

/** What is said of a deployment; a question left open is an empty list, and rules nothing out. */
export interface Deployment {
  systems: readonly string[];
  /** Terms of `applies-when`: what it can touch, and who uses it. */
  facts: readonly string[];
  populations: readonly string[];
  /** Fields of use. */
  domains: readonly string[];
}

/** Why a card stands where it does: the rule, and the terms, numbers or entries of a scheme that decided. */
export interface Reason {
  rule: (typeof REASON_RULES)[number];
  terms: string[];
}

/** The rules that put a card where it stands, as its reasons name them. */
export const REASON_RULES = [
  'system',
  'facts',
  'people',
  'field',
  'maturity',
  'lists',
  'points',
  'other-system',
  'other-facts',
  'placed',
  'not-placed',
] as const;

/** A card with the reasons for its place. */
export interface Selected {
  id: string;
  reasons: Reason[];
}

/** The three groups of a triage; every card stands in one. */
export interface Triage {
  now: Selected[];
  consider: Selected[];
  ruledOut: Selected[];
}

/** How many cards a team with an hour is told to test. */
export const TEST_NOW = 12;

/** The fact that holds of every deployment. */
const ANY = 'any';

/** What ranks the cards that apply. SELECTION_RULES tells it to the reader, number by number. */
const POINTS = {
  maturity: { realized: 3, demonstrated: 2, feasible: 1, hypothesised: 0 } as Partial<Record<string, number>>,
  /** A fact that more than one card in `tellingPart` names is true of most products, and tells little. */
  facts: { each: 1, telling: 2, tellingPart: 3, most: 3 },
  people: { each: 1, most: 2 },
  field: { shared: 1, mostly: 2 },
  lists: { some: 1, someFrom: 3, many: 2, manyFrom: 6 },
} as const;

/** The rules of selection as the reader is shown them, in the order in which they are applied. */
export const SELECTION_RULES: readonly string[] = [
  'A card is ruled out when it concerns none of the systems you chose.',
  'A card is ruled out when it applies only under facts, and none of them holds of your deployment.',
  `The rest get points for how sure the risk is: ${POINTS.maturity['realized']} when realized, ${POINTS.maturity['demonstrated']} when demonstrated, ${POINTS.maturity['feasible']} when feasible.`,
  `Points for facts: ${POINTS.facts.each} for each that holds, or ${POINTS.facts.telling} where at most one card in ${POINTS.facts.tellingPart} names it; ${POINTS.facts.most} at most. A card that applies in every deployment gets ${POINTS.facts.most}.`,
  `Points for people: ${POINTS.people.each} for each group that you serve and that bears more of the harm; ${POINTS.people.most} at most.`,
  `Points for the field: ${POINTS.field.shared} where the risk weighs more in a field of yours, or names no field; ${POINTS.field.mostly} where at least half of the fields that it names are yours.`,
  `Points for published lists: ${POINTS.lists.some} where at least ${POINTS.lists.someFrom} name the risk, by an entry that is the same, broader or narrower; ${POINTS.lists.many} where at least ${POINTS.lists.manyFrom} do.`,
  'The cards with most points come first; of equal ones those that are placed in more published lists, be it as related; then those whose title comes first in the alphabet.',
  `The first ${TEST_NOW} of them, without those that are only hypothesised, are to be tested now; the others are to be considered.`,
  'A question you leave open rules nothing out, and gives no points.',
];

/** Puts every card into one of three groups by SELECTION_RULES. The order of `cards` does not change the result. */
export function triage(cards: readonly SelectableCard[], deployment: Deployment): Triage {
  const isTelling = tellingAmong(cards);
  const judged = [...cards].sort(byTitle).map((card) => judge(card, deployment, isTelling));
  const applying = judged
    .filter(({ applies }) => applies)
    .sort((a, b) => b.points - a.points || b.card.lists - a.card.lists);
  const now = applying.filter(({ card }) => card.maturity !== 'hypothesised').slice(0, TEST_NOW);
  const chosen = new Set(now);
  const selected = (list: typeof judged) => list.map(({ card, reasons }) => ({ id: card.id, reasons }));
  return {
    now: selected(now),
    consider: selected(applying.filter((item) => !chosen.has(item))),
    ruledOut: selected(judged.filter(({ applies }) => !applies)),
  };
}

/** Whether a fact tells one card from another: most products have users, few run code. */
function tellingAmong(cards: readonly SelectableCard[]): (fact: string) => boolean {
  const counts = new Map<string, number>();
  for (const fact of cards.flatMap(({ appliesWhen }) => appliesWhen)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return (fact) => (counts.get(fact) ?? 0) * POINTS.facts.tellingPart <= cards.length;
}

function judge(
  card: SelectableCard,
  { systems, facts, populations, domains }: Deployment,
  isTelling: (fact: string) => boolean,
) {
  const shared = card.systems.filter((term) => systems.includes(term));
  const holding = card.appliesWhen.filter((term) => term === ANY || facts.includes(term));
  const people = card.populations.filter((term) => populations.includes(term));
  const fields = card.domains.filter((term) => domains.includes(term));
  const isInField = domains.length > 0 && (fields.length > 0 || card.domains.length === 0);
  const isOtherSystem = systems.length > 0 && shared.length === 0;
  const isOtherFacts = facts.length > 0 && holding.length === 0;
  const against: Reason[] = [
    ...(isOtherSystem ? [{ rule: 'other-system' as const, terms: [...card.systems] }] : []),
    ...(isOtherFacts ? [{ rule: 'other-facts' as const, terms: [...card.appliesWhen] }] : []),
  ];
  const isMostlyField = fields.length > 0 && fields.length * 2 >= card.domains.length;
  const points =
    (POINTS.maturity[card.maturity] ?? 0) +
    factPoints(holding, isTelling) +
    Math.min(POINTS.people.most, people.length * POINTS.people.each) +
    (isMostlyField ? POINTS.field.mostly : isInField ? POINTS.field.shared : 0) +
    listPoints(card.namedBy);
  const reasons: Reason[] = [
    ...(shared.length > 0 ? [{ rule: 'system' as const, terms: shared }] : []),
    ...(holding.length > 0 ? [{ rule: 'facts' as const, terms: holding }] : []),
    ...(people.length > 0 ? [{ rule: 'people' as const, terms: people }] : []),
    ...(isInField ? [{ rule: 'field' as const, terms: fields }] : []),
    { rule: 'maturity', terms: [card.maturity] },
    { rule: 'lists', terms: [String(card.namedBy)] },
    { rule: 'points', terms: [String(points)] },
  ];
  const applies = against.length === 0;
  return { card, applies, points, reasons: applies ? reasons : against };
}

function factPoints(holding: readonly string[], isTelling: (fact: string) => boolean): number {
  const { each, telling, most } = POINTS.facts;
  if (holding.includes(ANY)) return most;
  return Math.min(
    most,
    holding.reduce((sum, fact) => sum + (isTelling(fact) ? telling : each), 0),
  );
}

function listPoints(namedBy: number): number {
  const { some, someFrom, many, manyFrom } = POINTS.lists;
  return namedBy >= manyFrom ? many : namedBy >= someFrom ? some : 0;
}

function byTitle(a: SelectableCard, b: SelectableCard): number {
  return compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.id, b.id);
}

/** A reason in words; `labelOf` gives the label of a term of a vocabulary. */
export function reasonInWords({ rule, terms }: Reason, labelOf: (vocabulary: string, term: string) => string): string {
  const labels = (vocabulary: string) => terms.map((term) => lower(labelOf(vocabulary, term))).join(', ');
  switch (rule) {
    case 'system':
      return terms.map((term) => labelOf('systems', term)).join(', ');
    case 'facts':
      return terms.includes(ANY) ? 'in every deployment' : `with ${labels('applies-when')}`;
    case 'people':
      return `affects ${labels('populations')}`;
    case 'field':
      return terms.length === 0 ? 'in every field' : `weighs more in ${labels('domains')}`;
    case 'maturity':
      return labels('maturity');
    case 'lists':
      return `named by ${counted(Number(terms[0]), 'published list')}`;
    case 'points':
      return counted(Number(terms[0]), 'point');
    case 'other-system':
      return `concerns only ${labels('systems')}`;
    case 'other-facts':
      return `applies only with ${labels('applies-when')}`;
    case 'placed':
      return `placed at ${terms.join(', ')}`;
    case 'not-placed':
      return 'placed nowhere in the scheme';
  }
}

/** A label inside a sentence; abbreviations keep their capitals. */
function lower(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
