import { twinRoute } from '../../site/twin.ts';

/** The data of each scheme with its entries, at the address of its page with `.json`. */
export const { getStaticPaths, GET } = twinRoute('taxonomies');
