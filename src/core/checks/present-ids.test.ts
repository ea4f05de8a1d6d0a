import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../source/read.ts';
import { deckWithout, issuesOf, swap, textOf } from './fixture.ts';
import { checkDeck } from './index.ts';
import { withPresentIds } from './present-ids.ts';

const moved = (field: string): ContentFile[] => [
  ...deckWithout('papers/second-2026.mdx'),
  {
    path: 'papers/third-2026.mdx',
    bytes: Buffer.from(swap('kind:', `${field}: [second-2026]\nkind:`)(textOf('papers/second-2026.mdx'))),
  },
];

describe('withPresentIds', () => {
  it('writes the new id of a renamed paper in fields and texts, so that nothing is left to say', () => {
    const files = moved('formerly');
    const { deck } = checkDeck(files);
    const mended = files.map(({ path, bytes }) => ({
      path,
      bytes: Buffer.from(withPresentIds(path, new TextDecoder().decode(bytes), deck)),
    }));
    expect(issuesOf(files).filter(({ rule }) => rule === 'reference')).toHaveLength(3);
    expect(issuesOf(mended)).toEqual([]);
    const text = mended.find(({ path }) => path === 'cards/injection.mdx')!.bytes.toString();
    expect(text).toBe(textOf('cards/injection.mdx').replaceAll('second-2026', 'third-2026'));
  });

  it('leaves what was merged, the id under which it is kept, and words that only look like it', () => {
    const path = 'cards/injection.mdx';
    const text = textOf(path).replace('Pwhat0', 'Pwhat0 second-2026');
    expect(withPresentIds(path, text, checkDeck(moved('merged')).deck)).toBe(text);
    const named = withPresentIds(path, text, checkDeck(moved('formerly')).deck);
    expect(named).toBe(text.replace('paper="second-2026"', 'paper="third-2026"'));
    const own = moved('formerly').at(-1)!.bytes.toString();
    expect(withPresentIds('papers/third-2026.mdx', own, checkDeck(moved('formerly')).deck)).toBe(own);
  });
});
