import { DATA_FILES } from '../export/data-files.ts';
import { CITATION_FORMATS } from '../export/formats.ts';
import { JSON_FILES, schemaAddress } from '../export/json-schema.ts';
import type { JsonFile } from '../export/json-schema.ts';
import { listed } from './build.ts';
import { addressOf, citeAddress, crosswalkPairs, entryAddress, formatOf, twinOf } from './routes.ts';
import type { Catalog } from './types.ts';

/** Machine-readable files that are twins of no page. */
const MACHINE_FILES = [
  'assess/coding-agent.json',
  'assess/deck.json',
  'assess/support-chatbot.json',
  'browse/definitions.json',
  'datapackage.json',
  'feed.xml',
  'contribute/deck.json',
  'contribute/words.json',
  ...['index.aff', 'index.dic', 'license'].map((name) => `contribute/dictionary/${name}.txt`),
  'llms.txt',
  'search/cards.json',
  'search/codes.json',
  'search/names.json',
  'site.webmanifest',
  ...DATA_FILES.map(({ path }) => path),
  ...Object.keys(JSON_FILES).map((name) => schemaAddress(name as JsonFile).slice(1)),
];

/** Every file of the built site that stands for something in the deck, each with the anchors that its page must have. */
export function expectedFiles(catalog: Catalog): Map<string, string[]> {
  const files = new Map<string, string[]>([['404.html', []]]);
  for (const file of MACHINE_FILES) files.set(file, []);
  for (const address of [...catalog.permalinks, ...Object.keys(catalog.redirects)]) {
    const [path = '', anchor] = address.split('#');
    const file = `${path.slice(1)}index.html`;
    files.set(file, [...(files.get(file) ?? []), ...(anchor === undefined ? [] : [anchor])]);
  }
  for (const address of twinned(catalog)) files.set(twinOf(address).slice(1), []);
  for (const collection of ['cards', 'papers'] as const) {
    const items: { id: string; data: { status: string } }[] = catalog[collection];
    for (const { id } of items) {
      files.set(`${citeAddress(collection, id).slice(1)}index.html`, []);
      for (const extension of ['md', 'mdx', 'svg'])
        files.set(formatOf(addressOf(collection, id), extension).slice(1), []);
    }
    for (const { id } of listed(items))
      for (const { extension } of CITATION_FORMATS)
        files.set(formatOf(addressOf(collection, id), extension).slice(1), []);
  }
  for (const { pair } of crosswalkPairs(catalog.permalinks)) files.set(`crosswalks/${pair}.sssom.tsv`, []);
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
