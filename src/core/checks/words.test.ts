import { expect, it } from 'vitest';
import { deckPlus, DRAFT, textOf } from './fixture.ts';
import { checkDeck } from './index.ts';
import { readEntry } from '../source/read.ts';
import { spelling } from './spelling.ts';
import type { Dictionary } from './spelling.ts';
import { checkWords, proseIn, wordsOf } from './words.ts';
import type { DeckWords } from './words.ts';

const CARD = 'cards/injection.mdx';
const NINE = 'nine words in a row that two cards share';

/** Knows every word but two. */
const DICTIONARY: Dictionary = { knows: (word) => !/^(mispelt|glorptic)$/.test(word), suggest: () => ['misspelt'] };

/** A deck whose other card has nine words that can be copied; its words as they go over the line. */
const OTHER = 'cards/jailbreak.mdx';
const FILES = deckPlus(OTHER, `${textOf(OTHER)}\n\nIt has ${NINE} and more.\n`);
const WORDS = JSON.parse(
  JSON.stringify(wordsOf(checkDeck([...FILES, { path: 'words.txt', bytes: Buffer.from('glorptic\n') }]).deck)),
) as DeckWords;

/** What the two rules say of a file with this text. */
const wordsOfFile = (path: string, text: string) =>
  checkWords(path, proseIn(readEntry({ path, bytes: Buffer.from(text) })!), WORDS, DICTIONARY);

it.each([
  ['nothing', '', []],
  ['a misspelt word', 'This is mispelt.', ['warning spelling “mispelt” is not in the dictionary.']],
  ['a word that the deck has added', 'This is glorptic.', []],
  ['words of another card', `Here are ${NINE}.`, [`error same-words “${NINE}” stands in ${OTHER} too.`]],
  [
    'both',
    `Here are ${NINE}.\n\nThis is mispelt.`,
    [`error same-words “${NINE}” stands in ${OTHER} too.`, 'warning spelling “mispelt” is not in the dictionary.'],
  ],
])('says of a card with %s what the check of the deck says', (_what, added, said) => {
  const text = `${textOf(CARD)}\n\n${added}\n`;
  const issues = wordsOfFile(CARD, text);
  expect(issues.map(({ level, rule, message }) => `${level} ${rule} ${message}`)).toEqual(said);
  const whole = [...FILES.filter(({ path }) => path !== CARD), { path: CARD, bytes: Buffer.from(text) }];
  const list = { path: 'words.txt', bytes: Buffer.from('glorptic\n') };
  const all = checkDeck([...whole, list], [spelling(DICTIONARY)]).issues;
  const ofCard = all.filter(({ file, rule }) => file === CARD && /same-words|spelling/.test(rule));
  // Of two that are alike the later of the deck is told; where a card is written, it is this one.
  if (added.includes(NINE)) expect(all.some(({ rule }) => rule === 'same-words')).toBe(true);
  else expect(issues).toEqual(ofCard);
});

it('says of a new draft that stands last in the deck what the check says', () => {
  const path = 'cards/zebra.mdx';
  const text = `${DRAFT}\n\nHere are ${NINE}, mispelt.\n`;
  const whole = checkDeck([...FILES, { path, bytes: Buffer.from(text) }], [spelling(DICTIONARY)]).issues;
  const issues = wordsOfFile(path, text);
  expect(issues).toEqual(whole.filter(({ file, rule }) => file === path && /same-words|spelling/.test(rule)));
  expect(issues.map(({ rule }) => rule)).toEqual(['same-words', 'spelling']);
});

it.each([
  ['front matter that cannot be read', 'summary: "', 'summary: "mispelt" "'],
  ['an unclosed component', 'Pwhat0', '<Cite Pwhat0'],
])('says of a card with %s what the check says', (_what, before, after) => {
  const text = `${textOf(CARD)}\n\nThis is mispelt.\n`.replace(before, after);
  const whole = checkDeck(
    [...FILES.filter(({ path }) => path !== CARD), { path: CARD, bytes: Buffer.from(text) }],
    [spelling(DICTIONARY)],
  ).issues;
  expect(wordsOfFile(CARD, text)).toEqual(whole.filter(({ file, rule }) => file === CARD && rule === 'spelling'));
});

it('has nothing to say of a file that is no entry', () => {
  expect(checkWords('words.txt', [{ text: 'mispelt', line: 1, column: 1 }], WORDS, DICTIONARY)).toEqual([]);
});
