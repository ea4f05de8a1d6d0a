import { dataRoute } from '../../site/data-files.ts';

/** The deck as SKOS in Turtle. */
export const GET = dataRoute('data/deck.ttl');
