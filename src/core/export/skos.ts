import { isListed, listed } from '../catalog/build.ts';
import { addressOf, entryAddress, termAddress } from '../catalog/routes.ts';
import { entriesAbove } from '../catalog/taxonomy.ts';
import type {
  Catalog,
  EntryRelation,
  LinkedCard,
  LinkedEntry,
  LinkedTaxonomy,
  LinkedVocabulary,
} from '../catalog/types.ts';
import { EDITORS, LICENCE } from './iri.ts';
import type { IriOf } from './iri.ts';
import { withoutClashes } from './skos-integrity.ts';

/** What one thing is said to be, in the words of SKOS, Dublin Core and OWL: the file formats write it each in its way. */
export interface SkosNode {
  id: string;
  type: 'skos:Concept' | 'skos:ConceptScheme';
  /** Property and value. Text is English unless it is a code; dates are `xsd:date`. */
  values: [
    property: string,
    value: { text: string } | { code: string } | { date: string } | { flag: boolean } | { iri: string },
  ][];
}

/**
 * The deck as SKOS: the cards, each scheme and each vocabulary are concept schemes; cards, entries and terms are concepts.
 * Placements and published relations are mapping properties. What SKOS cannot say (no match, a side that the deck does not
 * hold) is in the file of mappings; so is that two concepts are related where more is said of them, which SKOS forbids.
 * After "SKOS Simple Knowledge Organization System Reference" (W3C, 2009).
 */
export function skos(catalog: Catalog, iri: IriOf): SkosNode[] {
  const deck = iri('/cards/');
  return withoutClashes([
    {
      id: deck,
      type: 'skos:ConceptScheme',
      values: [
        ['skos:prefLabel', { text: 'Riskdeck: risk cards' }],
        ['dcterms:creator', { text: EDITORS }],
        ['dcterms:license', { iri: LICENCE }],
      ],
    },
    ...catalog.cards.map((card) => cardNode(card, deck, iri)),
    ...listed(catalog.taxonomies).flatMap((taxonomy) => [
      schemeNode(taxonomy, iri),
      ...taxonomy.entries.map((entry) => entryNode(taxonomy.id, entry, iri)),
    ]),
    ...catalog.vocabularies.flatMap((vocabulary) => vocabularyNodes(vocabulary, iri)),
  ]);
}

function cardNode({ id, data, related }: LinkedCard, deck: string, iri: IriOf): SkosNode {
  const card = (other: string) => ({ iri: iri(addressOf('cards', other)) });
  const relations = related
    .filter(({ inverse, type }) => !inverse || type === 'see-also')
    .map(({ type, card: other }): SkosNode['values'][number] => [RELATIONS[type], card(other)]);
  const placements = isListed(data) ? data.placements : [];
  return {
    id: iri(addressOf('cards', id)),
    type: 'skos:Concept',
    values: [
      ['skos:inScheme', { iri: deck }],
      ['skos:notation', { code: id }],
      ['skos:prefLabel', { text: data.title }],
      ...data.aliases.map((alias): SkosNode['values'][number] => ['skos:altLabel', { text: alias }]),
      ['skos:definition', { text: data.summary }],
      ['dcterms:created', { date: data.created }],
      ['dcterms:modified', { date: data.updated }],
      ['owl:versionInfo', { code: String(data.version) }],
      ...(isListed(data) ? [] : [['owl:deprecated', { flag: true }] as SkosNode['values'][number]]),
      ...relations,
      ...placements.map(({ taxonomy, code, match }): SkosNode['values'][number] => [
        `skos:${match}Match`,
        { iri: iri(entryAddress(taxonomy, code)) },
      ]),
    ],
  };
}

/** SKOS has no word for causes: they stay plain relations of Dublin Core. */
const RELATIONS = {
  'variant-of': 'skos:broader',
  'see-also': 'skos:related',
  causes: 'dcterms:relation',
  enables: 'dcterms:relation',
} as const;

function schemeNode({ id, data }: LinkedTaxonomy, iri: IriOf): SkosNode {
  return {
    id: iri(addressOf('taxonomies', id)),
    type: 'skos:ConceptScheme',
    values: [
      ['skos:prefLabel', { text: data.title }],
      ['dcterms:publisher', { text: data.publisher }],
      ['dcterms:source', { iri: data.url }],
      ['dcterms:rights', { text: data.licence }],
      ['owl:versionInfo', { code: data.edition }],
    ],
  };
}

function entryNode(taxonomy: string, { data, relations }: LinkedEntry, iri: IriOf): SkosNode {
  const scheme = { iri: iri(addressOf('taxonomies', taxonomy)) };
  const above: SkosNode['values'] = entriesAbove(data).map((code) => [
    'skos:broader',
    { iri: iri(entryAddress(taxonomy, code)) },
  ]);
  if (above.length === 0) above.push(['skos:topConceptOf', scheme]);
  return {
    id: iri(entryAddress(taxonomy, data.code)),
    type: 'skos:Concept',
    values: [
      ['skos:inScheme', scheme],
      ['skos:notation', { code: data.code }],
      ['skos:prefLabel', { text: data.name }],
      ...above,
      ...relations.flatMap((relation) => mapping(relation, iri)),
    ],
  };
}

/** A relation as its publisher stated it; the same from several sources is said once by the writers of files. */
function mapping({ predicate, other, inverse }: EntryRelation, iri: IriOf): SkosNode['values'] {
  if (inverse || predicate === 'noMatch' || !other || 'external' in other) return [];
  return [[predicate, { iri: iri(entryAddress(other.taxonomy, other.code)) }]];
}

function vocabularyNodes({ id, data }: LinkedVocabulary, iri: IriOf): SkosNode[] {
  const scheme = iri(`/browse/#${id}`);
  return [
    {
      id: scheme,
      type: 'skos:ConceptScheme',
      values: [
        ['skos:prefLabel', { text: data.title }],
        ['skos:definition', { text: data.definition }],
      ],
    },
    ...data.terms.map(({ term, label, definition }): SkosNode => ({
      id: iri(termAddress(id, term)),
      type: 'skos:Concept',
      values: [
        ['skos:inScheme', { iri: scheme }],
        ['skos:notation', { code: term }],
        ['skos:prefLabel', { text: label }],
        ['skos:definition', { text: definition }],
      ],
    })),
  ];
}
