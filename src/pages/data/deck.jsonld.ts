import { dataRoute } from '../../site/data-files.ts';

/** The deck as SKOS in JSON-LD. */
export const GET = dataRoute('data/deck.jsonld');
