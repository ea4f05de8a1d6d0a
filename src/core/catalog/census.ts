import { DATA_FILES } from '../export/data-files.ts';
import { JSON_FILES, schemaAddress } from '../export/json-schema.ts';
import type { JsonFile } from '../export/json-schema.ts';
import { PAGED } from '../schema/field.ts';
import { listed } from './build.ts';
import { movedAddresses, movesIn } from './moves.ts';
import { addressOf, crosswalkPairs, entryAddress, fileEndings, twinOf, withEnding } from './routes.ts';
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
  for (const address of catalog.permalinks) {
    const [path = '', anchor] = address.split('#');
    const file = path === '/' ? 'index.html' : fileAt(path);
    files.set(file, [...(files.get(file) ?? []), ...(anchor === undefined ? [] : [anchor])]);
  }
  for (const address of answered(catalog)) files.set(fileAt(address), []);
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

/** The files beside pages, at present addresses and at those that were left behind. */
function answered(catalog: Catalog): string[] {
  return [
    ...PAGED.flatMap((collection) =>
      catalog[collection].flatMap(({ id }) =>
        fileEndings(collection).map((ending) => withEnding(addressOf(collection, id), ending)),
      ),
    ),
    ...catalog.taxonomies.flatMap(({ id, entries }) => entries.map(({ data }) => twinOf(entryAddress(id, data.code)))),
    ...movesIn(catalog).flatMap((move) => movedAddresses(move).map(({ from }) => from)),
  ];
}

/** The file that answers at an address. */
function fileAt(address: string): string {
  return address.slice(1).replace(/\/$/, '/index.html');
}
