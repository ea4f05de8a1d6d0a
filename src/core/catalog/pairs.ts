import { compareText } from '../issue.ts';
import type { Card } from '../schema/card.ts';
import type { Match } from '../schema/common.ts';
import type { EntryRelation, LinkedCard, LinkedEntry, LinkedTaxonomy } from './types.ts';

type Placement = Card['placements'][number];

/** The placements of each card by scheme: made once, so that no pair of schemes looks at all cards. */
export type PlacementsByScheme = Map<string, Map<string, Placement[]>>;

/** Two entries of two schemes at which the same cards stand, read from the first. */
export interface ChainedPair {
  from: LinkedEntry;
  to: LinkedEntry;
  /** What follows from the two placements, as in SKOS; `related` where nothing more does. */
  match: Match;
  /** The cards through which it follows, sorted. */
  cards: string[];
}

/** A published relation between two schemes, read from the first. */
export interface PublishedPair {
  from: LinkedEntry;
  relation: EntryRelation;
}

/** Two schemes side by side. */
export interface SideBySide {
  published: PublishedPair[];
  /** Pairs of which a match follows through cards. */
  chained: ChainedPair[];
  /** Pairs that share a card and nothing more. */
  touching: ChainedPair[];
  /** Entries that count for coverage and have no counterpart on the other side, neither published nor through a card. */
  without: { from: LinkedEntry[]; to: LinkedEntry[] };
}

/** The placements of each card that stands in lists, by scheme. */
export function placementsByScheme(cards: readonly LinkedCard[]): PlacementsByScheme {
  return new Map(
    cards.map(({ id, data }) => {
      const schemes = new Map<string, Placement[]>();
      for (const placement of data.placements)
        schemes.set(placement.taxonomy, [...(schemes.get(placement.taxonomy) ?? []), placement]);
      return [id, schemes];
    }),
  );
}

/** Two schemes side by side: what was published, what follows through the cards, and what is left over. */
export function sideBySide(from: LinkedTaxonomy, to: LinkedTaxonomy, placements: PlacementsByScheme): SideBySide {
  const published = from.entries.flatMap((entry) =>
    entry.relations.flatMap((relation) =>
      relation.other && 'taxonomy' in relation.other && relation.other.taxonomy === to.id
        ? [{ from: entry, relation }]
        : [],
    ),
  );
  const pairs = chain(from, to, placements);
  const met = new Set([...pairs.flatMap((pair) => [pair.from, pair.to])]);
  const codes = new Set<string>();
  for (const { from: entry, relation } of published) {
    if (relation.predicate === 'noMatch') continue;
    met.add(entry);
    if (relation.other && 'taxonomy' in relation.other) codes.add(relation.other.code);
  }
  return {
    published,
    chained: pairs.filter(({ match }) => match !== 'related'),
    touching: pairs.filter(({ match }) => match === 'related'),
    without: {
      from: from.entries.filter((entry) => entry.counts && !met.has(entry)),
      to: to.entries.filter((entry) => entry.counts && !met.has(entry) && !codes.has(entry.data.code)),
    },
  };
}

/**
 * What two placements of one card say of the two entries, read from the first to the second. A card that is (nearly) one of
 * them stands in for it; entries on either side of the card are nested; two that are both broader or both narrower than it
 * may overlap in any way, and so does what is only related.
 */
export function composed(first: Match, second: Match): Match {
  if (first === 'related' || second === 'related') return 'related';
  const isSame = (match: Match) => match === 'exact' || match === 'close';
  if (isSame(first) && isSame(second)) return first === 'exact' && second === 'exact' ? 'exact' : 'close';
  if (isSame(first)) return second;
  const inverse = first === 'broad' ? 'narrow' : 'broad';
  return isSame(second) || second === inverse ? inverse : 'related';
}

function chain(from: LinkedTaxonomy, to: LinkedTaxonomy, placements: PlacementsByScheme): ChainedPair[] {
  const targets = new Map(to.entries.map((entry) => [entry.data.code, entry]));
  return from.entries.flatMap((entry) => {
    const met = new Map<LinkedEntry, { matches: Set<Match>; cards: Set<string> }>();
    for (const { card, match } of entry.cards) {
      for (const other of placements.get(card)?.get(to.id) ?? []) {
        const target = targets.get(other.code);
        if (!target) continue;
        const pair = met.get(target) ?? { matches: new Set(), cards: new Set() };
        met.set(target, pair);
        pair.matches.add(composed(match, other.match));
        pair.cards.add(card);
      }
    }
    return [...met].map(([target, { matches, cards }]) => ({
      from: entry,
      to: target,
      match: strongest(matches),
      cards: [...cards].sort(compareText),
    }));
  });
}

/** What several cards say together: the closest, and nothing certain where one says broader and another narrower. */
function strongest(matches: ReadonlySet<Match>): Match {
  if (matches.has('exact')) return 'exact';
  if (matches.has('close')) return 'close';
  if (matches.has('broad') && matches.has('narrow')) return 'related';
  return matches.has('broad') ? 'broad' : matches.has('narrow') ? 'narrow' : 'related';
}
