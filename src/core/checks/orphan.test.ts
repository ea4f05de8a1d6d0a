import { describe, expect, it } from 'vitest';
import { deck, deckPlus, deckWith, error, issuesOf, swap, textOf } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('orphan', () => {
  it('accepts entries that others name', () => {
    expect(issuesOf(deck())).toEqual([]);
  });

  it('warns of an entry that nothing names', () => {
    expect(
      issuesOf(
        deckPlus(
          'papers/third-2026.mdx',
          textOf('papers/first-2025.mdx').replace('"First"', '"Third"').replace('first2025\nmod', 'third2026\nmod'),
        ),
      ),
    ).toEqual([
      {
        rule: 'orphan',
        level: 'warning',
        file: 'papers/third-2026.mdx',
        line: 2,
        column: 1,
        message: 'Nothing names the paper third-2026.',
        hint: 'Cite it on a card, or set its status to withdrawn; only what was never published may be removed.',
      },
    ]);
  });

  it('says nothing of a draft, or of one that is withdrawn', () => {
    expect(
      issuesOf(
        deckPlus(
          'papers/third-2026.mdx',
          textOf('papers/first-2025.mdx')
            .replace('"First"', '"Third"')
            .replace('first2025\nmod', 'third2026\nmod')
            .replace('published', 'draft'),
        ),
      ),
    ).toEqual([]);
  });

  it('says nothing while an entry cannot be read', () => {
    expect(issuesOf(inCard('title: "Prompt injection"', 'title: "Prompt injection'))).toEqual([
      error(
        'yaml-syntax',
        'cards/injection.mdx:2:25',
        'A quote is opened and not closed.',
        'Close it with the same quote.',
      ),
    ]);
  });
});
