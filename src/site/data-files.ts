import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import type { Catalog } from '../core/catalog/types.ts';
import { DATA_FILES } from '../core/export/data-files.ts';
import type { DataFile } from '../core/export/data-files.ts';
import type { FileFacts } from '../core/export/data-package.ts';
import { getDeck, need } from './catalog.ts';
import { iri } from './url.ts';

const byPath = new Map(DATA_FILES.map((file) => [file.path, file]));
const written = new WeakMap<Catalog, Map<string, string>>();

/** The text of a file of the deck: written once, for its own address and for the page that tells its size. */
function textOf(file: DataFile): string {
  const { catalog } = getDeck();
  const texts = written.get(catalog) ?? new Map<string, string>();
  written.set(catalog, texts);
  const text = texts.get(file.path) ?? file.write(catalog, iri);
  texts.set(file.path, text);
  return text;
}

/** The size and digest of a file of the deck. */
export function factsOf(file: DataFile): FileFacts {
  const bytes = Buffer.from(textOf(file));
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The route of the file of the deck at this path. */
export function dataRoute(path: string): APIRoute {
  const file = need(byPath, path);
  return () => new Response(textOf(file), { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
}

/** The routes of the tables of the deck. */
export function tableRoutes() {
  const tables = DATA_FILES.flatMap(({ path }) => /^data\/(.*)\.csv$/.exec(path)?.[1] ?? []);
  const GET: APIRoute = (context) => dataRoute(`data/${context.params.table}.csv`)(context);
  return { getStaticPaths: () => tables.map((table) => ({ params: { table } })), GET };
}
