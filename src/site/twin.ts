import type { APIRoute } from 'astro';
import { movesOf } from '../core/catalog/moves.ts';
import type { Move } from '../core/catalog/moves.ts';
import { addressOf } from '../core/catalog/routes.ts';
import { aboutFile, aboutMove } from '../core/export/about.ts';
import type { PagedCollection } from '../core/schema/field.ts';
import { getDeck, need } from './catalog.ts';
import { iri } from './url.ts';

/** For which entry a file is written, and by which move its address was left behind. */
export interface FileProps {
  id: string;
  move?: Move;
}

/** The paths of a file of each entry of a collection: at its id, and at every id that leads to it. */
export function filePaths(collection: PagedCollection): { params: { id: string }; props: FileProps }[] {
  const entries = getDeck().catalog[collection];
  return [
    ...entries.map(({ id }) => ({ params: { id }, props: { id } })),
    ...movesOf(collection, entries).map((move) => ({ params: { id: move.old }, props: { id: move.id, move } })),
  ];
}

/** The routes of the machine twins of a collection: what a page of it is drawn from, as JSON. */
export function twinRoute(collection: PagedCollection) {
  const GET: APIRoute<FileProps> = ({ props: { id, move } }) => {
    const entry = need<{ id: string; data: { title: string } }>(getDeck()[collection], id);
    const about = aboutFile(addressOf(collection, id), getDeck().catalog, iri);
    return Response.json({
      about: move ? { ...about, moved: aboutMove(move, entry.data.title, iri) } : about,
      ...entry,
    });
  };
  return { getStaticPaths: () => filePaths(collection), GET };
}
