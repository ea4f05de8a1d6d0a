import { lookupOf } from '../../core/checks/lookup.ts';
import { getDeck } from '../../site/catalog.ts';

/** Gives what the editor must know of the deck to check a card against it. */
export const GET = () => Response.json(lookupOf(getDeck().catalog));
