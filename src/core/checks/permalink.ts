import { lostLines } from '../catalog/permalinks.ts';
import { addressOf } from '../catalog/routes.ts';
import { isPaged } from '../schema/field.ts';
import { isAnswered } from './addresses.ts';
import { isDraft } from './deck.ts';
import type { Deck, Finding, Rule } from './deck.ts';

/** The list of every address ever published. */
export const PERMALINKS_FILE = 'permalinks.txt';

/** No address that was ever published is lost. */
export const permalink: Rule = {
  name: 'permalink',
  level: 'error',
  what: 'Every address in permalinks.txt still leads to a page, and the list is sorted.',
  check: (deck) => [...checkForm(deck), ...checkAnswers(deck)],
};

function checkForm({ permalinks }: Deck): Finding[] {
  return permalinks.flatMap((line, index) => {
    if (line === '') return [report(index, 'An empty line stands in the list.', 'Remove it.')];
    const before = permalinks[index - 1];
    return before !== undefined && before >= line
      ? [report(index, `"${line}" stands after "${before}".`, 'Sort the list; each address stands once.')]
      : [];
  });
}

/** An entry that is gone takes the places on its page and the pages below it along: it is told once. */
function checkAnswers(deck: Deck): Finding[] {
  const lost = new Map<string, number[]>();
  for (const [index, line] of deck.permalinks.entries()) {
    if (line === '' || isAnswered(deck, line)) continue;
    const [, collection, id] = line.split('/');
    const isEntry = isPaged(collection) && id && !deck.byId[collection].has(id);
    const key = isEntry ? addressOf(collection, id) : line;
    lost.set(key, [...(lost.get(key) ?? []), index]);
  }
  return [...lost].map(([key, [first = 0, ...more]]) => {
    const line = deck.permalinks[first] ?? key;
    const message =
      more.length === 0
        ? `The published address "${line}" leads nowhere.`
        : `The published address "${line}" and ${more.length} below it lead nowhere.`;
    return report(first, message, waysOut(deck, key));
  });
}

function report(index: number, message: string, hint: string): Finding {
  return { file: PERMALINKS_FILE, line: index + 1, column: 1, message, hint };
}

/** The line that mends a lost address: which one, only the author knows. */
function waysOut(deck: Deck, address: string): string {
  const [, collection, id] = address.split('/');
  if (!isPaged(collection) || !id || deck.byId[collection].has(id))
    return 'Put back what stood there: an address is kept for ever.';
  if (collection === 'taxonomies') return 'Put the file back: a scheme keeps its id, which names an edition.';
  const listed = new Set(deck.permalinks);
  const newcomers = [...deck.byId[collection].values()].filter(
    (entry) => !isDraft(entry) && !listed.has(addressOf(collection, entry.id)),
  );
  const [newcomer] = newcomers;
  const file = newcomer && newcomers.length === 1 ? newcomer.file : 'its file';
  return `Renamed? Write "formerly: [${id}]" in ${file}. Merged? Write "merged: [${id}]" in the file of the other. Withdrawn? Put the file back with "status: withdrawn".`;
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
