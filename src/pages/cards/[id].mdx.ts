import { sourceRoute } from '../../site/entry-files.ts';

/** The file of each entry as its authors wrote it. */
export const { getStaticPaths, GET } = sourceRoute('cards');
