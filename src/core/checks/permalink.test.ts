import { describe, expect, it } from 'vitest';
import { DRAFT } from './fixture.ts';
import { checkDeck } from './index.ts';
import { keptSince } from './permalink.ts';
import { deckPlus, deckWith, deckWithout, error, issuesOf, swap, textOf } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('permalink', () => {
  it('accepts a sorted list of addresses that lead to pages', () => {
    expect(
      issuesOf(
        deckPlus('permalinks.txt', '/cards/injection/\n/cards/injection/#harms\n/taxonomies/list-2025/a1-2025/\n'),
      ),
    ).toEqual([]);
  });

  it('accepts Windows line ends', () => {
    expect(issuesOf(deckPlus('permalinks.txt', '/cards/injection/\r\n/cards/jailbreak/\r\n'))).toEqual([]);
  });

  const waysOut = (id: string, file = 'its file') =>
    `Renamed? Write "formerly: [${id}]" in ${file}. Merged? Write "merged: [${id}]" in the file of the other. Withdrawn? Put the file back with "status: withdrawn".`;

  it('refuses an address that leads nowhere', () => {
    const list = '/browse/actors/owner/\n/papers/zuo-2024/\n/taxonomies/list-2024/\n/taxonomies/list-2024/a1-2024/\n';
    expect(issuesOf(deckPlus('permalinks.txt', list))).toEqual([
      error(
        'permalink',
        'permalinks.txt:1:1',
        'The published address "/browse/actors/owner/" leads nowhere.',
        'Put back what stood there: an address is kept for ever.',
      ),
      error(
        'permalink',
        'permalinks.txt:2:1',
        'The published address "/papers/zuo-2024/" leads nowhere.',
        waysOut('zuo-2024'),
      ),
      error(
        'permalink',
        'permalinks.txt:3:1',
        'The published address "/taxonomies/list-2024/" and 1 below it lead nowhere.',
        'Put the file back: a scheme keeps its id, which names an edition.',
      ),
    ]);
  });

  it('tells a renamed card once, with the line to write in the file that is new', () => {
    const list = '/cards/injection/\n/cards/injection/#harms\n/cards/injection/#tests\n/cards/jailbreak/\n';
    const renamed = [
      ...deckWithout(CARD),
      { path: 'cards/orders.mdx', bytes: Buffer.from(textOf(CARD)) },
      { path: 'permalinks.txt', bytes: Buffer.from(list) },
    ];
    expect(issuesOf(renamed).filter(({ rule }) => rule === 'permalink')).toEqual([
      error(
        'permalink',
        'permalinks.txt:1:1',
        'The published address "/cards/injection/" and 2 below it lead nowhere.',
        waysOut('injection', 'cards/orders.mdx'),
      ),
    ]);
  });

  it('refuses a list that is not sorted, an address that stands twice and an empty line', () => {
    expect(
      issuesOf(deckPlus('permalinks.txt', '/method/\n/cards/injection/\n/cards/injection/\n\n/screening/\n')),
    ).toEqual([
      error(
        'permalink',
        'permalinks.txt:2:1',
        '"/cards/injection/" stands after "/method/".',
        'Sort the list; each address stands once.',
      ),
      error(
        'permalink',
        'permalinks.txt:3:1',
        '"/cards/injection/" stands after "/cards/injection/".',
        'Sort the list; each address stands once.',
      ),
      error('permalink', 'permalinks.txt:4:1', 'An empty line stands in the list.', 'Remove it.'),
    ]);
  });

  it('accepts the address of a renamed entry', () => {
    expect(
      issuesOf([
        ...inCard('status: published', 'status: published\nformerly: [old]'),
        { path: 'permalinks.txt', bytes: Buffer.from('/cards/old/\n/cards/old/#harms\n') },
      ]),
    ).toEqual([]);
  });

  it('keeps quiet about addresses below a scheme that cannot be read', () => {
    expect(
      issuesOf([
        ...deckWith('taxonomies/list-2025.yaml', swap('"List 2025"', 'List: 2025')),
        { path: 'permalinks.txt', bytes: Buffer.from('/taxonomies/list-2025/a1-2025/\n') },
      ]),
    ).toEqual([
      error(
        'yaml-syntax',
        'taxonomies/list-2025.yaml:1:8',
        'A colon stands in text without quotes.',
        'Put the whole text in straight double quotes: "...". Or mend the indentation of the next line.',
      ),
    ]);
  });

  it('does not take the old id of a draft for an answer', () => {
    const [draft] = deckPlus('cards/idea.mdx', DRAFT.replace('status: draft', 'status: draft\nformerly: [old]')).slice(
      -1,
    );
    const files = [...deckPlus('permalinks.txt', '/cards/old/\n'), draft!];
    expect(issuesOf(files).map(({ rule, message }) => [rule, message])).toEqual([
      ['permalink', 'The published address "/cards/old/" leads nowhere.'],
    ]);
  });
});

describe('permalink-kept', () => {
  it('misses what an earlier copy of the list held', () => {
    const files = deckPlus('permalinks.txt', '/cards/injection/\n');
    const { issues } = checkDeck(files, [keptSince(['/cards/injection/', '/cards/jailbreak/'])]);
    expect(issues).toEqual([
      error(
        'permalink-kept',
        'permalinks.txt:1:1',
        'The published address "/cards/jailbreak/" has been taken off the list.',
        'Put the line back: an address is kept for ever.',
      ),
    ]);
  });
});
