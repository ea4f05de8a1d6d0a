import { dataRoute } from '../site/data-files.ts';

/** The whole cross-linked deck in one file. */
export const GET = dataRoute('catalog.json');
