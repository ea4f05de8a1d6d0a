import { listed } from '../catalog/build.ts';
import { resultRows, ResultRowSchema } from '../catalog/results.ts';
import type { Catalog } from '../catalog/types.ts';
import { deckVersion } from '../catalog/version.ts';
import { aboutFile } from './about.ts';
import { CITATION_FORMATS } from './formats.ts';
import type { IriOf } from './iri.ts';
import { jsonLdGraph } from './json-ld-graph.ts';
import { jsonLines } from './json-lines.ts';
import type { JsonFile } from './json-schema.ts';
import { placementMappings, publishedMappings } from './mappings.ts';
import { nexus } from './nexus.ts';
import { skos } from './skos.ts';
import { sssom } from './sssom.ts';
import type { TableName } from './table-rows.ts';
import { tableCsv, tableOf } from './tables.ts';
import { turtle } from './turtle.ts';
import { workOf } from './work.ts';

/** A file that holds the deck, or one side of it, as a whole. */
export interface DataFile {
  /** Below the root of the site. */
  path: string;
  title: string;
  format: string;
  mediaType: string;
  /** The schema by which its JSON can be checked. */
  schema?: JsonFile;
  /** It holds names, codes or relations of published schemes, which keep their sources' licences. */
  namesSchemes?: true;
  write: (catalog: Catalog, iri: IriOf) => string;
}

const TABLES: Record<TableName, Pick<DataFile, 'title' | 'namesSchemes'>> = {
  cards: { title: 'Cards, a row each', namesSchemes: true },
  papers: { title: 'Papers, a row each' },
  evaluations: { title: 'Evaluations, a row each', namesSchemes: true },
  mitigations: { title: 'Mitigations, a row each', namesSchemes: true },
  schemes: { title: 'Schemes, a row each, with edition and licence', namesSchemes: true },
  taxonomies: { title: 'Entries of the schemes, with coverage', namesSchemes: true },
  crosswalks: { title: 'Published relations between schemes', namesSchemes: true },
  vocabularies: { title: 'Terms of the vocabularies' },
  screening: { title: 'Records of the literature search' },
};

const CSV = { format: 'CSV', mediaType: 'text/csv' };
const RESULT_HEADS = Object.keys(ResultRowSchema.shape);

/** Every file of the deck as a whole, in the order of the data page. */
export const DATA_FILES: readonly DataFile[] = [
  {
    path: 'catalog.json',
    title: 'The whole deck, cross-linked',
    format: 'JSON',
    mediaType: 'application/json',
    schema: 'catalog',
    namesSchemes: true,
    write: (catalog, iri) => JSON.stringify({ about: aboutFile('/data/', catalog, iri), ...catalog }),
  },
  {
    path: 'data/deck.jsonl',
    title: 'The same, one thing a line',
    format: 'JSON Lines',
    mediaType: 'application/jsonl',
    schema: 'line',
    namesSchemes: true,
    write: jsonLines,
  },
  ...(Object.keys(TABLES) as TableName[]).map((table) => ({
    path: `data/${table}.csv`,
    ...TABLES[table],
    ...CSV,
    write: (catalog: Catalog, iri: IriOf) => tableCsv(tableOf(table, catalog, iri)),
  })),
  {
    path: 'data/deck.ttl',
    title: 'Cards, schemes and vocabularies as concepts',
    format: 'SKOS, Turtle',
    mediaType: 'text/turtle',
    namesSchemes: true,
    write: (catalog, iri) => turtle(skos(catalog, iri)),
  },
  {
    path: 'data/deck.jsonld',
    title: 'The same concepts',
    format: 'SKOS, JSON-LD',
    mediaType: 'application/ld+json',
    namesSchemes: true,
    write: (catalog, iri) => jsonLdGraph(skos(catalog, iri)),
  },
  {
    path: 'data/mappings.sssom.tsv',
    title: 'Placements of cards and published relations, with who says so',
    format: 'SSSOM',
    mediaType: 'text/tab-separated-values',
    namesSchemes: true,
    write: (catalog, iri) =>
      sssom(
        [...placementMappings(catalog), ...publishedMappings(catalog)],
        {
          address: '/data/mappings.sssom.tsv',
          title: 'Riskdeck: placements and published relations',
          version: deckVersion(catalog),
          schemes: catalog.taxonomies.map(({ id }) => id),
        },
        iri,
      ),
  },
  {
    path: 'data/nexus.yaml',
    title: 'Cards for AI Risk Atlas Nexus',
    format: 'LinkML YAML',
    mediaType: 'application/yaml',
    namesSchemes: true,
    write: (catalog, iri) => nexus(catalog, deckVersion(catalog), iri),
  },
  ...CITATION_FORMATS.map(({ extension, label, mediaType, write }) => ({
    path: `papers.${extension}`,
    title: 'All papers, for citing them',
    format: label,
    mediaType,
    write: ({ papers }: Catalog) => write(listed(papers).map(workOf)),
  })),
  {
    path: 'results.csv',
    title: 'Figures of the papers, with their sources',
    ...CSV,
    write: ({ papers }, iri) => tableCsv({ heads: RESULT_HEADS, rows: resultRows(listed(papers), iri) }),
  },
  {
    path: 'results.json',
    title: 'The same figures',
    format: 'JSON',
    mediaType: 'application/json',
    schema: 'results',
    write: ({ papers }, iri) => JSON.stringify(resultRows(listed(papers), iri)),
  },
];
