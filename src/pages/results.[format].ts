import type { APIRoute, GetStaticPaths } from 'astro';
import { listed } from '../core/catalog/build.ts';
import { resultsOf } from '../core/catalog/results.ts';
import { csv } from '../core/export/csv.ts';
import { getDeck, need } from '../site/catalog.ts';

/** The files of the table of results. */
export const getStaticPaths = (() => [
  { params: { format: 'csv' } },
  { params: { format: 'json' } },
]) satisfies GetStaticPaths;

const HEADS = ['metric', 'model', 'setting', 'bound', 'value', 'unit', 'n', 'comparedWith', 'zone'] as const;

/** Every figure of the papers, with its source. */
export const GET: APIRoute = ({ params }) => {
  const { catalog, papers } = getDeck();
  const rows = resultsOf(listed(catalog.papers)).map(({ paper, result }) => {
    const { title, url, grade } = need(papers, paper).data;
    return { ...result, paper, title, url, grade };
  });
  if (params.format === 'json') return Response.json(rows);
  const heads = [...HEADS, 'locator', 'paper', 'title', 'url', 'grade'] as const;
  return new Response(
    csv(
      heads,
      rows.map((row) => heads.map((head) => row[head])),
    ),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
};
