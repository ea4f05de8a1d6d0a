import type { APIRoute } from 'astro';
import { termAddress } from '../../core/catalog/routes.ts';
import { getDeck } from '../../site/catalog.ts';

/** What each term of each vocabulary means, by the address of the term. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      getDeck().catalog.vocabularies.flatMap(({ id, data }) =>
        data.terms.map(({ term, definition }) => [termAddress(id, term), definition]),
      ),
    ),
  );
