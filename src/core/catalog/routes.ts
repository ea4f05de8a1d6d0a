import type { CollectionName } from '../schema/field.ts';
import { BLOCKS, SECTIONS } from '../source/components.ts';

/** The pages that stand for no single entry. */
export const FIXED_PAGES = [
  '/',
  '/a-z/',
  '/assess/',
  '/browse/',
  '/cards/',
  '/compare/',
  '/coverage/',
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
  return address.replace(/\/$/, `.${extension}`);
}

/** The last part of the address of a scheme's entry: lower-case code, every run outside `[a-z0-9.]` turned into `-`. */
export function entrySlug(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
}

/** The address of the page of a scheme's entry. */
export function entryAddress(taxonomy: string, code: string): string {
  return `/taxonomies/${taxonomy}/${entrySlug(code)}/`;
}

/** The address of the page that lists the cards with one term of a vocabulary. */
export function termAddress(vocabulary: string, term: string): string {
  return `/browse/${vocabulary}/${term}/`;
}

/** The addresses inside a card page that are kept for ever: its blocks and sections. */
export function cardAnchors(id: string): string[] {
  return [...BLOCKS, ...SECTIONS.map(({ anchor }) => anchor)].map((anchor) => `${addressOf('cards', id)}#${anchor}`);
}
