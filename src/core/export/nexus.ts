import { stringify } from 'yaml';
import { listed } from '../catalog/build.ts';
import { addressOf, entrySlug } from '../catalog/routes.ts';
import type { Catalog, LinkedCard } from '../catalog/types.ts';
import type { Card } from '../schema/card.ts';
import type { Match } from '../schema/common.ts';
import { LICENCE } from './iri.ts';
import type { IriOf } from './iri.ts';

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
 * of its own knowledge graph. Mappings name only entries that it holds under an id known to us.
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
    entries: [...cards.map((card) => risk(card, iri)), ...inverses(cards)],
  };
  return stringify(data, { lineWidth: 0 });
}

/** The id under which Nexus holds an entry of a scheme; undefined where it holds none or the id is not known. */
export function nexusIdOf({ taxonomy, code, label }: Pick<Card['placements'][number], 'taxonomy' | 'code' | 'label'>) {
  return NEXUS_IDS[taxonomy]?.(code, entrySlug(label.replace(/&/g, 'and').replace(/ \(.*\)$/, '')));
}

const GRANITE_GROUP = /-group$|-egregiousness$/;

/** How Nexus names the entries of the schemes that it shares with the deck, as seen in its mapping files; groups are no risks. */
const NEXUS_IDS: Readonly<Record<string, (code: string, name: string) => string | undefined>> = {
  'credo-ucf': (code) => (code.startsWith('credo-risk-') ? code : undefined),
  'granite-guardian': (code) => (GRANITE_GROUP.test(code) ? undefined : code),
  'ibm-risk-atlas': (code) => (code.startsWith('atlas-') ? code : undefined),
  'nist-ai-600-1': (_, name) => `nist-${name}`,
  'owasp-asi-2026': (code, name) => `${code.slice(0, 5).toLowerCase()}-${name}`,
  'owasp-llm-2025': (code, name) =>
    code === 'LLM01:2025' ? `llm01-${name}` : `${code.replace(':', '').toLowerCase()}-${name}`,
  shieldgemma: (code) => code,
};

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
        const target = nexusIdOf(placement);
        return target === undefined ? [] : [[placement.match, target] as const];
      }),
    ),
  };
}

/** Nexus states each mapping on both of its sides; entries of one id are merged when it loads. */
function inverses(cards: readonly LinkedCard[]): object[] {
  const pairs = new Map<string, (readonly [Match, string])[]>();
  for (const { id, data } of cards) {
    for (const placement of data.placements) {
      const target = nexusIdOf(placement);
      if (target === undefined) continue;
      pairs.set(target, [...(pairs.get(target) ?? []), [INVERSE[placement.match], `${DECK}-${id}`]]);
    }
  }
  return [...pairs.keys()].sort().map((id) => ({ id, type: 'Risk', ...grouped(pairs.get(id) ?? []) }));
}

function grouped(pairs: readonly (readonly [Match, string])[]): Mappings {
  const mappings: Mappings = {};
  for (const [match, target] of pairs) {
    const slot = `${match}_mappings` as const;
    mappings[slot] = [...(mappings[slot] ?? []), target];
  }
  return mappings;
}
