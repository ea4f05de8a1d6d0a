import { createRequire } from 'node:module';

/** A work as an independent library reads it out of a citation. */
export interface ReadWork {
  id: string;
  title: string;
  author?: { family?: string; given?: string; literal?: string; 'non-dropping-particle'?: string }[];
  issued?: { 'date-parts': number[][] };
  URL: string;
  DOI?: string;
  version?: string;
}

const load = createRequire(import.meta.url);
const { plugins } = load('@citation-js/core') as {
  plugins: { input: { chain: (text: string, options: object) => ReadWork[] } };
};
load('@citation-js/plugin-bibtex');
load('@citation-js/plugin-csl');

/** The works that citation.js finds in a text of BibTeX or CSL-JSON. Throws what the library throws. */
export function readCitations(text: string): ReadWork[] {
  return plugins.input.chain(text, { generateGraph: false });
}

/** The names as a reader would write them, family name first. */
export function namesIn({ author = [] }: ReadWork): string[] {
  return author.map((name) => {
    const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
    return name.literal ?? (name.given === undefined ? family : `${family}, ${name.given}`);
  });
}
