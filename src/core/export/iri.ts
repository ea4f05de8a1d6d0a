/** Gives the absolute address of a page of the site: what linked data call an entry by. */
export type IriOf = (address: string) => string;

/** The licence of our texts. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Who the texts are by. */
export const EDITORS = 'Riskdeck contributors';

/** The vocabularies whose terms the files of linked data use. */
export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  nexus: 'https://w3id.org/ai-atlas-nexus/',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
