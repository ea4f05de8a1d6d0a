import { placementsByScheme, sideBySide } from '../core/catalog/pairs.ts';
import type { SideBySide } from '../core/catalog/pairs.ts';
import { crosswalkPairs } from '../core/catalog/routes.ts';
import type { Catalog, LinkedTaxonomy } from '../core/catalog/types.ts';
import { listed } from '../core/catalog/build.ts';
import { getDeck, need } from './catalog.ts';

/** A page of two schemes: its two sides, and what lies between them. */
export interface CrosswalkPage {
  pair: string;
  from: LinkedTaxonomy;
  to: LinkedTaxonomy;
  between: SideBySide;
}

const made = new WeakMap<Catalog, CrosswalkPage[]>();

/** Every page of two schemes. Made once, for the pages and for the map of them all. */
export function crosswalkPages(): CrosswalkPage[] {
  const { catalog, taxonomies } = getDeck();
  const known = made.get(catalog);
  if (known) return known;
  const placements = placementsByScheme(listed(catalog.cards));
  const pages = crosswalkPairs(catalog.permalinks).map(({ pair, from, to }) => {
    const sides = [need(taxonomies, from), need(taxonomies, to)] as const;
    return { pair, from: sides[0], to: sides[1], between: sideBySide(...sides, placements) };
  });
  made.set(catalog, pages);
  return pages;
}
