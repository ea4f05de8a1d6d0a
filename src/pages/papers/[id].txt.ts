import { citationRoute } from '../../site/citations.ts';

/** The citation of each paper. */
export const { getStaticPaths, GET } = citationRoute('txt');
