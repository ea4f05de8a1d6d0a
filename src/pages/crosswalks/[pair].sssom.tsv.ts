import type { APIRoute } from 'astro';
import { deckVersion } from '../../core/catalog/version.ts';
import { crosswalkMappings } from '../../core/export/crosswalk-mappings.ts';
import { sssom } from '../../core/export/sssom.ts';
import { getDeck } from '../../site/catalog.ts';
import { crosswalkPages } from '../../site/crosswalks.ts';
import { iri } from '../../site/url.ts';

/** One file for each two schemes, at the address of their page. */
export const getStaticPaths = () => crosswalkPages().map((page) => ({ params: { pair: page.pair }, props: { page } }));

/** What lies between two schemes, as SSSOM. */
export const GET: APIRoute = ({ props }) => {
  const { pair, from, to, between } = props.page as ReturnType<typeof crosswalkPages>[number];
  const set = {
    address: `/crosswalks/${pair}.sssom.tsv`,
    title: `${from.data.title} and ${to.data.title}`,
    version: deckVersion(getDeck().catalog),
    schemes: [from.id, to.id],
  };
  return new Response(sssom(crosswalkMappings(from, to, between), set, iri), {
    headers: { 'Content-Type': 'text/tab-separated-values; charset=utf-8' },
  });
};
