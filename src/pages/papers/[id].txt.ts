import { citationRoute } from '../../site/entry-files.ts';

/** The citation of each paper. */
export const { getStaticPaths, GET } = citationRoute('papers', 'txt');
