import { citationRoute } from '../../site/entry-files.ts';

/** The citation of each card. */
export const { getStaticPaths, GET } = citationRoute('cards', 'txt');
