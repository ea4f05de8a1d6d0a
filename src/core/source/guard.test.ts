import { describe, expect, it } from 'vitest';
import { deckWith, error, issuesOf, swap } from '../checks/fixture.ts';

const CARD = 'cards/injection.mdx';
const inBody = (markdown: string) => deckWith(CARD, swap('## How it happens\n', `## How it happens\n\n${markdown}\n`));

describe('plain MDX', () => {
  it('accepts markdown, tables, code, addresses and the three components', () => {
    expect(
      issuesOf(
        inBody(
          '### More\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\n{ <b> }\n```\n\n\\{ \\< `<b> {a}` [a](https://example.org/?q=1#x) [b](mailto:a@example.org) <Card id="jailbreak"/> <Cite paper="first-2025" at="p. 2"/> <Term name="grades/abstract"/>',
        ),
      ),
    ).toEqual([]);
  });

  it('refuses the bullets of a word processor, where the first stands', () => {
    expect(issuesOf(inBody('They are\n**two**:\n• One.\n• Two.\n\n5 • 3'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:68:1',
        'A line begins with "•", which makes no list.',
        'Did you mean "-"?',
      ),
    ]);
  });

  it('plain-mdx: refuses raw HTML', () => {
    expect(issuesOf(inBody('a <b>bold</b> word'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        '<b> is not allowed.',
        'Only <Cite/>, <Card/>, <Term/> and markdown may stand in a text.',
      ),
    ]);
  });

  it('refuses HTML that is not closed', () => {
    expect(issuesOf(inBody('a<br>b'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:2',
        '<br> is not allowed.',
        'Use markdown; write \\< for a smaller-than sign.',
      ),
    ]);
  });

  it('refuses an image in HTML', () => {
    expect(issuesOf(inBody('<img src="x" onerror="y">'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:1',
        '<img> is not allowed.',
        'Use markdown; write \\< for a smaller-than sign.',
      ),
    ]);
  });

  it('refuses a script', () => {
    expect(issuesOf(inBody('<script>alert(1)</script>'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:1',
        '<script> is not allowed.',
        'Only <Cite/>, <Card/>, <Term/> and markdown may stand in a text.',
      ),
    ]);
  });

  it('refuses HTML comments', () => {
    expect(issuesOf(inBody('a <!-- note --> b'))).toEqual([
      error('plain-mdx', 'cards/injection.mdx:66:3', 'An HTML comment is not allowed.', 'Remove it.'),
    ]);
  });

  it('refuses imports', () => {
    expect(issuesOf(inBody('import fs from "fs"'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:1',
        'An import or export is not allowed.',
        'Write plain text, and begin no paragraph with the word "import" or "export".',
      ),
    ]);
  });

  it('refuses exports', () => {
    expect(issuesOf(inBody('export const a = 1'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:1',
        'An import or export is not allowed.',
        'Write plain text, and begin no paragraph with the word "import" or "export".',
      ),
    ]);
  });

  it('refuses a sentence that begins like an import', () => {
    expect(issuesOf(inBody('import duties are high'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:1',
        'An import or export is not allowed.',
        'Write plain text, and begin no paragraph with the word "import" or "export".',
      ),
    ]);
  });

  it('refuses expressions', () => {
    expect(issuesOf(inBody('a {1 + 1} b'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'An expression in braces is not allowed.',
        'Write \\{ for a brace in the text.',
      ),
    ]);
  });

  it('refuses an opening brace', () => {
    expect(issuesOf(inBody('a { b'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'An expression in braces is not allowed.',
        'Write \\{ for a brace in the text.',
      ),
    ]);
  });

  it('refuses images', () => {
    expect(issuesOf(inBody('![a picture](https://example.org/a.png)'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:1',
        'An image is not allowed in a text.',
        'Say in words what it shows.',
      ),
    ]);
  });

  it('refuses footnotes', () => {
    expect(issuesOf(inBody('a[^1]\n\n[^1]: note'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:2',
        'A footnote is not allowed.',
        'Put the note into the sentence, or cite with <Cite paper="..."/>.',
      ),
      error(
        'plain-mdx',
        'cards/injection.mdx:68:1',
        'A footnote is not allowed.',
        'Put the note into the sentence, or cite with <Cite paper="..."/>.',
      ),
    ]);
  });

  it('refuses a javascript: address', () => {
    expect(issuesOf(inBody('a [link](javascript:alert(1))'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'The address "javascript:alert(1)" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });

  it('refuses a javascript: address in disguise', () => {
    expect(issuesOf(inBody('a [link](JaVaScript&#58;alert(1))'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'The address "JaVaScript:alert(1)" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });

  it('refuses a data: address', () => {
    expect(issuesOf(inBody('a [link](data:text/html,x)'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'The address "data:text/html,x" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });

  it('refuses an address of another host without its scheme, once', () => {
    expect(issuesOf(inBody('a [link](//example.org)'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'The address "//example.org" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });

  it('refuses an address with backslashes', () => {
    expect(issuesOf(inBody('a [link](\\\\\\\\example.org)'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'The address "\\\\example.org" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });

  it('refuses http:', () => {
    expect(issuesOf(inBody('a [link](http://example.org)'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'The address "http://example.org" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });

  it('refuses a relative address', () => {
    expect(issuesOf(inBody('a [link](jailbreak)'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'The address "jailbreak" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });

  it('refuses a bad address of a reference-style link', () => {
    expect(issuesOf(inBody('a [link][1]\n\n[1]: javascript:alert(1)'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:68:1',
        'The address "javascript:alert(1)" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });

  it('refuses addresses in angle brackets', () => {
    expect(issuesOf(inBody('a <https://example.org> and <me@example.org>'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'An address in angle brackets is not allowed.',
        'Write it as a link: [words](https://...).',
      ),
      error(
        'plain-mdx',
        'cards/injection.mdx:66:29',
        'An address in angle brackets is not allowed.',
        'Write it as a link: [words](https://...).',
      ),
    ]);
  });

  it('refuses a bare address with http:', () => {
    expect(issuesOf(inBody('a http://example.org b'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'The address "http://example.org" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });

  it('refuses a bare address with www., which would be linked with http:', () => {
    expect(issuesOf(inBody('a www.example.org b'))).toEqual([
      error(
        'plain-mdx',
        'cards/injection.mdx:66:3',
        'The address "http://www.example.org" is not allowed.',
        'Use an address that begins with https://, mailto: or / (a page of this site).',
      ),
    ]);
  });
});
