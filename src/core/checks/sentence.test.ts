import { describe, expect, it } from 'vitest';
import { prose } from './fixture-deck.ts';
import { deckWith, error, issuesOf, swap } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const words = (count: number) => `Begin ${Array.from({ length: count - 1 }, (_, index) => `on${index}`).join(' ')}.`;

describe('sentence', () => {
  it('accepts forty words', () => {
    expect(issuesOf(deckWith(CARD, swap(prose(60, 'phow'), `${words(40)} ${prose(20, 'phow')}`)))).toEqual([]);
  });

  it('refuses forty-one, in the text', () => {
    expect(issuesOf(deckWith(CARD, swap(prose(60, 'phow'), `${prose(20, 'phow')}\n\n${words(41)}`)))).toEqual([
      error(
        'sentence',
        'cards/injection.mdx:68:1',
        'A sentence has 41 words; 40 is the most.',
        'Split the one that begins “Begin on0 on1 on2 on3”.',
      ),
    ]);
  });

  it('refuses forty-one in a field of prose, not in a title', () => {
    expect(issuesOf(deckWith(CARD, swap('A stranger reads the mail.', words(41))))).toEqual([
      error(
        'sentence',
        'cards/injection.mdx:12:11',
        'A sentence has 41 words; 40 is the most.',
        'Split the one that begins “Begin on0 on1 on2 on3”.',
      ),
    ]);
  });

  it('refuses a card whose sentences are long on average', () => {
    const long = (topic: string) => swap(prose(60, topic), `${words(38)} ${words(39).replaceAll('on', topic)}`);
    const text = (before: string) =>
      ['pwhat', 'phow', 'pwho', 'ptest', 'preduce', 'popen'].reduce((card, topic) => long(topic)(card), before);
    expect(issuesOf(deckWith(CARD, text))).toEqual([
      error(
        'sentence',
        'cards/injection.mdx:62:1',
        'The sentences of the text have 38.5 words on average; a card stays under 22.',
        'Split the longest ones.',
      ),
    ]);
  });
});
