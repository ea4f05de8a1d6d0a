import { bibtex } from './bibtex.ts';
import { citationText } from './citation-text.ts';
import { cslJson } from './csl-json.ts';
import type { Work } from './work.ts';

/** A format in which works are given for citing. */
export interface CitationFormat {
  /** What follows the address of a page in place of its final slash. */
  extension: string;
  label: string;
  mediaType: string;
  write: (works: readonly Work[]) => string;
}

/** Every format in which works are given for citing. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { extension: 'txt', label: 'Plain text', mediaType: 'text/plain', write: citationText },
  { extension: 'bib', label: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex },
  { extension: 'csl.json', label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJson },
];
