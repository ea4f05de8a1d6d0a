import { cardCitationRoute } from '../../site/entry-files.ts';

/** The citation of each card that stands in lists. */
export const { getStaticPaths, GET } = cardCitationRoute('bib');
