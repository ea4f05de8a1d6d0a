import { describe, expect, it } from 'vitest';
import { prose } from './fixture-deck.ts';
import { deckWith, error, issuesOf, swap, textOf } from './fixture.ts';

describe('length', () => {
  it('accepts the least and the most words', () => {
    expect(
      issuesOf(
        deckWith('papers/first-2025.mdx', swap(prose(90), prose(80))).map((file) =>
          file.path === 'papers/second-2026.mdx'
            ? { ...file, bytes: Buffer.from(textOf(file.path).replace(prose(90), prose(200))) }
            : file,
        ),
      ),
    ).toEqual([]);
  });

  it('refuses a text that is too short', () => {
    expect(issuesOf(deckWith('papers/first-2025.mdx', swap(prose(90), prose(79))))).toEqual([
      error(
        'length',
        'papers/first-2025.mdx:17:1',
        'The text has 79 words; a paper has 80 to 200.',
        'Say more of what helps a reader to act.',
      ),
    ]);
  });

  it('refuses a section that is too short or too long', () => {
    const before = prose(60, 'phow');
    const report = (words: number, hint: string) =>
      error(
        'length',
        'cards/injection.mdx:64:1',
        `The section "How it happens" has ${words} words; a section has 20 to 200.`,
        hint,
      );
    const short = (text: string) =>
      text.replace(before, prose(19, 'phow')).replace(prose(60, 'popen'), prose(90, 'popen'));
    expect(issuesOf(deckWith('cards/injection.mdx', short))).toEqual([report(19, 'Say what a reader needs to act.')]);
    expect(issuesOf(deckWith('cards/injection.mdx', swap(before, prose(201, 'phow'))))).toEqual([
      report(201, 'Cut it, or move a part to the section it belongs to.'),
    ]);
    expect(issuesOf(deckWith('cards/injection.mdx', swap(before, prose(200, 'phow'))))).toEqual([]);
  });

  it('refuses a text that is too long', () => {
    expect(issuesOf(deckWith('papers/first-2025.mdx', swap(prose(90), prose(201))))).toEqual([
      error(
        'length',
        'papers/first-2025.mdx:17:1',
        'The text has 201 words; a paper has 80 to 200.',
        'Cut what another card or page already says.',
      ),
    ]);
  });
});
