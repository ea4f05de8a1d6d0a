import type { APIRoute } from 'astro';
import { getDeck } from '../../site/catalog.ts';
import { cardSource } from '../../site/sources.ts';

/** The source of each card: what its file holds, for those who want to change it. */
export const getStaticPaths = () => getDeck().catalog.cards.map(({ id }) => ({ params: { id } }));

/** Gives the text of one source. */
export const GET: APIRoute = ({ params }) =>
  new Response(cardSource(params.id ?? ''), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
