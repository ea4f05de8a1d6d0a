import { splitName } from '../catalog/citation.ts';
import type { PersonName } from '../catalog/citation.ts';
import { addressOf } from '../catalog/routes.ts';
import type { Linked, LinkedCard } from '../catalog/types.ts';
import type { Paper } from '../schema/paper.ts';
import { EDITORS } from './iri.ts';
import type { IriOf } from './iri.ts';

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
  /** What it stands in, and which state of it is meant, for a work that changes. */
  within?: string | undefined;
  version?: string | undefined;
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

/** A card as a work of its own. Its key is made from its id, which never changes. */
export function workOfCard({ id, data }: Pick<LinkedCard, 'id' | 'data'>, iri: IriOf): Work {
  return ours(`riskdeck-${id}`, data.title, data, iri(addressOf('cards', id)));
}

/** Our summary of a paper as a work of its own, beside the paper itself. */
export function workOfSummary({ id, data }: Pick<Linked<Paper>, 'id' | 'data'>, iri: IriOf): Work {
  return ours(`riskdeck-${id}`, `Summary of “${data.title}”`, data, iri(addressOf('papers', id)));
}

function ours(key: string, title: string, data: { updated: string; version?: number | undefined }, url: string): Work {
  return {
    key,
    title,
    authors: [{ literal: EDITORS }],
    othersFollow: false,
    date: data.updated,
    url,
    within: 'Riskdeck',
    version: data.version === undefined ? undefined : String(data.version),
  };
}
