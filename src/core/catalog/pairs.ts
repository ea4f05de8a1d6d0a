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
  /** The cards from whose two placements just that follows, sorted; all that stand at both where nothing certain does. */
  cards: string[];
  /** Whether somebody published that these two do not match. */
  denied: boolean;
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
  /** Entries that count for coverage and have no counterpart: no published match, and none that follows and nobody denies. */
  without: { from: LinkedEntry[]; to: LinkedEntry[] };
}

/** The placements of these cards, by scheme. */
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
  const targets = new Map(to.entries.map((entry) => [entry.data.code, entry]));
  const denied = new Set<string>();
  const met = new Set<LinkedEntry>();
  for (const { from: entry, relation } of published) {
    const target = relation.other && 'taxonomy' in relation.other ? targets.get(relation.other.code) : undefined;
    if (!target) continue;
    if (relation.predicate === 'noMatch') denied.add(pairKey(entry, target));
    else met.add(entry).add(target);
  }
  const pairs = chain(from, targets, to.id, placements, denied);
  const chained = pairs.filter(({ match }) => match !== 'related');
  for (const pair of chained) if (!pair.denied) met.add(pair.from).add(pair.to);
  const isLeft = (entry: LinkedEntry) => entry.counts && !met.has(entry);
  return {
    published,
    chained,
    touching: pairs.filter(({ match }) => match === 'related'),
    without: { from: from.entries.filter(isLeft), to: to.entries.filter(isLeft) },
  };
}

function pairKey(from: LinkedEntry, to: LinkedEntry): string {
  return `${from.data.code}\n${to.data.code}`;
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

function chain(
  from: LinkedTaxonomy,
  targets: ReadonlyMap<string, LinkedEntry>,
  scheme: string,
  placements: PlacementsByScheme,
  denied: ReadonlySet<string>,
): ChainedPair[] {
  return from.entries.flatMap((entry) => {
    const met = new Map<LinkedEntry, Map<Match, Set<string>>>();
    for (const { card, match } of entry.cards) {
      for (const other of placements.get(card)?.get(scheme) ?? []) {
        const target = targets.get(other.code);
        if (!target) continue;
        const said = met.get(target) ?? new Map<Match, Set<string>>();
        met.set(target, said);
        const follows = composed(match, other.match);
        said.set(follows, (said.get(follows) ?? new Set()).add(card));
      }
    }
    return [...met].map(([target, said]) => {
      const match = strongest(new Set(said.keys()));
      const cards = match === 'related' ? new Set([...said.values()].flatMap((some) => [...some])) : said.get(match);
      return {
        from: entry,
        to: target,
        match,
        cards: [...(cards ?? [])].sort(compareText),
        denied: denied.has(pairKey(entry, target)),
      };
    });
  });
}

/** What several cards say together: the closest, and nothing certain where one says broader and another narrower. */
function strongest(matches: ReadonlySet<Match>): Match {
  if (matches.has('exact')) return 'exact';
  if (matches.has('close')) return 'close';
  if (matches.has('broad') && matches.has('narrow')) return 'related';
  return matches.has('broad') ? 'broad' : matches.has('narrow') ? 'narrow' : 'related';
}
