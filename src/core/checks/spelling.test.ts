import { describe, expect, it } from 'vitest';
import { deckWith, swap } from './fixture.ts';
import { checkDeck } from './index.ts';
import { spelling } from './spelling.ts';

const rule = spelling({ knows: (word) => !['strangr', 'mial'].includes(word), suggest: () => ['stranger'] });

/** What the rule says of a note on a card, with these spellings in words.txt. */
function issuesOf(note: string, words = ''): string[] {
  const files = deckWith('cards/injection.mdx', swap('A stranger reads the mail.', note));
  const list = { path: 'words.txt', bytes: Buffer.from(words) };
  const { issues } = checkDeck([...files, list], [rule]);
  return issues
    .filter((issue) => issue.rule === 'spelling' && issue.file === 'cards/injection.mdx' && issue.line === 12)
    .map(({ level, message, hint }) => `${level}: ${message} ${hint}`);
}

describe('spelling', () => {
  it('names a word that neither the dictionary nor words.txt has', () => {
    expect(issuesOf('A strangr reads the mail.')).toEqual([
      'warning: “strangr” is not in the dictionary. Did you mean stranger? If it is right, add it to words.txt, or leave it: the reviewer does.',
    ]);
    expect(issuesOf('A strangr reads the mail.', 'strangr\n')).toEqual([]);
  });

  it('takes the parts of a word with hyphens one by one', () => {
    expect(issuesOf('A first-mial stranger.')).toEqual([expect.stringContaining('“mial”')]);
  });

  it.each([
    "The stranger's mail",
    'The stranger’s mail',
    'the GPT-4o mail',
    'the DeepMind mail',
    'the v1x mail',
    'the @mial mail',
    'read mial.txt',
    'see mial://strangr.example/strangr-mial',
  ])('accepts %s', (note) => {
    expect(issuesOf(note)).toEqual([]);
  });
});
