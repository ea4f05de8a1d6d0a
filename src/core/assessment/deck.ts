import { isListed, listed } from '../catalog/build.ts';
import { entryKey } from '../catalog/crosswalk.ts';
import type { Catalog, LinkedCard } from '../catalog/types.ts';
import { deckVersion, lastChange } from '../catalog/version.ts';
import type { Match } from '../schema/common.ts';
import type { Edition } from './assessment.ts';
import type { Fate } from './fate.ts';
import type { SelectableCard } from './selection.ts';

/** What an assessment needs of a card. */
export interface DeckCard extends SelectableCard {
  version: number;
  updated: string;
  summary: string;
  /** Who is harmed, each once, with how the first harm shows for them. */
  actors: { actor: string; note: string }[];
  quickCheck: { steps: string[]; minutes: number; stopSign: string };
  tests: { evaluation: string; shows: string; passWhen?: string | undefined }[];
  mitigations: { mitigation: string; effect: string }[];
  warning: { level: string; topics: string[] };
  placements: { taxonomy: string; code: string; match: Match }[];
}

/** What an assessment needs of an evaluation. */
export interface DeckEvaluation {
  title: string;
  kind: string;
  run: string;
  /** The names of its single probes, where it is a module of garak. */
  garak: string[];
}

/** What the assessment tool needs of a deck, in one file that is loaded on its page alone. */
export interface AssessmentDeck {
  edition: Edition;
  cards: DeckCard[];
  evaluations: Record<string, DeckEvaluation>;
  mitigations: Record<string, { title: string; effort: string }>;
  /** The schemes from which an assessment can start, with the names of the entries at which cards are placed, by code. */
  schemes: Record<string, { title: string; entries: Record<string, string> }>;
  /** The labels of the terms, by vocabulary. */
  labels: Record<string, Record<string, string>>;
  /** What became of cards that are not plainly published, and of ids that cards bore, by id. */
  fates: Record<string, Fate>;
}

/** The vocabularies whose labels the tool shows. */
const VOCABULARIES = ['systems', 'applies-when', 'populations', 'maturity', 'modality', 'domains', 'actors', 'efforts'];

/** Takes from the catalogue what the assessment tool needs; only entries that stand in lists are offered. */
export function assessmentDeckOf(catalog: Catalog): AssessmentDeck {
  const shown = new Set(listed(catalog.cards));
  const cards = catalog.cards.filter((card) => shown.has(card));
  const names = new Map(
    catalog.taxonomies.flatMap(({ id, entries }) =>
      entries.map(({ data }) => [entryKey(id, data.code), `${data.code} ${data.name}`] as const),
    ),
  );
  const used = (taxonomy: string) => [
    ...new Set(
      cards.flatMap(({ data }) => data.placements.filter((item) => item.taxonomy === taxonomy).map(({ code }) => code)),
    ),
  ];
  return {
    edition: { version: deckVersion(catalog), date: lastChange(catalog), digest: catalog.digest },
    cards: cards.map(deckCard),
    evaluations: Object.fromEntries(
      catalog.evaluations.map(({ id, data: { title, kind, run, probes = [] } }) => [
        id,
        { title, kind, run, garak: title.startsWith('garak') ? probes.map(({ name }) => name) : [] },
      ]),
    ),
    mitigations: Object.fromEntries(
      listed(catalog.mitigations).map(({ id, data: { title, effort } }) => [id, { title, effort }]),
    ),
    schemes: Object.fromEntries(
      listed(catalog.taxonomies).flatMap(({ id, data }) => {
        const entries = used(id)
          .sort()
          .map((code) => [code, names.get(entryKey(id, code)) ?? code]);
        return entries.length > 0 ? [[id, { title: data.title, entries: Object.fromEntries(entries) }]] : [];
      }),
    ),
    labels: Object.fromEntries(
      catalog.vocabularies
        .filter(({ id }) => VOCABULARIES.includes(id))
        .map(({ id, data }) => [id, Object.fromEntries(data.terms.map(({ term, label }) => [term, label]))]),
    ),
    fates: fatesOf(catalog.cards),
  };
}

/** In how many published lists a card is placed, and how many of them name it by an entry that is not merely related. */
export function listsOf(
  placements: readonly { taxonomy: string; match: Match }[],
): Pick<SelectableCard, 'lists' | 'namedBy'> {
  const count = (some: typeof placements) => new Set(some.map(({ taxonomy }) => taxonomy)).size;
  return { lists: count(placements), namedBy: count(placements.filter(({ match }) => match !== 'related')) };
}

function deckCard({ id, data }: LinkedCard): DeckCard {
  const notes = new Map<string, string>();
  for (const { actor, note } of data.harms) if (!notes.has(actor)) notes.set(actor, note);
  return {
    id,
    title: data.title,
    version: data.version,
    updated: data.updated,
    summary: data.summary,
    systems: data.systems,
    appliesWhen: data.appliesWhen,
    populations: data.populations ?? [],
    domains: data.domains ?? [],
    maturity: data.maturity.level,
    ...listsOf(data.placements),
    actors: [...notes].map(([actor, note]) => ({ actor, note })),
    quickCheck: data.quickCheck,
    tests: (data.tests ?? []).map(({ evaluation, shows, passWhen }) => ({ evaluation, shows, passWhen })),
    mitigations: data.mitigations.map(({ mitigation, effect }) => ({ mitigation, effect })),
    warning: { level: data.contentWarning.level, topics: data.contentWarning.topics ?? [] },
    placements: data.placements.map(({ taxonomy, code, match }) => ({ taxonomy, code, match })),
  };
}

/** What became of every card that is not plainly published, and of every id that a card bore, by id. */
function fatesOf(cards: readonly LinkedCard[]): Record<string, Fate> {
  const titles = new Map(cards.map(({ id, data }) => [id, data.title]));
  const named = (id: string) => ({ id, title: titles.get(id) ?? id });
  const moved = cards.flatMap(({ id, data: { formerly = [], merged = [] } }) => [
    ...formerly.map((old): [string, Fate] => [old, { kind: 'renamed', to: [named(id)] }]),
    ...merged.map((old): [string, Fate] => [old, { kind: 'merged', to: [named(id)] }]),
  ]);
  const marked = cards.flatMap(({ id, data }): [string, Fate][] => {
    const { status, statusDate: since, reason, replacement, splitInto = [] } = data;
    if (status === 'published') return [];
    const to = [...(replacement === undefined ? [] : [replacement]), ...splitInto].map(named);
    const kind = isListed(data) ? 'disputed' : status === 'withdrawn' ? 'withdrawn' : 'superseded';
    return [[id, { kind, ...(since && { since }), ...(reason && { reason }), to }]];
  });
  return Object.fromEntries([...moved, ...marked]);
}
