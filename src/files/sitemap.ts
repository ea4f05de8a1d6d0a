import { isListed, listed } from '../core/catalog/build.ts';
import { addressOf, entryAddress } from '../core/catalog/routes.ts';
import type { Catalog } from '../core/catalog/types.ts';
import { PAGED } from '../core/schema/field.ts';
import { BASE_PATH } from './base.ts';
import { loadCatalog } from './catalog.ts';

/** A row of the sitemap, as `@astrojs/sitemap` hands it over. */
interface Row {
  url: string;
  lastmod?: string | undefined;
}

/**
 * What the sitemap leaves out and adds: pages of entries that stand in no list, addresses that have moved, and twins of
 * pages are left out; entries have the day of their last change. The catalogue is read when the first page is asked for, since the
 * options are made before the deck is cross-linked.
 */
export function sitemapOptions() {
  let made: ReturnType<typeof sitemapFacts> | undefined;
  const known = () => (made ??= sitemapFacts(loadCatalog()));
  const addressIn = (url: string) => new URL(url).pathname.slice(BASE_PATH.length - 1);
  return {
    filter: (url: string) => !known().hidden.has(addressIn(url)) && !addressIn(url).endsWith('/cite/'),
    serialize: <Item extends Row>(item: Item): Item => {
      const lastmod = known().dates.get(addressIn(item.url));
      return lastmod ? { ...item, lastmod } : item;
    },
  };
}

/** The day of the last change of each entry that stands in lists, by address, and the addresses that a sitemap leaves out. */
export function sitemapFacts(catalog: Catalog): { dates: Map<string, string>; hidden: Set<string> } {
  const dates = new Map<string, string>();
  const hidden = new Set(Object.keys(catalog.redirects));
  for (const collection of PAGED) {
    const items: { id: string; data: { status: string; updated: string } }[] = catalog[collection];
    const shown = new Set(listed(items).map(({ id }) => id));
    for (const { id, data } of items) {
      if (shown.has(id)) dates.set(addressOf(collection, id), data.updated);
      else hidden.add(addressOf(collection, id));
    }
  }
  for (const { id, entries } of catalog.taxonomies.filter(({ data }) => !isListed(data)))
    for (const { data } of entries) hidden.add(entryAddress(id, data.code));
  return { dates, hidden };
}
