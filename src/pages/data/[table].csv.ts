import { tableRoutes } from '../../site/data-files.ts';

/** A collection of the deck as a table. */
export const { getStaticPaths, GET } = tableRoutes();
