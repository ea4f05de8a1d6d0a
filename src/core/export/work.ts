import { isListed } from '../catalog/build.ts';
import { splitName } from '../catalog/citation.ts';
import type { PersonName } from '../catalog/citation.ts';
import { moveSentence } from '../catalog/moves.ts';
import type { Move } from '../catalog/moves.ts';
import { addressOf } from '../catalog/routes.ts';
import type { Linked, LinkedCard } from '../catalog/types.ts';
import type { Paper } from '../schema/paper.ts';
import type { Release } from '../schema/releases.ts';
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
  isDataset?: boolean | undefined;
  arxiv?: string | undefined;
  doi?: string | undefined;
  /** What it stands in. */
  within?: string | undefined;
  /** Which state of it is meant, for a work that changes. */
  version?: string | undefined;
  /** The day on which it was read, which only the reader knows. */
  accessed?: string | undefined;
  /** What whoever cites it should know: that it no longer stands, or is called otherwise now. */
  note?: string | undefined;
}

/** The work that a paper's page stands for: the paper itself, as published by its authors. */
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
    // It is our summary that was withdrawn, not the work of its authors.
    note: isListed(data) ? undefined : `Our summary of it is ${data.status} since ${data.statusDate}.`,
  };
}

/** A card as a work of its own, at its address or at one that it left behind. Its key is made from its id. */
export function workOfCard({ id, data }: Pick<LinkedCard, 'id' | 'data'>, iri: IriOf, move?: Move): Work {
  const notes = [
    move && moveSentence(move, data.title),
    !isListed(data) && `The card is ${data.status} since ${data.statusDate}.`,
  ].filter((note) => typeof note === 'string');
  const work = ours(`riskdeck-${id}`, data.title, data, iri(addressOf('cards', id)));
  return { ...work, note: notes.length > 0 ? notes.join(' ') : undefined };
}

/** Our summary of a paper as a work of its own, beside the paper itself. */
export function workOfSummary({ id, data }: Pick<Linked<Paper>, 'id' | 'data'>, iri: IriOf): Work {
  return ours(`riskdeck-${id}`, `Summary of “${data.title}”`, data, iri(addressOf('papers', id)));
}

/** A release of the whole deck as a work, at the place where its archive is named. */
export function workOfRelease({ version, date }: Pick<Release, 'version' | 'date'>, iri: IriOf): Work {
  return {
    key: `riskdeck-${version}`,
    title: 'Riskdeck: an open deck of AI risk cards',
    authors: [{ literal: EDITORS }],
    othersFollow: false,
    date,
    url: iri(`/releases/#${version}`),
    isDataset: true,
    version,
  };
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
