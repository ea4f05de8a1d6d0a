import { badgeRoute } from '../../site/entry-files.ts';

/** A badge for each entry. */
export const { getStaticPaths, GET } = badgeRoute('papers');
