import { citationsRoute } from '../site/citations.ts';

/** The citations of all papers. */
export const GET = citationsRoute('txt');
