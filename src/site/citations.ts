import type { APIRoute } from 'astro';
import { listed } from '../core/catalog/build.ts';
import { CITATION_FORMATS } from '../core/export/formats.ts';
import type { CitationFormat } from '../core/export/formats.ts';
import { workOf } from '../core/export/work.ts';
import { getDeck, need } from './catalog.ts';

// A route's file carries its extension in its name: with trailing slashes on pages, Astro's development server would
// otherwise ask for one behind the file too.

function formatFor(extension: CitationFormat['extension']): CitationFormat {
  return need(new Map(CITATION_FORMATS.map((format) => [format.extension, format])), extension);
}

/** The routes of the citation of each paper that stands in lists, in the format with this extension. */
export function citationRoute(extension: string) {
  const { write, mediaType } = formatFor(extension);
  const GET: APIRoute = ({ params }) =>
    new Response(write([workOf(need(getDeck().papers, params.id ?? ''))]), {
      headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
    });
  return { getStaticPaths: () => listed(getDeck().catalog.papers).map(({ id }) => ({ params: { id } })), GET };
}
