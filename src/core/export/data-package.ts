import { DATA_FILES } from './data-files.ts';
import type { DataFile } from './data-files.ts';
import { LICENCE } from './iri.ts';
import type { IriOf } from './iri.ts';
import { schemaAddress } from './json-schema.ts';

/** How large a file is and what its bytes are, so that a copy can be checked. */
export interface FileFacts {
  bytes: number;
  /** SHA-256, in hexadecimal. */
  sha256: string;
}

const OURS = { name: 'CC-BY-4.0', path: LICENCE, title: 'Creative Commons Attribution 4.0 International' };

/** What a file with names, codes or relations of published schemes says of its licences. */
const WITH_SOURCES = {
  description:
    "Our texts are under CC BY 4.0. Names and codes of published schemes, and relations between them, keep their sources' licences.",
  licenses: [
    OURS,
    { path: 'data/schemes.csv', title: 'Names and codes of schemes: the column licence of this table' },
    { path: 'data/crosswalks.csv', title: 'Published relations: the column licence of this table' },
  ],
};

/**
 * What the files of the deck are, for programs: a Data Package (Frictionless Standards, version 2) with size and digest of
 * each file.
 */
export function dataPackage(version: string, factsOf: (file: DataFile) => FileFacts, iri: IriOf): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'riskdeck',
    title: 'Riskdeck: an open deck of AI risk cards',
    homepage: iri('/data/'),
    version,
    licenses: [OURS],
    resources: DATA_FILES.map((file) => {
      const { bytes, sha256 } = factsOf(file);
      return {
        name: file.path.replace(/[^a-z0-9]+/g, '-'),
        title: file.title,
        ...(file.namesSchemes && WITH_SOURCES),
        path: file.path,
        format: file.path.split('.').at(-1),
        mediatype: file.mediaType,
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        ...(file.schema && { jsonSchema: iri(schemaAddress(file.schema)) }),
      };
    }),
  };
}
