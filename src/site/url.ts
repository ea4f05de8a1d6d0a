import { addressOf, entryAddress, termAddress } from '../core/catalog/routes.ts';
import type { CollectionName } from '../core/schema/field.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Where the deck's repository is, when `REPOSITORY_URL` says so. */
export const REPOSITORY_URL: string | undefined = process.env.REPOSITORY_URL?.replace(/\/$/, '');

/** A root-relative address with the base of this deployment in front. */
export function href(address: string): string {
  return `${BASE}${address}`;
}

/** The link to an entry's page. */
export function entryHref(collection: CollectionName, id: string): string {
  return href(addressOf(collection, id));
}

/** The link to the page of a scheme's entry. */
export function schemeEntryHref(taxonomy: string, code: string): string {
  return href(entryAddress(taxonomy, code));
}

/** The link to the page of a term. */
export function termHref(vocabulary: string, term: string): string {
  return href(termAddress(vocabulary, term));
}

/** Where a file of the content can be edited in the repository; undefined when it is not known where that is. */
export function editHref(file: string): string | undefined {
  return REPOSITORY_URL && `${REPOSITORY_URL}/edit/main/content/${file}`;
}

/** A form for reporting a mistake on a page, filled in as far as it can be; undefined without a repository. */
export function reportHref(title: string, address: string): string | undefined {
  const query = new URLSearchParams({
    template: 'correction.yml',
    title: `Mistake: ${title}`,
    page: address,
  });
  return REPOSITORY_URL && `${REPOSITORY_URL}/issues/new?${query.toString()}`;
}

/** The file of an entry in the repository; undefined when it is not known where that is. */
export function sourceHref(file: string): string | undefined {
  return REPOSITORY_URL && `${REPOSITORY_URL}/blob/main/content/${file}`;
}

/** Where a site that does not know its address pretends to be: a name that is set aside and leads nowhere (RFC 2606). */
const UNKNOWN_HOST = 'https://riskdeck.example';

/** Whether the site knows where it is hosted. */
export const IS_HOSTED = import.meta.env.SITE !== undefined;

/** The absolute address of a page, by which linked data and citations name it. */
export function iri(address: string): string {
  return new URL(href(address), import.meta.env.SITE ?? UNKNOWN_HOST).href;
}
