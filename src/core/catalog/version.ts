import { PAGED } from '../schema/field.ts';
import type { Catalog } from './types.ts';

/**
 * The version of a deck: the day of the last change of any of its entries, and the beginning of the digest of its content,
 * so that two different decks never have the same one. Reads as a semantic version, build part included.
 */
export function deckVersion(catalog: Catalog): string {
  return `${lastChange(catalog).replaceAll('-', '.')}+${catalog.digest.slice(0, 8)}`;
}

/** The day on which an entry of the deck, or its screening log, was last changed, as YYYY-MM-DD. Crosswalks are merged into the entries and count with no day of their own. */
export function lastChange(catalog: Catalog): string {
  const days = [...PAGED, 'vocabularies' as const].flatMap((collection) =>
    (catalog[collection] as readonly { data: { updated: string; statusDate?: string | undefined } }[]).map(
      ({ data }) => (data.statusDate !== undefined && data.statusDate > data.updated ? data.statusDate : data.updated),
    ),
  );
  if (catalog.screening) days.push(catalog.screening.updated);
  return days.reduce((latest, day) => (day > latest ? day : latest), '0000-00-00');
}
