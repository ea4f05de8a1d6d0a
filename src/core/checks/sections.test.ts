import { describe, expect, it } from 'vitest';
import { prose } from './fixture-deck.ts';
import { DRAFT, deckPlus, deckWith, error, issuesOf, swap } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));
const inBody = (markdown: string) => deckWith(CARD, swap('## How it happens\n', `## How it happens\n\n${markdown}\n`));

describe('sections', () => {
  it('accepts headings below the sections', () => {
    expect(issuesOf(inBody('### More of it\n\nword'))).toEqual([]);
  });

  it('offers the section that was meant, once', () => {
    expect(issuesOf(inCard('## How it happens', '## How it hapens'))).toEqual([
      error(
        'sections',
        'cards/injection.mdx:64:1',
        '"How it hapens" is not a section of a card.',
        'Did you mean "How it happens"?',
      ),
    ]);
  });

  it('says how a section is written whose heading is of the first level, once', () => {
    expect(issuesOf(inCard('## How it happens', '# How It Happens'))).toEqual([
      error(
        'sections',
        'cards/injection.mdx:64:1',
        'A heading of the first level stands in the text.',
        'Write "## How it happens".',
      ),
    ]);
  });

  it('lists the sections where none is near', () => {
    expect(issuesOf(inBody(`${prose(20)}\n\n## Acknowledgements\n\nword`))).toEqual([
      error(
        'sections',
        'cards/injection.mdx:68:1',
        '"Acknowledgements" is not a section of a card.',
        'The sections are: What goes wrong, How it happens, Who is harmed, How to test for it, How to reduce it, Open questions.',
      ),
    ]);
  });

  it('refuses a section that stands twice', () => {
    expect(issuesOf(inCard('## How it happens', `## What goes wrong\n\n${prose(20)}\n\n## How it happens`))).toEqual([
      error(
        'sections',
        'cards/injection.mdx:64:1',
        'The section "What goes wrong" is out of order or stands twice.',
        'The order is: What goes wrong, How it happens, Who is harmed, How to test for it, How to reduce it, Open questions.',
      ),
    ]);
  });

  it('refuses an empty section', () => {
    expect(
      issuesOf(
        inCard(/(## Open questions\n)[^]*/, '## Open questions\n\n<Cite paper="first-2025"/>\n').map((file) =>
          file.path === CARD
            ? {
                ...file,
                bytes: Buffer.from(
                  file.bytes.toString().replace('## Who is harmed', prose(60) + '\n\n## Who is harmed'),
                ),
              }
            : file,
        ),
      ),
    ).toEqual([
      error(
        'sections',
        'cards/injection.mdx:82:1',
        'The section "Open questions" is empty.',
        'Write at least one sentence.',
      ),
    ]);
  });

  it('misses a section', () => {
    expect(issuesOf(inCard(/## How it happens\n/, ''))).toEqual([
      error(
        'sections',
        'cards/injection.mdx:79:1',
        'The section "How it happens" is missing.',
        'Add "## How it happens" and what belongs there.',
      ),
    ]);
  });

  it('refuses a section on another level, once', () => {
    expect(issuesOf(inCard('## How it happens', '### How it happens'))).toEqual([
      error(
        'sections',
        'cards/injection.mdx:64:1',
        'The section "How it happens" has a heading of another level.',
        'Write "## How it happens".',
      ),
    ]);
  });

  it('refuses a heading of the first level', () => {
    expect(issuesOf(inBody(`${prose(20)}\n\n# How it happens at last\n\nword`))).toEqual([
      error(
        'sections',
        'cards/injection.mdx:68:1',
        'A heading of the first level stands in the text.',
        'The title is the first heading of the page: use "##" or "###".',
      ),
    ]);
  });

  it('refuses sections in another order', () => {
    expect(
      issuesOf(
        inCard(
          /## Who is harmed\n([^]*?)## How to test for it\n/,
          '## How to test for it\n\nword\n\n## Who is harmed\n\nword\n',
        ),
      ),
    ).toEqual([
      error(
        'length',
        'cards/injection.mdx:60:1',
        'The text has 322 words; a card has 350 to 700.',
        'Say more of what helps a reader to act.',
      ),
      error(
        'sections',
        'cards/injection.mdx:72:1',
        'The section "Who is harmed" is out of order or stands twice.',
        'The order is: What goes wrong, How it happens, Who is harmed, How to test for it, How to reduce it, Open questions.',
      ),
    ]);
  });

  it('lets a draft lack sections', () => {
    expect(issuesOf(deckPlus('cards/idea.mdx', DRAFT))).toEqual([]);
  });
});
