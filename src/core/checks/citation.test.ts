import { describe, expect, it } from 'vitest';
import type { Issue } from '../issue.ts';
import { deckWith, error, issuesOf, swap, textOf } from './fixture.ts';
import { applySuggestion, suggestionFor } from './suggestion.ts';

const CARD = 'cards/injection.mdx';
const PAPER = 'papers/first-2025.mdx';
const NUMBERED = swap('citationKey:', 'arxiv: "2501.00001"\ndoi: "10.1234/abc"\ncitationKey:')(textOf(PAPER));
const intoCard = swap('## How it happens\n', '## How it happens\n\nSee ADDRESS for more.\n');
/** The deck in which the first paper has its numbers, and the card this address in its text. */
const withAddress = (address: string) =>
  deckWith(CARD, (text) => intoCard(text).replace('ADDRESS', () => address)).map((file) =>
    file.path === PAPER ? { ...file, bytes: Buffer.from(NUMBERED) } : file,
  );
const warning = (column: number, message: string, hint: string): Issue => ({
  ...error('citation', `${CARD}:66:${column}`, message, hint),
  level: 'warning',
});

describe('citation', () => {
  it.each([
    'https://arxiv.org/abs/2501.00001',
    'https://arxiv.org/pdf/2501.00001v3',
    'https://doi.org/10.48550/arXiv.2501.00001',
    'https://doi.org/10.1234/ABC',
  ])('offers the citation in the place of the address of a paper: %s', (address) => {
    expect(issuesOf(withAddress(address))).toEqual([
      warning(
        5,
        `The address "${address}" is that of a paper of the deck, "first-2025".`,
        'Did you mean <Cite paper="first-2025"/>?',
      ),
    ]);
  });

  it('offers a change that mends the text', () => {
    const address = 'https://arxiv.org/abs/2501.00001';
    const text = intoCard(textOf(CARD)).replace('ADDRESS', address);
    const [issue] = issuesOf(withAddress(address));
    const mended = applySuggestion(text, suggestionFor(issue!, text)!);
    expect(mended).toBe(intoCard(textOf(CARD)).replace('ADDRESS', '<Cite paper="first-2025"/>'));
  });

  it('asks to cite a paper that words lead to, and leaves the place of the citation to the author', () => {
    const issues = issuesOf(withAddress('[that study](https://arxiv.org/abs/2501.00001)'));
    expect(issues).toEqual([
      warning(
        5,
        'The address "https://arxiv.org/abs/2501.00001" is that of a paper of the deck, "first-2025".',
        'Cite it behind what it bears out: <Cite paper="first-2025"/>',
      ),
    ]);
    expect(suggestionFor(issues[0]!, intoCard(textOf(CARD)))).toBeUndefined();
  });

  it('asks for words to any other address', () => {
    expect(issuesOf(withAddress('https://arxiv.org/abs/2501.99999'))).toEqual([
      warning(
        5,
        'The address "https://arxiv.org/abs/2501.99999" stands in the text without words.',
        'Say what it leads to: [words](address). What a claim rests on belongs into "evidence".',
      ),
    ]);
  });

  it('lets words lead to what is no paper of the deck', () => {
    expect(issuesOf(withAddress('[the tool](https://example.org/tool/2501.000012)'))).toEqual([]);
  });

  it('lets the page of a paper lead to versions of the paper', () => {
    const own = `${NUMBERED}\nSee [version 2](https://arxiv.org/abs/2501.00001v2).\n`;
    expect(issuesOf(deckWith(PAPER, () => own))).toEqual([]);
  });
});
