import { describe, expect, it } from 'vitest';
import { deckPlus, deckWith, error, issuesOf, swap, textOf } from '../checks/fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('decoding', () => {
  it('accepts letters beyond ASCII', () => {
    expect(issuesOf(inCard('Prompt injection', 'Prömpt 注入'))).toEqual([]);
  });

  it('accepts Windows line ends, with the same places', () => {
    expect(
      issuesOf(
        deckPlus(
          CARD,
          textOf(CARD)
            .replace('kind: privacy', 'kind: privcy')
            .replace('## Open', 'a {b}\n\n## Open')
            .replaceAll('\n', '\r\n'),
        ),
      ),
    ).toEqual([
      error(
        'vocabulary',
        'cards/injection.mdx:11:11',
        '"privcy" is not a term of harm-kinds.',
        'Did you mean "privacy"?',
      ),
      error(
        'plain-mdx',
        'cards/injection.mdx:80:3',
        'An expression in braces is not allowed.',
        'Write \\{ for a brace in the text.',
      ),
    ]);
  });

  it('refuses a byte-order mark', () => {
    expect(issuesOf(deckPlus(CARD, '\uFEFF' + textOf(CARD)))).toEqual([
      error(
        'encoding',
        'cards/injection.mdx:1:1',
        'The file begins with a byte-order mark.',
        'Save it as "UTF-8", not "UTF-8 with BOM".',
      ),
    ]);
  });

  it('refuses Latin-1', () => {
    expect(issuesOf(deckPlus(CARD, Buffer.from(textOf(CARD).replace('Prompt', 'Prömpt'), 'latin1')))).toEqual([
      error('encoding', 'cards/injection.mdx:2:11', 'The file is not UTF-8 text.', 'Save it with the encoding UTF-8.'),
    ]);
  });

  it('finds the bytes that are not UTF-8 behind a replacement character', () => {
    expect(
      issuesOf(
        deckPlus(
          CARD,
          Buffer.concat([Buffer.from(textOf(CARD).replace('Prompt', 'Pr\uFFFDmpt')), Buffer.from([0xe4])]),
        ),
      ),
    ).toEqual([
      error('encoding', 'cards/injection.mdx:83:1', 'The file is not UTF-8 text.', 'Save it with the encoding UTF-8.'),
    ]);
  });

  it('refuses UTF-16', () => {
    expect(issuesOf(deckPlus(CARD, Buffer.from(textOf(CARD), 'utf16le')))).toEqual([
      error('encoding', 'cards/injection.mdx:1:1', 'The file is not UTF-8 text.', 'Save it with the encoding UTF-8.'),
    ]);
  });

  it('refuses invisible characters', () => {
    expect(issuesOf(inCard('Prompt injection', 'Prompt\u200B injection'))).toEqual([
      error(
        'encoding',
        'cards/injection.mdx:2:15',
        'An invisible character (U+200B) stands here.',
        'It came with a copied text: let `npm run fix` delete it, in the browser "Tidy".',
      ),
    ]);
  });

  it('refuses signs of one font, and says of a file of another program what it is', () => {
    expect(issuesOf(inCard('Prompt injection', 'Prompt \uF0B7 injection'))).toEqual([
      error(
        'encoding',
        'cards/injection.mdx:2:16',
        'A sign (U+F0B7) stands here that only the font of another program shows.',
        'Type what it stands for; a line of a list begins with "- ".',
      ),
    ]);
    for (const beginning of ['PK\u0003\u0004\0\0', '%PDF-1.7 ', '\u0089PNG\r\n'])
      expect(issuesOf(deckPlus(CARD, Buffer.from(beginning + textOf(CARD), 'latin1')))).toEqual([
        error(
          'encoding',
          'cards/injection.mdx:1:1',
          'The file is no plain text, but that of another program.',
          'Copy its text into a file that ends in .mdx, or into the editor on the site.',
        ),
      ]);
  });

  it('tells a single zero as what it is', () => {
    expect(issuesOf(inCard('Prompt injection', 'Prompt\0injection'))).toEqual([
      error(
        'encoding',
        'cards/injection.mdx:2:15',
        'An invisible character (U+0000) stands here.',
        'Delete it and type the text again.',
      ),
    ]);
  });

  it('refuses characters that turn the direction of the text', () => {
    expect(issuesOf(inCard('Pwhat0', 'Pwhat0 \u202E'))).toEqual([
      error(
        'encoding',
        'cards/injection.mdx:62:36',
        'An invisible character (U+202E) stands here.',
        'Delete it and type the text again.',
      ),
    ]);
  });

  it('refuses an empty file', () => {
    expect(issuesOf(deckPlus(CARD, ''))).toEqual([
      error('empty', 'cards/injection.mdx:1:1', 'The file is empty.', 'Write an entry or remove the file.'),
    ]);
  });

  it('refuses a file of blank lines', () => {
    expect(issuesOf(deckPlus(CARD, '\n  \n'))).toEqual([
      error('empty', 'cards/injection.mdx:1:1', 'The file is empty.', 'Write an entry or remove the file.'),
    ]);
  });

  it('refuses a megabyte', () => {
    expect(issuesOf(deckPlus(CARD, 'a'.repeat(1 << 20)))).toEqual([
      error('size', 'cards/injection.mdx:1:1', 'The file is larger than 512 KB.', 'Split it or shorten it.'),
    ]);
  });

  it('refuses a line that nobody can read', () => {
    expect(issuesOf(deckPlus(CARD, textOf(CARD) + 'word '.repeat(2001)))).toEqual([
      error(
        'size',
        'cards/injection.mdx:83:10000',
        'The line is longer than 10000 characters.',
        'Break it into several lines.',
      ),
    ]);
  });

  it('refuses what a merge has left', () => {
    expect(
      issuesOf(
        inCard(
          'title: "Prompt injection"',
          '<<<<<<< HEAD\ntitle: "Prompt injection"\n=======\ntitle: "Injection"\n>>>>>>> other',
        ),
      ),
    ).toEqual([
      error(
        'conflict-marker',
        'cards/injection.mdx:2:1',
        'A merge conflict has been left in the file.',
        'Choose one side and remove the marker lines.',
      ),
    ]);
  });

  it('refuses what a merge has left, with Windows line ends', () => {
    expect(
      issuesOf(deckPlus(CARD, textOf(CARD).replace('version: 1', 'version: 1\n=======').replaceAll('\n', '\r\n'))),
    ).toEqual([
      error(
        'conflict-marker',
        'cards/injection.mdx:9:1',
        'A merge conflict has been left in the file.',
        'Choose one side and remove the marker lines.',
      ),
    ]);
  });
});
