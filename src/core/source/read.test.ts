import { describe, expect, it } from 'vitest';
import { deck, deckPlus, deckWith, error, issuesOf, swap, textOf } from '../checks/fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('front-matter', () => {
  it('accepts three hyphens on lines of their own', () => {
    expect(issuesOf(deck())).toEqual([]);
  });

  it('misses the front matter', () => {
    expect(issuesOf(inCard(/^---\n[^]*?\n---\n\n/, ''))).toEqual([
      error(
        'front-matter',
        'cards/injection.mdx:1:1',
        'The file does not begin with a line "---".',
        'Put the front matter between two lines "---" at the top.',
      ),
    ]);
  });

  it('misses its first line', () => {
    expect(issuesOf(inCard('---\n', ''))).toEqual([
      error(
        'front-matter',
        'cards/injection.mdx:1:1',
        'The file does not begin with a line "---".',
        'Put the front matter between two lines "---" at the top.',
      ),
    ]);
  });

  it('misses its last line', () => {
    expect(issuesOf(inCard('---\n\n##', '\n##'))).toEqual([
      error(
        'front-matter',
        'cards/injection.mdx:1:1',
        'The front matter does not end.',
        'Close it with a line "---" before the text.',
      ),
    ]);
  });

  it('refuses a blank line before it', () => {
    expect(issuesOf(inCard('---\n', '\n---\n'))).toEqual([
      error(
        'front-matter',
        'cards/injection.mdx:1:1',
        'The file does not begin with a line "---".',
        'Put the front matter between two lines "---" at the top.',
      ),
    ]);
  });

  it.each([
    ['its first line', '---\n', '', 1],
    ['its last line', '---\n\n##', '\n##', 0],
  ])('that misses %s is read as it was meant, and its other faults are told', (_what, before, after, up) => {
    const text = textOf(CARD).replace('kind: privacy', 'kind: privcy').replace(before, after);
    const found = issuesOf(deckPlus(CARD, text)).map(({ rule, line }) => `${rule} ${line}`);
    expect(found).toEqual(['front-matter 1', `vocabulary ${11 - up}`]);
  });

  it('refuses white space beside the hyphens', () => {
    expect(issuesOf(inCard('---\n\n##', '--- \n\n##'))).toEqual([
      error(
        'front-matter',
        'cards/injection.mdx:58:1',
        'White space stands beside "---".',
        'Remove it: the line holds the three hyphens alone.',
      ),
    ]);
  });
});
