import { addressOf, FIXED_PAGES } from '../catalog/routes.ts';
import { COLLECTIONS, COLLECTION_NAMES, collectionOf } from '../schema/index.ts';
import { didYouMean } from '../text/nearest.ts';
import { ID_PATTERN } from '../schema/field.ts';
import { withArticle } from './deck.ts';
import type { CheckedEntry, Deck, Finding, Rule } from './deck.ts';

/** The longest id that still makes a readable address. */
const MAX_ID = 80;

/** A file is named by its id, in its collection's folder, with its collection's extension. */
export const fileName: Rule = {
  name: 'file-name',
  level: 'error',
  what: 'A file is called <id>.mdx or <id>.yaml and lies directly in the folder of its collection.',
  check: (deck) => [...deck.entries.flatMap(checkName), ...checkStrangers(deck)],
};

function checkName(entry: CheckedEntry): Finding[] {
  const { extension, singular } = COLLECTIONS[entry.collection];
  const report = (message: string, hint: string) => [{ file: entry.file, line: 1, column: 1, message, hint }];
  const isScreening = entry.collection === 'screening';
  if (!isScreening && entry.file.split('/').length > 2)
    return report('The file lies in a folder inside its collection.', `Move it to ${entry.collection}/.`);
  if (!entry.file.endsWith(extension))
    return report(
      `The file of ${withArticle(singular)} ends in ${extension}.`,
      `Rename it to ${entry.id}${extension}.`,
    );
  const plain = entry.collection === 'crosswalks' ? entry.id.split('--') : [entry.id];
  if (!plain.every((id) => ID_PATTERN.test(id)) || entry.id.length > MAX_ID)
    return report(
      `"${entry.id}" cannot be an id.`,
      `Use lower-case letters, digits and single hyphens, at most ${MAX_ID} characters.`,
    );
  if ((FIXED_PAGES as readonly string[]).includes(addressOf(entry.collection, entry.id)))
    return report(`The site has a page of its own at ${addressOf(entry.collection, entry.id)}.`, 'Choose another id.');
  return [];
}

/** Texts about the deck; the second lies in the archives of releases. */
const NO_ENTRIES = new Set(['README.md', 'CHANGES.md']);

/** A file that looks like an entry but lies where none is looked for would be left out without a word. */
function checkStrangers({ paths }: Deck): Finding[] {
  const folders = COLLECTION_NAMES.filter((name) => name !== 'screening');
  return paths
    .filter((path) => /(?:^|\/)[^_/][^/]*\.(?:mdx?|ya?ml)$/.test(path) && !NO_ENTRIES.has(path) && !collectionOf(path))
    .map((file) => {
      const meant = file.includes('/') ? file.replace(/\/.*/, '') : file.replace(/\.[^.]*$/, '');
      const hint = didYouMean(meant, COLLECTION_NAMES, `The folders of entries are: ${folders.join(', ')}.`);
      return { file, line: 1, column: 1, message: 'The file lies in no folder of entries.', hint };
    });
}
