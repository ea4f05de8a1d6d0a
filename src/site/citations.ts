import type { APIRoute } from 'astro';
import { CITATION_FORMATS } from '../core/export/formats.ts';
import type { CitationFormat } from '../core/export/formats.ts';
import { workOf } from '../core/export/work.ts';
import { getDeck, need } from './catalog.ts';
import { filePaths } from './twin.ts';
import type { FileProps } from './twin.ts';

// A route's file carries its extension in its name: with trailing slashes on pages, Astro's development server would
// otherwise ask for one behind the file too.

function formatFor(extension: CitationFormat['extension']): CitationFormat {
  return need(new Map(CITATION_FORMATS.map((format) => [format.extension, format])), extension);
}

/** The routes of the citation of each paper, in the format with this extension: it cites the paper, not our summary. */
export function citationRoute(extension: string) {
  const { write, mediaType } = formatFor(extension);
  const GET: APIRoute<FileProps> = ({ props }) =>
    new Response(write([workOf(need(getDeck().papers, props.id))]), {
      headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
    });
  return { getStaticPaths: () => filePaths('papers'), GET };
}
