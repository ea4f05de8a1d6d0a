import type { APIRoute } from 'astro';
import { entryAddress } from '../../../core/catalog/routes.ts';
import type { LinkedEntry } from '../../../core/catalog/types.ts';
import { aboutFile } from '../../../core/export/about.ts';
import { getDeck } from '../../../site/catalog.ts';
import { iri } from '../../../site/url.ts';

/** One file for each entry of a scheme, at the address of its page with `.json`. */
export const getStaticPaths = () =>
  getDeck().catalog.taxonomies.flatMap(({ id, entries }) =>
    entries.map((entry) => ({ params: { taxonomy: id, entry: entry.slug }, props: { entry } })),
  );

/** The entry with its cards, relations and coverage. */
export const GET: APIRoute<{ entry: LinkedEntry }, { taxonomy: string }> = ({
  params: { taxonomy },
  props: { entry },
}) =>
  Response.json({
    about: aboutFile(entryAddress(taxonomy, entry.data.code), getDeck().catalog, iri),
    taxonomy,
    ...entry,
  });
