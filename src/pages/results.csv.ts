import type { APIRoute } from 'astro';
import { csv } from '../core/export/csv.ts';
import { resultRows } from '../site/results.ts';

const FIGURE = [
  'metric',
  'model',
  'setting',
  'bound',
  'value',
  'unit',
  'n',
  'comparedWith',
  'zone',
  'locator',
] as const;
const HEADS = [...FIGURE, 'paper', 'title', 'url', 'grade'] as const;

/** Every figure of the papers as CSV. */
export const GET: APIRoute = () =>
  new Response(
    csv(
      HEADS,
      resultRows().map((row) => HEADS.map((head) => row[head])),
    ),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
