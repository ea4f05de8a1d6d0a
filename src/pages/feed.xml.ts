import type { APIRoute } from 'astro';
import { changesOf } from '../core/catalog/changes.ts';
import { atom } from '../core/export/atom.ts';
import { getDeck } from '../site/catalog.ts';
import { iri } from '../site/url.ts';

/** What is new, changed and withdrawn, for feed readers. */
export const GET: APIRoute = () =>
  new Response(atom(changesOf(getDeck().catalog), iri), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
