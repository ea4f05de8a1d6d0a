import { CITATION_FORMATS } from '../export/formats.ts';
import { listed } from './build.ts';
import { addressOf, entryAddress, formatOf, twinOf } from './routes.ts';
import type { Catalog } from './types.ts';

/** Machine-readable files that are twins of no page. */
const DATA_FILES = [
  'assess/coding-agent.json',
  'assess/deck.json',
  'assess/support-chatbot.json',
  'browse/definitions.json',
  'catalog.json',
  'llms.txt',
  'results.csv',
  'results.json',
  'search/codes.json',
  'search/names.json',
  'site.webmanifest',
];

/** Every file of the built site that stands for something in the deck, each with the anchors that its page must have. */
export function expectedFiles(catalog: Catalog): Map<string, string[]> {
  const files = new Map<string, string[]>([['404.html', []]]);
  for (const file of DATA_FILES) files.set(file, []);
  for (const address of [...catalog.permalinks, ...Object.keys(catalog.redirects)]) {
    const [path = '', anchor] = address.split('#');
    const file = `${path.slice(1)}index.html`;
    files.set(file, [...(files.get(file) ?? []), ...(anchor === undefined ? [] : [anchor])]);
  }
  for (const address of twinned(catalog)) files.set(twinOf(address).slice(1), []);
  const cited = ['/papers/', ...listed(catalog.papers).map(({ id }) => addressOf('papers', id))];
  for (const address of cited)
    for (const { extension } of CITATION_FORMATS) files.set(formatOf(address, extension).slice(1), []);
  return files;
}

/** How many pages the search holds: the entries that stand in lists, the schemes and their entries. */
export function searchedCount(catalog: Catalog): number {
  const collections: { data: { status: string } }[][] = [
    catalog.cards,
    catalog.papers,
    catalog.evaluations,
    catalog.mitigations,
  ];
  const entries = collections.map((items) => listed(items).length);
  const schemes = listed(catalog.taxonomies).map((taxonomy) => 1 + taxonomy.entries.length);
  return [...entries, ...schemes].reduce((sum, count) => sum + count, 0);
}

function twinned(catalog: Catalog): string[] {
  const collections = ['cards', 'papers', 'evaluations', 'mitigations', 'taxonomies'] as const;
  return [
    ...collections.flatMap((collection) => catalog[collection].map(({ id }) => addressOf(collection, id))),
    ...catalog.taxonomies.flatMap(({ id, entries }) => entries.map(({ data }) => entryAddress(id, data.code))),
  ];
}
