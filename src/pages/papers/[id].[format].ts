import type { APIRoute, GetStaticPaths } from 'astro';
import { listed } from '../../core/catalog/build.ts';
import { CITATION_FORMATS } from '../../core/export/formats.ts';
import { workOf } from '../../core/export/work.ts';
import { getDeck } from '../../site/catalog.ts';

/** A file for each paper and format of citation. */
export const getStaticPaths = (() =>
  listed(getDeck().catalog.papers).flatMap((paper) =>
    CITATION_FORMATS.map((format) => ({
      params: { id: paper.id, format: format.extension },
      props: { paper, format },
    })),
  )) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** The citation of one paper. */
export const GET: APIRoute<Props> = ({ props: { paper, format } }) =>
  new Response(format.write([workOf(paper)]), { headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` } });
