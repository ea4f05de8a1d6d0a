import { dataRoute } from '../site/data-files.ts';

/** The citations of all papers that stand in lists. */
export const GET = dataRoute('papers.txt');
