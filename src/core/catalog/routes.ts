import type { Crosswalk } from '../schema/crosswalk.ts';
import type { CollectionName } from '../schema/field.ts';
import type { Taxonomy } from '../schema/taxonomy.ts';
import { BLOCKS, SECTIONS } from '../source/components.ts';

/** The pages that stand for no single entry. */
export const FIXED_PAGES = [
  '/',
  '/a-z/',
  '/assess/',
  '/browse/',
  '/cards/',
  '/compare/',
  '/contribute/',
  '/contribute/card/',
  '/contribute/rules/',
  '/contribute/style/',
  '/coverage/',
  '/crosswalks/',
  '/data/',
  '/data/fields/',
  '/deck/',
  '/evaluations/',
  '/matrix/harm-kinds/',
  '/matrix/lifecycle/',
  '/method/',
  '/mitigations/',
  '/papers/',
  '/papers/by-kind/',
  '/papers/by-modality/',
  '/papers/by-year/',
  '/papers/defences/',
  '/papers/taxonomies/',
  '/releases/',
  '/results/',
  '/screening/',
  '/search/',
  '/taxonomies/',
  '/triage/',
] as const;

/** The address of an entry's page, root-relative, without the base. */
export function addressOf(collection: CollectionName, id: string): string {
  return `/${collection}/${id}/`;
}

/** The address of the machine twin of a page: the same with `.json` in place of the final slash. */
export function twinOf(address: string): string {
  return formatOf(address, 'json');
}

/** The address of a page in another format: the same with the extension in place of the final slash. */
export function formatOf(address: string, extension: string): string {
  return withEnding(address, `.${extension}`);
}

/** An address with something else in place of its final slash. */
export function withEnding(address: string, ending: string): string {
  return address.replace(/\/$/, ending);
}

/** What each entry of a collection answers under beside its page: endings in place of the final slash of its address. */
export function fileEndings(collection: CollectionName): readonly string[] {
  const canTake = collection === 'cards' || collection === 'papers';
  return canTake ? ['.json', '.mdx', '.md', '.svg', '.txt', '.bib', '.csl.json', '/cite/'] : ['.json'];
}

/** The last part of the address of a scheme's entry: lower-case code, every run outside `[a-z0-9.]` turned into `-`. */
export function entrySlug(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
}

/** The address of the page from which an entry is cited and taken along: a twin of its page, in no list of its own. */
export function citeAddress(collection: 'cards' | 'papers', id: string): string {
  return `${addressOf(collection, id)}cite/`;
}

/** The address of the page of a scheme's entry. */
export function entryAddress(taxonomy: string, code: string): string {
  return `/taxonomies/${taxonomy}/${entrySlug(code)}/`;
}

/** The address of the page that lists the cards with one term of a vocabulary. */
export function termAddress(vocabulary: string, term: string): string {
  return `/browse/${vocabulary}/${term}/`;
}

/** Where a rule of the check is explained. */
export function ruleAddress(rule: string): string {
  return `/contribute/rules/#${rule}`;
}

/** The addresses inside a card page that are kept for ever: its blocks and sections. */
export function cardAnchors(id: string): string[] {
  return [...BLOCKS, ...SECTIONS.map(({ anchor }) => anchor)].map((anchor) => `${addressOf('cards', id)}#${anchor}`);
}

/** The address of the page that holds two schemes against each other, whichever is named first. */
export function crosswalkAddress(one: string, other: string): string {
  return one < other ? `/crosswalks/${one}--${other}/` : `/crosswalks/${other}--${one}/`;
}

/** The address of the page that tells what became of each entry in a new edition. */
export function renumberingAddress(newer: string): string {
  return `/crosswalks/renumbered/${newer}/`;
}

/**
 * The addresses of all pages of crosswalks: any two schemes that list risks, other schemes where a relation was published,
 * and new editions. They hang on schemes and published files alone, never on a card, so that none is ever lost.
 */
export function crosswalkAddresses(
  taxonomies: readonly { id: string; data: Pick<Taxonomy, 'role'> }[],
  crosswalks: readonly { id: string; data: Pick<Crosswalk, 'sets'> }[],
): string[] {
  const risks = taxonomies.filter(({ data }) => data.role === 'risks').map(({ id }) => id);
  const pairs = risks.flatMap((one, index) => risks.slice(index + 1).map((other) => crosswalkAddress(one, other)));
  const published = crosswalks
    .map(({ id }) => id.split('--'))
    .flatMap(([one = '', other = '']) => (other === 'external' || one === other ? [] : [crosswalkAddress(one, other)]));
  const newer = crosswalks
    .flatMap(({ data }) => data.sets.flatMap(({ relations }) => relations))
    .flatMap(({ predicate, object }) =>
      predicate === 'dcterms:isReplacedBy' && object && 'taxonomy' in object
        ? [renumberingAddress(object.taxonomy)]
        : [],
    );
  return [...new Set([...pairs, ...published, ...newer])];
}

/** The two schemes of each page of crosswalks among these addresses. */
export function crosswalkPairs(addresses: readonly string[]): { pair: string; from: string; to: string }[] {
  return addresses.flatMap((address) => {
    const [, pair, from, to] = /^\/crosswalks\/((.+)--(.+))\/$/.exec(address) ?? [];
    return pair && from && to ? [{ pair, from, to }] : [];
  });
}
