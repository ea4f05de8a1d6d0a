import { compareText } from '../issue.ts';
import { isListed } from './build.ts';
import { addressOf } from './routes.ts';
import type { Catalog } from './types.ts';

/** Something that happened to an entry, for those who follow the deck. */
export interface Change {
  /** Root-relative; the same for ever, so that a reader is told once. */
  id: string;
  /** The page on which it can be read. */
  address: string;
  title: string;
  summary: string;
  /** The kind of entry, in the plural. */
  collection: string;
  /** The day of it, and the day the entry was first written. */
  day: string;
  created: string;
}

interface Entry {
  id: string;
  data: {
    title: string;
    status: string;
    created: string;
    updated: string;
    formerly?: string[] | undefined;
    statusDate?: string | undefined;
    reason?: string | undefined;
  };
}

const WORDS: Readonly<Record<string, string>> = {
  disputed: 'Disputed',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
};

/**
 * What is new, changed, disputed, superseded and withdrawn, the latest first. An entry that stands in lists is told under
 * its address, as changed as it last was. That one is disputed, superseded or withdrawn is told under an id of its own,
 * once; one that stands in no list is told in no other way.
 */
export function changesOf(catalog: Catalog): Change[] {
  const { cards, papers, evaluations, mitigations, taxonomies } = catalog;
  const all = [
    ...cards.flatMap((card) => changes('cards', card, card.data.summary)),
    ...papers.flatMap((paper) => changes('papers', paper, paper.data.findings[0]?.claim ?? '')),
    ...evaluations.flatMap((evaluation) => changes('evaluations', evaluation, evaluation.data.summary)),
    ...mitigations.flatMap((mitigation) => changes('mitigations', mitigation, mitigation.data.summary)),
    ...taxonomies.flatMap((taxonomy) =>
      changes('taxonomies', taxonomy, `${taxonomy.data.publisher}, ${taxonomy.data.edition}`),
    ),
  ];
  // The sort is stable: of one day, cards come first, and each kind by id.
  return all.sort((a, b) => compareText(b.day, a.day));
}

function changes(
  collection: 'cards' | 'papers' | 'evaluations' | 'mitigations' | 'taxonomies',
  { id, data }: Entry,
  summary: string,
): Change[] {
  const address = addressOf(collection, id);
  // A reader knows it by its first address, whatever it was renamed since.
  const first = addressOf(collection, data.formerly?.[0] ?? id);
  const facts = { address, collection, created: data.created };
  const word = WORDS[data.status];
  return [
    ...(isListed(data) ? [{ ...facts, id: first, title: data.title, summary, day: data.updated }] : []),
    ...(word
      ? [
          {
            ...facts,
            id: `${first}#${data.status}`,
            title: `${word}: ${data.title}`,
            summary: data.reason ?? '',
            day: data.statusDate ?? data.updated,
          },
        ]
      : []),
  ];
}
