import { splitName } from '../catalog/citation.ts';
import type { PersonName } from '../catalog/citation.ts';
import type { Linked } from '../catalog/types.ts';
import type { Paper } from '../schema/paper.ts';

/** A work as reference managers know it: what every citation format writes in its own way. */
export interface Work {
  key: string;
  title: string;
  /** In order; empty where nobody is known. */
  authors: PersonName[];
  /** Whether there are authors beyond those held. */
  othersFollow: boolean;
  /** Year, year-month or year-month-day. */
  date?: string | undefined;
  url: string;
  arxiv?: string | undefined;
  doi?: string | undefined;
}

/** The work that a paper's page stands for. */
export function workOf({ data }: Linked<Paper>): Work {
  return {
    key: data.citationKey,
    title: data.title,
    authors: (data.authors ?? []).map(splitName),
    othersFollow: data.authorsComplete === false,
    date: data.published,
    url: data.url,
    arxiv: data.arxiv,
    doi: data.doi,
  };
}
