import { describe, expect, it } from 'vitest';
import { deckWith, error, issuesOf, swap } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('schema: values', () => {
  it('offers the word of a fixed list that was meant, once', () => {
    expect(issuesOf(inCard('status: published', 'status: publishd'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:5:9',
        '"publishd" is not allowed for "status".',
        'Did you mean "published"?',
      ),
    ]);
  });

  it('lists the words of a fixed list where none is near', () => {
    expect(issuesOf(inCard('type: see-also', 'type: worsens'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:54:11',
        '"worsens" is not allowed for "type".',
        'It is one of: causes, enables, variant-of, see-also.',
      ),
    ]);
  });

  it('refuses a date in another form, once', () => {
    expect(issuesOf(inCard('updated: 2026-01-02', 'updated: 2/1/2026'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:7:10',
        '"2/1/2026" is not a date.',
        'Write it as YYYY-MM-DD. It holds: The day its content last changed.',
      ),
    ]);
  });

  it.each([
    ['a date', CARD, 'updated: 2026-01-02', 'updated: ""'],
    ['an address', 'taxonomies/list-2025.yaml', 'url: https://example.org/list', 'url: ""'],
    ['a term', CARD, 'kind: privacy', 'kind: ""'],
    ['an id', CARD, 'paper: first-2025', 'paper: ""'],
  ])('refuses %s that is empty', (_what, path, before, after) => {
    expect(issuesOf(deckWith(path, swap(before, after)))).toContainEqual(
      expect.objectContaining({
        rule: 'schema',
        file: path,
        message: expect.stringMatching(/^"\w+" is empty\.$/) as string,
      }),
    );
  });

  it('refuses an address without https', () => {
    expect(issuesOf(deckWith('papers/first-2025.mdx', swap('url: https://', 'url: http://')))).toEqual([
      error(
        'schema',
        'papers/first-2025.mdx:7:6',
        'The address "http://example.org/first2025" is not allowed.',
        'Use an address that begins with https://.',
      ),
    ]);
  });

  it('tells a split into one from a renaming', () => {
    const split = 'status: superseded\nreason: "Renamed."\nstatusDate: 2026-01-02\nsplitInto: [jailbreak]';
    expect(issuesOf(inCard('status: published', split)).filter(({ rule }) => rule === 'schema')).toEqual([
      error(
        'schema',
        'cards/injection.mdx:8:12',
        '"splitInto" needs 2 items or more.',
        'The two entries or more into which it was split. One alone is its "replacement"; or it was renamed or merged, which "formerly" or "merged" of the other says.',
      ),
    ]);
  });

  it('refuses a number that is too large', () => {
    expect(issuesOf(inCard('minutes: 10', 'minutes: 45'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:44:12',
        '"minutes" must be at most 30.',
        'How long it takes, at most 30 minutes.',
      ),
    ]);
  });

  it('refuses a number that is too small', () => {
    expect(issuesOf(inCard('minutes: 10', 'minutes: 0'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:44:12',
        '"minutes" must be at least 1.',
        'How long it takes, at most 30 minutes.',
      ),
    ]);
  });

  it('refuses a number that is not whole', () => {
    expect(issuesOf(inCard('minutes: 10', 'minutes: 2.5'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:44:12',
        '"minutes" must be a whole number, not 2.5.',
        'It holds: How long it takes, at most 30 minutes.',
      ),
    ]);
  });

  it('refuses a number in quotes', () => {
    expect(issuesOf(inCard('minutes: 10', 'minutes: "10"'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:44:12',
        '"minutes" must be a number, not text.',
        'Write a number, such as 30. It holds: How long it takes, at most 30 minutes.',
      ),
    ]);
  });

  it('says of what stands empty whether it must be there', () => {
    expect(issuesOf(inCard('conditions:', 'domains:\nconditions:'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:13:9',
        '"domains" is empty and need not be there.',
        'Delete the line, or let `npm run fix` do it, in the browser "Tidy".',
      ),
    ]);
    expect(issuesOf(inCard('grade: abstract', 'grade: '))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:39:12',
        '"grade" is empty.',
        'It is one of: abstract, full-text, dataset, incident-report, standard.',
      ),
    ]);
  });

  it('explains the form that was meant where several are allowed', () => {
    expect(
      issuesOf(
        inCard(
          'because: first-2025',
          'because:\n    title: "A report"\n    url: https://example.org/report\n    date: 2025-11',
        ),
      ),
    ).toEqual([error('schema', 'cards/injection.mdx:30:5', '"publisher" is missing.', 'It holds: Who published it.')]);
  });

  it('refuses text where every form is a block', () => {
    expect(issuesOf(inCard('contentWarning:', 'samples: ["Say it."]\ncontentWarning:'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:56:11',
        'Item 1 of "samples" must be a block of fields, not text.',
        'Put its fields on lines of their own below, two spaces further in: prompt, output, note, warning, origin.',
      ),
    ]);
  });

  it('refuses front matter that is empty', () => {
    expect(issuesOf(inCard(/^---\n[^]*?\n---\n/, '---\n---\n'))).toEqual([
      error(
        'schema',
        'cards/injection.mdx:2:1',
        'The entry is empty.',
        'It holds: One risk, independent of any one model.',
      ),
    ]);
  });

  it('refuses front matter that is a sentence', () => {
    expect(issuesOf(deckWith('screening.yaml', () => 'The screening log.\n'))).toEqual([
      error(
        'schema',
        'screening.yaml:1:1',
        'The entry must be a block of fields, not text.',
        'It holds: Which papers were considered, and why each is in or out.',
      ),
    ]);
  });

  it('tells all faults of a file at once', () => {
    expect(
      issuesOf(
        inCard('title: "Prompt injection"', 'title: 1').map((file) =>
          file.path === CARD
            ? {
                ...file,
                bytes: Buffer.from(
                  file.bytes
                    .toString()
                    .replace('kind: privacy', 'kind: privcy')
                    .replace('## Open', '<b>x</b>\n\n## Open')
                    .replace('minutes: 10', 'minutes: 99'),
                ),
              }
            : file,
        ),
      ),
    ).toEqual([
      error(
        'schema',
        'cards/injection.mdx:2:8',
        '"title" must be text, not a number.',
        'Put it in double quotes, as it stands.',
      ),
      error(
        'vocabulary',
        'cards/injection.mdx:11:11',
        '"privcy" is not a term of harm-kinds.',
        'Did you mean "privacy"?',
      ),
      error(
        'schema',
        'cards/injection.mdx:44:12',
        '"minutes" must be at most 30.',
        'How long it takes, at most 30 minutes.',
      ),
      error(
        'plain-mdx',
        'cards/injection.mdx:80:1',
        '<b> is not allowed.',
        'Only <Cite/>, <Card/>, <Term/> and markdown may stand in a text.',
      ),
    ]);
  });
});
