import { listed } from '../catalog/build.ts';
import type { Catalog } from '../catalog/types.ts';
import { NAMED } from './rows.ts';
import type { CodeRows, NamedCollection, NameRow } from './rows.ts';

/** Every name by which an entry of the deck may be looked for. */
export function namesOf(catalog: Catalog): NameRow[] {
  const rows = (collection: NamedCollection, items: { id: string; title: string; names: string[] }[]) =>
    items.map(({ id, title, names }): NameRow => [NAMED.indexOf(collection), id, title, names]);
  const plain = (items: { id: string; data: { title: string; status: string } }[]) =>
    listed(items).map(({ id, data }) => ({ id, title: data.title, names: [] }));
  return [
    ...rows(
      'cards',
      listed(catalog.cards).map(({ id, data }) => ({ id, title: data.title, names: data.aliases })),
    ),
    ...rows('evaluations', plain(catalog.evaluations)),
    ...rows('mitigations', plain(catalog.mitigations)),
    ...rows('taxonomies', plain(catalog.taxonomies.map(({ id, data }) => ({ id, data })))),
    ...rows(
      'papers',
      listed(catalog.papers).map(({ id, data }) => ({
        id,
        title: data.title,
        names: [...(data.otherTitles ?? []), ...(data.arxiv ? [`arXiv ${data.arxiv}`] : [])],
      })),
    ),
  ];
}

/** Every entry of every scheme by code and name. */
export function codesOf(catalog: Catalog): CodeRows[] {
  return listed(catalog.taxonomies).map(({ id, data, entries }) => ({
    taxonomy: id,
    title: data.title,
    entries: entries.map((entry) => [entry.data.code, entry.data.name]),
  }));
}
