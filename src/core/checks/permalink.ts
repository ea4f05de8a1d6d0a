import { lostLines } from '../catalog/permalinks.ts';
import { addressesOf, isAnswered } from './addresses.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './deck.ts';

/** The list of every address ever published. */
export const PERMALINKS_FILE = 'permalinks.txt';

/** No address that was ever published is lost. */
export const permalink: Rule = {
  name: 'permalink',
  level: 'error',
  what: 'Every address in permalinks.txt still leads to a page, and the list is sorted.',
  check: (deck) => {
    const addresses = addressesOf(deck);
    return deck.permalinks.flatMap((line, index) => {
      const report = (message: string, hint: string) => [
        { file: PERMALINKS_FILE, line: index + 1, column: 1, message, hint },
      ];
      if (line === '') return report('An empty line stands in the list.', 'Remove it.');
      const before = deck.permalinks[index - 1];
      if (before !== undefined && before >= line)
        return report(`"${line}" stands after "${before}".`, 'Sort the list; each address stands once.');
      if (isAnswered(deck, line)) return [];
      const otherwise =
        'Restore the entry, add the old id to "formerly" or "merged" of the file that takes its place, or set its status to withdrawn.';
      return report(`The published address "${line}" leads nowhere.`, didYouMeanPage(line, addresses, otherwise));
    });
  },
};

function didYouMeanPage(line: string, addresses: Set<string>, otherwise: string): string {
  const collection = line.split('/')[1];
  const likely = [...addresses].filter((address) => address.startsWith(`/${collection}/`) && !address.includes('#'));
  const meant = didYouMean(line, likely, '');
  return meant === '' ? otherwise : `${otherwise} ${meant}`;
}

/** No line of an earlier copy of the list has been taken off it. */
export function keptSince(earlier: readonly string[]): Rule {
  return {
    name: 'permalink-kept',
    level: 'error',
    what: 'No address of an earlier copy of permalinks.txt is missing.',
    check: (deck) =>
      lostLines(earlier, deck.permalinks).map((line) => ({
        file: PERMALINKS_FILE,
        line: 1,
        column: 1,
        message: `The published address "${line}" has been taken off the list.`,
        hint: 'Put the line back: an address is kept for ever.',
      })),
  };
}
