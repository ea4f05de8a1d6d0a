import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import type { Catalog } from '../core/catalog/types.ts';
import { DATA_FILES } from '../core/export/data-files.ts';
import type { DataFile } from '../core/export/data-files.ts';
import type { FileFacts } from '../core/export/data-package.ts';
import { getDeck, need } from './catalog.ts';
import { iri } from './url.ts';

const byPath = new Map(DATA_FILES.map((file) => [file.path, file]));
/** A file of the deck as it is sent, with what is told of it. */
interface Written {
  bytes: Buffer<ArrayBuffer>;
  facts: FileFacts;
}

const written = new WeakMap<Catalog, Map<string, Written>>();

/** A file of the deck: written once, for its own address and for the pages that tell its size and digest. */
function writtenFile(file: DataFile): Written {
  const { catalog } = getDeck();
  const files = written.get(catalog) ?? new Map<string, Written>();
  written.set(catalog, files);
  const known = files.get(file.path);
  if (known) return known;
  const bytes = Buffer.from(file.write(catalog, iri));
  const made = { bytes, facts: { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } };
  files.set(file.path, made);
  return made;
}

/** The size and digest of a file of the deck. */
export function factsOf(file: DataFile): FileFacts {
  return writtenFile(file).facts;
}

/** The route of the file of the deck at this path. */
export function dataRoute(path: string): APIRoute {
  const file = need(byPath, path);
  return () =>
    new Response(writtenFile(file).bytes, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
}

/** The routes of the tables of the deck. */
export function tableRoutes() {
  const tables = DATA_FILES.flatMap(({ path }) => /^data\/(.*)\.csv$/.exec(path)?.[1] ?? []);
  const GET: APIRoute = (context) => dataRoute(`data/${context.params.table}.csv`)(context);
  return { getStaticPaths: () => tables.map((table) => ({ params: { table } })), GET };
}
