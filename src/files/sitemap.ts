import { listed } from '../core/catalog/build.ts';
import { addressOf } from '../core/catalog/routes.ts';
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
  let made: { dates: Map<string, string>; hidden: Set<string> } | undefined;
  const known = () => (made ??= readDates());
  const addressIn = (url: string) => {
    const base = (process.env.BASE_PATH ?? '/').replace(/\/$/, '');
    return new URL(url).pathname.slice(base.length);
  };
  return {
    filter: (url: string) => !known().hidden.has(addressIn(url)) && !addressIn(url).endsWith('/cite/'),
    serialize: <Item extends Row>(item: Item): Item => {
      const lastmod = known().dates.get(addressIn(item.url));
      return lastmod ? { ...item, lastmod } : item;
    },
  };
}

function readDates() {
  const catalog = loadCatalog();
  const dates = new Map<string, string>();
  const hidden = new Set(Object.keys(catalog.redirects));
  for (const collection of ['cards', 'papers', 'evaluations', 'mitigations', 'taxonomies'] as const) {
    const items: { id: string; data: { status: string; updated: string } }[] = catalog[collection];
    const shown = new Set(listed(items).map(({ id }) => id));
    for (const { id, data } of items) {
      if (shown.has(id)) dates.set(addressOf(collection, id), data.updated);
      else hidden.add(addressOf(collection, id));
    }
  }
  return { dates, hidden };
}
