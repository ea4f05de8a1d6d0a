import type { Card, RelationType } from '../schema/card.ts';
import type { Match } from '../schema/common.ts';
import type { Predicate } from '../schema/crosswalk.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { CollectionName } from '../schema/field.ts';
import type { Mitigation } from '../schema/mitigation.ts';
import type { Paper } from '../schema/paper.ts';
import type { Screening } from '../schema/screening.ts';
import type { Taxonomy, TaxonomyEntry, Vocabulary } from '../schema/taxonomy.ts';

/** An edge of the graph: one entry names another, in the way that `via` says. */
export interface Link {
  from: { collection: CollectionName; id: string };
  via: string;
  to: { collection: CollectionName; id: string };
}

/** An edge seen from the entry it points to. */
export interface Backlink {
  collection: CollectionName;
  id: string;
  /** In which ways the other entry names this one, sorted. */
  via: string[];
}

/** An entry that has a page, with what other entries say of it. */
export interface Linked<Data> {
  id: string;
  data: Data;
  /** Words in its text. */
  words: number;
  /** Ids of the papers that its text and fields cite, sorted. */
  papers: string[];
  backlinks: Backlink[];
}

/** A card beside this one: named by it, or naming it (`inverse`). */
export interface RelatedCard {
  type: RelationType;
  card: string;
  inverse: boolean;
}

/** A card with its relations in both directions. */
export interface LinkedCard extends Linked<Card> {
  related: RelatedCard[];
}

/** What a paper means for one card, in the card's own words. */
export interface Bearing {
  card: string;
  /** Who is harmed by the risk, each once. */
  actors: string[];
  evidence: { claim: string; kind: string }[];
  /** Tests of the card that the paper introduces. */
  tests: { evaluation: string; shows: string }[];
  /** Mitigations of the card that rest on the paper. */
  mitigations: { mitigation: string; effect: string }[];
}

/** A paper with the cards on which it bears, by card; empty when no card uses it yet. */
export interface LinkedPaper extends Linked<Paper> {
  bearings: Bearing[];
}

/** How far the deck answers an entry of a scheme. */
export type Coverage = 'answered' | 'partly' | 'touched' | 'gap' | 'out-of-scope';

/** A card placed at an entry of a scheme. */
export interface PlacedCard {
  card: string;
  match: Match;
  basis: 'publisher' | 'editors';
  because?: string | undefined;
}

/** The other side of a published relation. */
export type OtherSide =
  { taxonomy: string; code: string; label: string } | { external: string; label?: string | undefined };

/** A published predicate, or its inverse when read from the object's side. */
export type ReadPredicate = Predicate | 'dcterms:replaces';

/** A published relation, read from the entry on whose page it stands. */
export interface EntryRelation {
  predicate: ReadPredicate;
  other?: OtherSide | undefined;
  /** Whether the publisher stated it the other way round. */
  inverse: boolean;
  justification: string;
  confidence?: string | undefined;
  source: string;
  licence: string;
  sourceRows: number;
  subjectRule: string;
  objectRule?: string | undefined;
  /** Whether sources disagree about this pair. */
  conflict: boolean;
}

/** An entry of a scheme with everything that points at it. */
export interface LinkedEntry {
  data: TaxonomyEntry;
  slug: string;
  /** 1 for the top. */
  level: number;
  children: string[];
  /** Whether it counts for the coverage of its scheme. */
  counts: boolean;
  coverage: Coverage;
  cards: PlacedCard[];
  /** Cards placed at entries below this one. */
  below: (PlacedCard & { code: string })[];
  relations: EntryRelation[];
  evaluations: string[];
  mitigations: string[];
}

/** How many entries that count have each grade of coverage. */
export type CoverageCounts = Record<Coverage, number>;

/** A scheme with its entries in published order. */
export interface LinkedTaxonomy {
  id: string;
  data: Omit<Taxonomy, 'entries'>;
  coverage: CoverageCounts;
  entries: LinkedEntry[];
  /** Schemes with published relations to this one, and how many. */
  crosswalks: { id: string; relations: number }[];
  backlinks: Backlink[];
}

/** A vocabulary with the entries that use each term: term -> ids, for terms that are used. */
export interface LinkedVocabulary {
  id: string;
  data: Vocabulary;
  cards: Record<string, string[]>;
  papers: Record<string, string[]>;
  evaluations: Record<string, string[]>;
  mitigations: Record<string, string[]>;
}

/** The cross-linked deck: all that pages, search and exports draw from. Plain JSON, sorted, without dates of its own. */
export interface Catalog {
  /** The digest of the content it was made from. */
  digest: string;
  cards: LinkedCard[];
  papers: LinkedPaper[];
  evaluations: Linked<Evaluation>[];
  mitigations: Linked<Mitigation>[];
  taxonomies: LinkedTaxonomy[];
  vocabularies: LinkedVocabulary[];
  screening?: Screening | undefined;
  /** Every address and section anchor of the site, sorted. */
  permalinks: string[];
  /** Old address -> present address. */
  redirects: Record<string, string>;
}
