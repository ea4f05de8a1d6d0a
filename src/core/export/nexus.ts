import { stringify } from 'yaml';
import { listed } from '../catalog/build.ts';
import { addressOf } from '../catalog/routes.ts';
import type { Catalog, LinkedCard } from '../catalog/types.ts';
import type { Match } from '../schema/common.ts';
import { LICENCE } from './iri.ts';
import type { IriOf } from './iri.ts';
import { heldBy } from './nexus-ids.ts';
import type { Held } from './nexus-ids.ts';

/** The id of the deck among the taxonomies of AI Risk Atlas Nexus. */
const DECK = 'riskdeck';

const INVERSE: Record<Match, Match> = {
  exact: 'exact',
  close: 'close',
  narrow: 'broad',
  broad: 'narrow',
  related: 'related',
};

type Mappings = Partial<Record<`${Match}_mappings`, string[]>>;

/**
 * The cards as a file of AI Risk Atlas Nexus (https://github.com/IBM/ai-atlas-nexus, its LinkML schema 0.5.0): a
 * `RiskTaxonomy`, a `Risk` for each card that stands in lists, and the mappings again from the other side, as in the files
 * of its own knowledge graph: risks among the entries, groups in a list of their own, each with its class there, since what
 * is loaded later overwrites the class. Mappings name only what it holds under an id known to us.
 */
export function nexus(catalog: Catalog, version: string, iri: IriOf): string {
  const cards = listed(catalog.cards);
  const data = {
    licenses: [{ id: `${DECK}-license`, name: 'Creative Commons Attribution 4.0 International', url: LICENCE }],
    taxonomies: [
      {
        id: DECK,
        type: 'RiskTaxonomy',
        name: 'Riskdeck',
        description: 'Risk cards for AI systems: harms, conditions, evidence, tests and mitigations of each risk.',
        url: iri('/cards/'),
        version,
        hasLicense: `${DECK}-license`,
      },
    ],
    entries: [...cards.map((card) => risk(card, iri)), ...inverses(cards, 'Risk')],
    groups: inverses(cards, 'RiskGroup'),
  };
  return stringify(data, { lineWidth: 0 });
}

function risk({ id, data }: LinkedCard, iri: IriOf): object {
  return {
    id: `${DECK}-${id}`,
    type: 'Risk',
    name: data.title,
    description: data.summary,
    url: iri(addressOf('cards', id)),
    dateCreated: data.created,
    dateModified: data.updated,
    // The whole id: Nexus looks risks up by tag too, and has tags such as `prompt-injection` of its own.
    tag: `${DECK}-${id}`,
    isDefinedByTaxonomy: DECK,
    ...grouped(
      data.placements.flatMap((placement) => {
        const held = heldBy(placement);
        return held === undefined ? [] : [[placement.match, held.id] as const];
      }),
    ),
  };
}

/** Nexus states each mapping on both of its sides; entries of one id are merged when it loads. */
function inverses(cards: readonly LinkedCard[], type: Held['type']): object[] {
  const pairs = new Map<string, (readonly [Match, string])[]>();
  for (const { id, data } of cards) {
    for (const placement of data.placements) {
      const held = heldBy(placement);
      if (held?.type !== type) continue;
      pairs.set(held.id, [...(pairs.get(held.id) ?? []), [INVERSE[placement.match], `${DECK}-${id}`]]);
    }
  }
  return [...pairs.keys()].sort().map((id) => ({ id, type, ...grouped(pairs.get(id) ?? []) }));
}

function grouped(pairs: readonly (readonly [Match, string])[]): Mappings {
  const mappings: Mappings = {};
  for (const [match, target] of pairs) {
    const slot = `${match}_mappings` as const;
    mappings[slot] = [...(mappings[slot] ?? []), target];
  }
  return mappings;
}
