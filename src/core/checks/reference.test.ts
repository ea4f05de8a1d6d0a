import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../source/read.ts';
import { card } from './fixture-deck.ts';
import { DRAFT, deckPlus, deckWith, deckWithout, error, issuesOf, swap, textOf } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));
const inBody = (markdown: string) => deckWith(CARD, swap('## How it happens\n', `## How it happens\n\n${markdown}\n`));

describe('reference', () => {
  it('finds every entry that is named', () => {
    expect(issuesOf(inBody('<Cite paper="first-2025"/> <Card id="jailbreak"/>'))).toEqual([]);
  });

  it('offers the id that was meant', () => {
    expect(issuesOf(inCard('because: first-2025', 'because: frst-2025'))).toEqual([
      error('reference', 'cards/injection.mdx:29:12', 'There is no paper "frst-2025".', 'Did you mean "first-2025"?'),
    ]);
  });

  it('offers the id where only the case differs, once', () => {
    expect(issuesOf(inCard('because: first-2025', 'because: First-2025'))).toEqual([
      error('reference', 'cards/injection.mdx:29:12', 'There is no paper "First-2025".', 'Did you mean "first-2025"?'),
    ]);
  });

  it('offers the id where the name of the file is given', () => {
    expect(issuesOf(inCard('because: first-2025', 'because: papers/first-2025.mdx'))).toEqual([
      error(
        'reference',
        'cards/injection.mdx:29:12',
        'There is no paper "papers/first-2025.mdx".',
        'Did you mean "first-2025"?',
      ),
    ]);
  });

  it.each([
    '2501.00001',
    'arXiv:2501.00001v2',
    'https://arxiv.org/abs/2501.00001',
    '10.1234/ABC',
    'https://doi.org/10.1234/abc',
    'First',
  ])('knows a paper by its number or title: %s', (number) => {
    const numbered = swap('citationKey:', 'arxiv: "2501.00001"\ndoi: "10.1234/abc"\ncitationKey:');
    const files = inCard('because: first-2025', `because: "${number}"`).map((file) =>
      file.path === 'papers/first-2025.mdx'
        ? { ...file, bytes: Buffer.from(numbered(textOf('papers/first-2025.mdx'))) }
        : file,
    );
    expect(issuesOf(files)).toEqual([
      error(
        'reference',
        'cards/injection.mdx:29:12',
        `The paper "${number}" has the id "first-2025" here.`,
        'Write "first-2025".',
      ),
    ]);
  });

  it('says which file to add where no id is near', () => {
    expect(issuesOf(inCard('because: first-2025', 'because: wang-2024'))).toEqual([
      error(
        'reference',
        'cards/injection.mdx:29:12',
        'There is no paper "wang-2024".',
        'Name one that the deck has, or add papers/wang-2024.mdx, or give the source as a "reference".',
      ),
    ]);
  });

  it('says what an id looks like', () => {
    expect(issuesOf(inCard('because: first-2025', 'because: "Wang et al."'))).toEqual([
      error(
        'reference',
        'cards/injection.mdx:29:12',
        'There is no paper "Wang et al.".',
        'Name one that the deck has by its id, of lower-case letters, digits and hyphens, or give the source as a "reference".',
      ),
    ]);
  });

  it('checks the text', () => {
    expect(issuesOf(inBody('<Cite paper="secnd-2026"/> and <Card id="jailbrek"/>'))).toEqual([
      error('reference', 'cards/injection.mdx:66:1', 'There is no paper "secnd-2026".', 'Did you mean "second-2026"?'),
      error('reference', 'cards/injection.mdx:66:32', 'There is no card "jailbrek".', 'Did you mean "jailbreak"?'),
    ]);
  });

  it('refuses a card that names itself, once', () => {
    expect(issuesOf(inCard('type: see-also\n    card: jailbreak', 'type: variant-of\n    card: injection'))).toEqual([
      error('reference', 'cards/injection.mdx:55:11', 'The card names itself.', 'Remove the line.'),
    ]);
  });

  it('knows the new name of a renamed entry', () => {
    expect(
      issuesOf([
        ...deckWithout('papers/first-2025.mdx'),
        {
          path: 'papers/firstly-2025.mdx',
          bytes: Buffer.from(
            textOf('papers/first-2025.mdx').replace('published: 2025-11', 'published: 2025-11\nformerly: [first-2025]'),
          ),
        },
      ]),
    ).toEqual([
      error(
        'reference',
        'cards/injection.mdx:29:12',
        'The paper "first-2025" is now called "firstly-2025".',
        'Write "firstly-2025".',
      ),
      error(
        'reference',
        'cards/injection.mdx:38:12',
        'The paper "first-2025" is now called "firstly-2025".',
        'Write "firstly-2025".',
      ),
      error(
        'reference',
        'cards/jailbreak.mdx:29:12',
        'The paper "first-2025" is now called "firstly-2025".',
        'Write "firstly-2025".',
      ),
      error(
        'reference',
        'cards/jailbreak.mdx:38:12',
        'The paper "first-2025" is now called "firstly-2025".',
        'Write "firstly-2025".',
      ),
      error(
        'reference',
        'evaluations/probe.mdx:13:15',
        'The paper "first-2025" is now called "firstly-2025".',
        'Write "firstly-2025".',
      ),
      {
        rule: 'orphan',
        level: 'warning',
        file: 'papers/firstly-2025.mdx',
        line: 2,
        column: 1,
        message: 'Nothing names the paper firstly-2025.',
        hint: 'Cite it on a card, or set its status to withdrawn; only what was never published may be removed.',
      },
      error(
        'reference',
        'screening.yaml:13:12',
        'The paper "first-2025" is now called "firstly-2025".',
        'Write "firstly-2025".',
      ),
    ]);
  });

  it('says of a merged entry into which it went, and to the one that has it that the line can go', () => {
    const merged = (file: ContentFile) =>
      file.path === 'cards/jailbreak.mdx'
        ? { ...file, bytes: Buffer.from(textOf(file.path).replace('version: 1', 'merged: [injection]\nversion: 1')) }
        : file;
    const other = { path: 'cards/other.mdx', bytes: Buffer.from(card('Other', 'elsewhere', 'injection')) };
    expect(
      issuesOf([...deckWithout('cards/injection.mdx').map(merged), other]).filter(({ rule }) => rule === 'reference'),
    ).toEqual([
      error(
        'reference',
        'cards/jailbreak.mdx:56:11',
        'The card "injection" was merged into this one.',
        'Remove the line.',
      ),
      error(
        'reference',
        'cards/other.mdx:55:11',
        'The card "injection" was merged into "jailbreak".',
        'Write "jailbreak", or remove the line where that is named already.',
      ),
    ]);
  });

  it('refuses a draft, which has no page', () => {
    expect(issuesOf(deckWith('papers/second-2026.mdx', swap('status: published', 'status: draft')))).toEqual([
      error(
        'reference',
        'cards/injection.mdx:62:1',
        'The paper "second-2026" is a draft and has no page.',
        'Publish it first, or remove the line.',
      ),
      error(
        'reference',
        'cards/jailbreak.mdx:62:1',
        'The paper "second-2026" is a draft and has no page.',
        'Publish it first, or remove the line.',
      ),
      error(
        'reference',
        'mitigations/gate.mdx:14:12',
        'The paper "second-2026" is a draft and has no page.',
        'Publish it first, or remove the line.',
      ),
    ]);
  });

  it('accepts a draft that names a draft', () => {
    expect(issuesOf(deckPlus('cards/idea.mdx', DRAFT))).toEqual([]);
  });
});
