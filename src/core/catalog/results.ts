import type { z } from 'zod';
import { compareText } from '../issue.ts';
import { grade } from '../schema/common.ts';
import { reference, text, url } from '../schema/field.ts';
import { ResultSchema } from '../schema/paper.ts';
import type { Paper } from '../schema/paper.ts';
import { addressOf } from './routes.ts';
import type { LinkedPaper } from './types.ts';

/** A figure of a paper, with the paper that gives it. */
export interface PaperResult {
  paper: LinkedPaper;
  result: NonNullable<Paper['results']>[number];
}

/** A figure of a paper as a flat row, with its source. */
export const ResultRowSchema = ResultSchema.extend({
  paper: reference('papers', 'result', 'The id of the paper that gives it.'),
  title: text(300, 'The title of that paper.'),
  url: url('Where that paper is.'),
  grade,
  address: text(500, 'The address of the page of that paper here.'),
});

/** A figure of a paper as a flat row, with its source. */
export type ResultRow = z.infer<typeof ResultRowSchema>;

/** Every figure of these papers, by metric, then model, then paper: figures of one metric stand together. */
export function resultsOf(papers: readonly LinkedPaper[]): PaperResult[] {
  const all = papers.flatMap((paper) => (paper.data.results ?? []).map((result) => ({ paper, result })));
  const key = (text: string) => text.toLowerCase();
  return all.sort(
    (a, b) =>
      compareText(key(a.result.metric), key(b.result.metric)) ||
      compareText(key(a.result.model), key(b.result.model)) ||
      compareText(a.paper.id, b.paper.id) ||
      compareText(a.result.setting, b.result.setting),
  );
}

/** Every figure of these papers, flat, with its source, for those who take the table along. */
export function resultRows(papers: readonly LinkedPaper[], iri: (address: string) => string): ResultRow[] {
  return resultsOf(papers).map(({ paper: { id, data }, result }) => {
    const { title, url, grade } = data;
    return { ...result, paper: id, title, url, grade, address: iri(addressOf('papers', id)) };
  });
}
