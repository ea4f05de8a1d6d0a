import type { Position } from '../issue.ts';
import { COLLECTIONS } from '../schema/index.ts';
import { ID_PATTERN } from '../schema/field.ts';
import type { CollectionName } from '../schema/field.ts';
import { COMPONENTS } from '../source/components.ts';
import { capital } from '../text/capital.ts';
import { didYouMean } from '../text/nearest.ts';
import { listOf, valueOf } from './deck.ts';
import type { CheckedEntry, Deck, Finding, Rule } from './deck.ts';
import { paperCalled } from './paper-called.ts';

/** Every id that an entry names exists and has a page. */
export const reference: Rule = {
  name: 'reference',
  level: 'error',
  what: 'Every id that an entry names, in its fields or in its text, exists and has a page.',
  check: (deck) =>
    deck.entries.flatMap((entry) => {
      const fields = entry.visits.flatMap(({ path, value, meta }) =>
        meta.reference !== undefined && typeof value === 'string' && value !== ''
          ? checkTarget(deck, entry, meta.reference, value, () => entry.at(path))
          : [],
      );
      const mentions = (entry.body?.mentions ?? []).flatMap(({ component, target, line, column }) => {
        const collection = COMPONENTS[component]?.collection;
        return collection ? checkTarget(deck, entry, collection, target, () => ({ line, column })) : [];
      });
      return [...fields, ...mentions];
    }),
};

function checkTarget(
  deck: Deck,
  from: CheckedEntry,
  collection: CollectionName,
  id: string,
  place: () => Position,
): Finding[] {
  const { singular } = COLLECTIONS[collection];
  const report = (message: string, hint: string): Finding[] => [{ file: from.file, ...place(), message, hint }];
  const target = deck.byId[collection].get(id);
  if (target === from) return report(`The ${singular} names itself.`, 'Remove the line.');
  if (target) {
    const leadsNowhere = valueOf(target.data, 'status') === 'draft' && valueOf(from.data, 'status') !== 'draft';
    return leadsNowhere
      ? report(`The ${singular} "${id}" is a draft and has no page.`, 'Publish it first, or remove the line.')
      : [];
  }
  const renamed = deck.formerly[collection].get(id);
  if (renamed) return report(...becameOf(singular, id, from, renamed));
  const called = entryCalled(deck, collection, id);
  if (called) return report(`The ${singular} "${id}" has the id "${called.id}" here.`, `Write "${called.id}".`);
  const { extension } = COLLECTIONS[collection];
  const ways = [
    ID_PATTERN.test(id) ? [] : ['name one that the deck has by its id, of lower-case letters, digits and hyphens'],
    ID_PATTERN.test(id) ? ['name one that the deck has', `add ${collection}/${id}${extension}`] : [],
    collection === 'papers' ? ['give the source as a "reference"'] : [],
  ].flat();
  const otherwise = `${capital(ways.join(', or '))}.`;
  // People write the name of the file or the address of the page, too.
  const stem = id.replace(/\/$/, '').replace(/^.*\//, '').replace(extension, '');
  return report(`There is no ${singular} "${id}".`, didYouMean(stem, deck.byId[collection].keys(), otherwise));
}

/** What became of an entry whose id is an old one, and what to write. */
function becameOf(
  singular: string,
  id: string,
  from: CheckedEntry,
  heir: CheckedEntry,
): [message: string, hint: string] {
  const isMerged = listOf(valueOf(heir.data, 'merged')).includes(id);
  if (heir === from)
    return isMerged
      ? [`The ${singular} "${id}" was merged into this one.`, 'Remove the line.']
      : [`The ${singular} "${id}" is now this one.`, 'Remove the line.'];
  return isMerged
    ? [
        `The ${singular} "${id}" was merged into "${heir.id}".`,
        `Write "${heir.id}", or remove the line where that is named already.`,
      ]
    : [`The ${singular} "${id}" is now called "${heir.id}".`, `Write "${heir.id}".`];
}

/** The entry that is meant by its title or, of a paper, by an arXiv number or DOI. */
function entryCalled(deck: Deck, collection: CollectionName, text: string): CheckedEntry | undefined {
  const paper = collection === 'papers' ? paperCalled(deck, text) : undefined;
  if (paper) return paper;
  const titled = (entry: CheckedEntry) => String(valueOf(entry.data, 'title')).toLowerCase() === text.toLowerCase();
  return [...deck.byId[collection].values()].find(titled);
}
