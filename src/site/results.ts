import { listed } from '../core/catalog/build.ts';
import { resultsOf } from '../core/catalog/results.ts';
import { getDeck, need } from './catalog.ts';

/** Every figure of the papers that stand in lists, flat, with its source, for those who take the table along. */
export function resultRows() {
  const { catalog, papers } = getDeck();
  return resultsOf(listed(catalog.papers)).map(({ paper, result }) => {
    const { title, url, grade } = need(papers, paper).data;
    return { ...result, paper, title, url, grade };
  });
}
