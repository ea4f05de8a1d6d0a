import { describe, expect, it } from 'vitest';
import { DRAFT, deckPlus, deckWith, error, issuesOf, swap } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('schema', () => {
  it('accepts a draft with the least it may hold', () => {
    expect(issuesOf(deckPlus('cards/idea.mdx', DRAFT))).toEqual([]);
  });

  it('refuses a list where text belongs', () => {
    expect(issuesOf(inCard('title: "Prompt injection"', 'title: [Prompt, injection]'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:2:8',
        '"title" must be text, not a list.',
        'It holds: The name of the risk.',
      ),
    ]);
  });

  it('refuses text where a list belongs', () => {
    expect(issuesOf(inCard('aliases: [hidden orders]', 'aliases: hidden orders'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:4:10',
        '"aliases" must be a list, not text.',
        'Write it as a list: [hidden orders].',
      ),
    ]);
  });

  it('refuses a number where text belongs, and does not repeat it in another form', () => {
    expect(issuesOf(inCard('code: "A1:2025"', 'code: 1.10'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:32:11',
        '"code" must be text, not a number.',
        'Put it in double quotes, as it stands.',
      ),
    ]);
  });

  it('refuses true where text belongs', () => {
    expect(issuesOf(inCard('summary: "Text from outside steers the system."', 'summary: true'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:3:10',
        '"summary" must be text, not true.',
        'Put it in double quotes, as it stands.',
      ),
    ]);
  });

  it('refuses text where a block belongs', () => {
    expect(
      issuesOf(inCard('maturity:\n  level: demonstrated\n  because: first-2025', 'maturity: demonstrated')),
    ).toEqual([
      error(
        'schema',
        'cards/injection.mdx:27:11',
        '"maturity" must be a block of fields, not text.',
        'Put its fields on lines of their own below, two spaces further in: level, because.',
      ),
    ]);
  });

  it('refuses a list where a block belongs', () => {
    expect(
      issuesOf(inCard('maturity:\n  level: demonstrated\n  because: first-2025', 'maturity:\n  - level: demonstrated')),
    ).toEqual([
      error(
        'schema',
        'cards/injection.mdx:28:3',
        '"maturity" must be a block of fields, not a list.',
        'Put its fields on lines of their own below, two spaces further in: level, because.',
      ),
    ]);
  });

  it('refuses a block where a list belongs', () => {
    expect(issuesOf(inCard('  - actor: user', '    actor: user'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:10:5',
        '"harms" must be a list, not a block of fields.',
        'Begin its first line with "- ", and indent the others below.',
      ),
    ]);
  });

  it('refuses a key without value', () => {
    expect(issuesOf(inCard('title: "Prompt injection"', 'title:'))).toEqual([
      error('schema', 'cards/injection.mdx:2:7', '"title" is empty.', 'It holds: The name of the risk.'),
    ]);
  });

  it('refuses empty text, once', () => {
    expect(issuesOf(inCard('title: "Prompt injection"', 'title: ""'))).toEqual([
      error('schema', 'cards/injection.mdx:2:8', '"title" is empty.', 'It holds: The name of the risk.'),
    ]);
  });

  it('names the terms where one has to be chosen', () => {
    expect(issuesOf(inCard('    kind: privacy', '    kind:')).map(({ message, hint }) => `${message} ${hint}`)).toEqual(
      ['"kind" is empty. It holds: What kind of harm. One of: privacy.'],
    );
  });

  it('refuses a tab in a text', () => {
    expect(issuesOf(inCard('title: "Prompt injection"', 'title: "Prompt\\tinjection"'))).toEqual([
      error('schema', 'cards/injection.mdx:2:8', 'A tab stands in "title".', 'Write a space.'),
    ]);
  });

  it('refuses white space at the ends', () => {
    expect(issuesOf(inCard('title: "Prompt injection"', 'title: "Prompt injection "'))).toEqual([
      error('schema', 'cards/injection.mdx:2:8', '"title" begins or ends with white space.', 'Remove the white space.'),
    ]);
  });

  it('refuses text that is too long', () => {
    expect(issuesOf(inCard('title: "Prompt injection"', `title: "${'word '.repeat(17)}end"`))).toEqual([
      error('schema', 'cards/injection.mdx:2:8', '"title" has 88 characters; at most 80 are allowed.', 'Shorten it.'),
    ]);
  });

  it('refuses an empty list', () => {
    expect(issuesOf(inCard('systems: [agent]', 'systems: []'))).toEqual([
      error('schema', 'cards/injection.mdx:25:10', '"systems" is empty.', 'It holds: The kinds of system concerned.'),
    ]);
  });

  it('misses a field', () => {
    expect(issuesOf(inCard('title: "Prompt injection"\n', ''))).toEqual([
      error('schema', 'cards/injection.mdx:2:1', '"title" is missing.', 'It holds: The name of the risk.'),
    ]);
  });

  it('misses a field of an item where the item stands', () => {
    expect(issuesOf(inCard('    note: "A stranger reads the mail."\n', ''))).toEqual([
      error('schema', 'cards/injection.mdx:10:5', '"note" is missing.', 'It holds: How the harm shows for this actor.'),
    ]);
  });

  it('offers the field that was meant, once', () => {
    expect(issuesOf(inCard('summary:', 'sumary:'))).toEqual([
      error('schema', 'cards/injection.mdx:3:1', '"sumary" is not a field here.', 'Did you mean "summary"?'),
    ]);
  });

  it('offers the field that was meant inside an item', () => {
    expect(issuesOf(inCard('    kind: privacy', '    knid: privacy'))).toEqual([
      error('schema', 'cards/injection.mdx:11:5', '"knid" is not a field here.', 'Did you mean "kind"?'),
    ]);
  });

  it('lists the fields where none is near', () => {
    expect(issuesOf(inCard('contentWarning:\n  level: none', 'contentWarning:\n  level: none\n  colour: red'))).toEqual(
      [error('schema', 'cards/injection.mdx:58:3', '"colour" is not a field here.', 'The fields are: level, topics.')],
    );
  });
});
