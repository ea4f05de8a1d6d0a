import type { APIRoute, GetStaticPaths } from 'astro';
import { listed } from '../core/catalog/build.ts';
import { CITATION_FORMATS } from '../core/export/formats.ts';
import { workOf } from '../core/export/work.ts';
import { getDeck } from '../site/catalog.ts';

/** A file of all papers for each format of citation. */
export const getStaticPaths = (() =>
  CITATION_FORMATS.map((format) => ({
    params: { format: format.extension },
    props: { format },
  }))) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** The citations of all papers that stand in lists. */
export const GET: APIRoute<Props> = ({ props: { format } }) =>
  new Response(format.write(listed(getDeck().catalog.papers).map(workOf)), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
