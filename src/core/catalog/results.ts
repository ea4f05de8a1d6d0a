import { compareText } from '../issue.ts';
import type { Paper } from '../schema/paper.ts';
import type { LinkedPaper } from './types.ts';

/** A figure of a paper, with the paper that gives it. */
export interface PaperResult {
  paper: string;
  result: NonNullable<Paper['results']>[number];
}

/** Every figure of these papers, by metric, then model, then paper: figures of one metric stand together. */
export function resultsOf(papers: readonly LinkedPaper[]): PaperResult[] {
  const all = papers.flatMap(({ id, data }) => (data.results ?? []).map((result) => ({ paper: id, result })));
  const key = (text: string) => text.toLowerCase();
  return all.sort(
    (a, b) =>
      compareText(key(a.result.metric), key(b.result.metric)) ||
      compareText(key(a.result.model), key(b.result.model)) ||
      compareText(a.paper, b.paper) ||
      compareText(a.result.setting, b.result.setting),
  );
}
