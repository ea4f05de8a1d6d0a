import { describe, expect, it } from 'vitest';
import { deckWith, error, issuesOf, swap } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('evidence', () => {
  it('accepts an outside reference, read in full, with its place', () => {
    expect(
      issuesOf(
        inCard(
          'paper: first-2025\n    grade: abstract',
          'reference: { title: "A report", publisher: "A press", url: https://example.org/report, date: 2025-05-01 }\n    locator: "p. 3"\n    grade: full-text',
        ),
      ),
    ).toEqual([]);
  });

  it('accepts an incident for the level realized', () => {
    expect(
      issuesOf(
        inCard(
          'level: demonstrated\n  because: first-2025',
          'level: realized\n  because: { title: "A report", publisher: "A press", url: https://example.org/report, date: 2025-05-01 }',
        ),
      ),
    ).toEqual([]);
  });

  it('wants a source', () => {
    expect(issuesOf(inCard('    paper: first-2025\n', ''))).toEqual([
      error(
        'evidence',
        'cards/injection.mdx:37:5',
        'The claim names no source.',
        'Add "paper:" with an id, or "reference:" with title, publisher, url and date.',
      ),
    ]);
  });

  it('leaves a misspelt source to the rule of the schema', () => {
    expect(issuesOf(inCard('    paper: first-2025\n', '    papr: first-2025\n'))).toEqual([
      error('schema', 'cards/injection.mdx:38:5', '"papr" is not a field here.', 'Did you mean "paper"?'),
    ]);
  });

  it('wants one source', () => {
    expect(
      issuesOf(
        inCard(
          '    paper: first-2025\n',
          '    paper: first-2025\n    reference: { title: "A report", publisher: "A press", url: https://example.org/report, date: 2025-05-01 }\n',
        ),
      ),
    ).toEqual([
      error(
        'evidence',
        'cards/injection.mdx:37:5',
        'The claim names a paper and a reference.',
        'Take one of them away, or make two claims of it.',
      ),
    ]);
  });

  it('wants the place in a source that was read in full', () => {
    expect(issuesOf(inCard('grade: abstract', 'grade: full-text'))).toEqual([
      error(
        'evidence',
        'cards/injection.mdx:37:5',
        'A source read as full-text needs a locator.',
        'Add "locator:" with the section, page or table.',
      ),
    ]);
  });

  it('wants an incident for the level realized', () => {
    expect(issuesOf(inCard('level: demonstrated', 'level: realized'))).toEqual([
      error(
        'evidence',
        'cards/injection.mdx:29:12',
        'The level "realized" needs an incident.',
        'Name the incident with title, publisher, url and date, or lower the level to demonstrated.',
      ),
    ]);
  });

  it('checks the sources of a mitigation', () => {
    expect(issuesOf(deckWith('mitigations/gate.mdx', swap('grade: abstract', 'grade: full-text')))).toEqual([
      error(
        'evidence',
        'mitigations/gate.mdx:13:5',
        'A source read as full-text needs a locator.',
        'Add "locator:" with the section, page or table.',
      ),
    ]);
  });
});
