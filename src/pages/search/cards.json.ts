import type { APIRoute } from 'astro';
import { namesOf } from '../../core/search/names.ts';
import { NAMED } from '../../core/search/rows.ts';
import { getDeck } from '../../site/catalog.ts';

/** The cards of names.json alone: half its size, so that on a slow line a first title stands there sooner. */
export const GET: APIRoute = () =>
  Response.json(namesOf(getDeck().catalog).filter(([collection]) => NAMED[collection] === 'cards'));
