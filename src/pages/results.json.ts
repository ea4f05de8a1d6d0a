import { dataRoute } from '../site/data-files.ts';

/** Every figure of the papers. */
export const GET = dataRoute('results.json');
