import { compareText } from '../issue.ts';

/** What selection needs of a card; its terms are those of the vocabularies. */
export interface SelectableCard {
  id: string;
  title: string;
  systems: readonly string[];
  appliesWhen: readonly string[];
  populations: readonly string[];
  maturity: string;
  /** How many published lists it is placed in. */
  lists: number;
}

/** What is said of a deployment; a question left open is an empty list, and rules nothing out. */
export interface Deployment {
  systems: readonly string[];
  /** Terms of `applies-when`: what it can touch, and who uses it. */
  facts: readonly string[];
  populations: readonly string[];
}

/** Why a card stands where it does: the rule, and the terms, or the entries of a scheme, that decided. */
export interface Reason {
  rule: 'system' | 'facts' | 'people' | 'maturity' | 'other-system' | 'other-facts' | 'placed' | 'not-placed';
  terms: string[];
}

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

/** The levels of maturity, the surest first. */
const MATURITY = ['realized', 'demonstrated', 'feasible', 'hypothesised'];

/** The rules of selection as the reader is shown them, in the order in which they are applied. */
export const SELECTION_RULES: readonly string[] = [
  'A card is ruled out when it concerns none of the systems you chose.',
  'A card is ruled out when it applies only under facts, and none of them holds of your deployment.',
  'Of the rest the surer ones come first, from realized to hypothesised; then those of which more holds, facts and groups of people that you serve counted together; then those that more published lists name.',
  `The first ${TEST_NOW} of them, without those that are only hypothesised, are to be tested now; the others are to be considered.`,
  'A question you leave open rules nothing out.',
];

/** Puts every card into one of three groups by SELECTION_RULES. The order of `cards` does not change the result. */
export function triage(cards: readonly SelectableCard[], deployment: Deployment): Triage {
  const judged = [...cards].sort(byTitle).map((card) => judge(card, deployment));
  const applying = judged.filter(({ applies }) => applies).sort((a, b) => compareRank(a.rank, b.rank));
  const now = applying.filter(({ card }) => card.maturity !== 'hypothesised').slice(0, TEST_NOW);
  const chosen = new Set(now);
  const selected = (list: typeof judged) => list.map(({ card, reasons }) => ({ id: card.id, reasons }));
  return {
    now: selected(now),
    consider: selected(applying.filter((item) => !chosen.has(item))),
    ruledOut: selected(judged.filter(({ applies }) => !applies)),
  };
}

function judge(card: SelectableCard, { systems, facts, populations }: Deployment) {
  const shared = card.systems.filter((term) => systems.includes(term));
  const holding = card.appliesWhen.filter((term) => term === ANY || facts.includes(term));
  const people = card.populations.filter((term) => populations.includes(term));
  const isOtherSystem = systems.length > 0 && shared.length === 0;
  const isOtherFacts = facts.length > 0 && holding.length === 0;
  const against: Reason[] = [
    ...(isOtherSystem ? [{ rule: 'other-system' as const, terms: [...card.systems] }] : []),
    ...(isOtherFacts ? [{ rule: 'other-facts' as const, terms: [...card.appliesWhen] }] : []),
  ];
  const reasons: Reason[] = [
    { rule: 'system' as const, terms: shared },
    { rule: 'facts' as const, terms: holding },
    { rule: 'people' as const, terms: people },
  ].filter(({ terms }) => terms.length > 0);
  const applies = against.length === 0;
  return {
    card,
    applies,
    reasons: applies ? [...reasons, { rule: 'maturity' as const, terms: [card.maturity] }] : against,
    rank: [MATURITY.indexOf(card.maturity), -(holding.length + people.length), -card.lists],
  };
}

function byTitle(a: SelectableCard, b: SelectableCard): number {
  return compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.id, b.id);
}

function compareRank(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, value, index) => order || value - (b[index] ?? 0), 0);
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
    case 'maturity':
      return labels('maturity');
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
