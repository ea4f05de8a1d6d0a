import { dataRoute } from '../../site/data-files.ts';

/** The deck as JSON Lines. */
export const GET = dataRoute('data/deck.jsonl');
