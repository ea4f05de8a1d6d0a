import { markdownRoute } from '../../site/entry-files.ts';

/** Each entry as plain markdown. */
export const { getStaticPaths, GET } = markdownRoute('cards');
