import { describe, expect, it } from 'vitest';
import { card } from './fixture-deck.ts';
import { deck, deckPlus, error, issuesOf, textOf } from './fixture.ts';

describe('look-alike', () => {
  it('accepts ids that differ', () => {
    expect(issuesOf(deck())).toEqual([]);
  });

  it('refuses letters that look alike', () => {
    expect(
      issuesOf(
        deckPlus('vocabularies/rnodality.yaml', textOf('vocabularies/modality.yaml').replace('"modality"', '"More"')),
      ),
    ).toEqual([
      error(
        'look-alike',
        'vocabularies/rnodality.yaml:1:1',
        '"rnodality" looks like "modality".',
        'Choose an id that cannot be mistaken.',
      ),
    ]);
  });

  it('refuses hyphens in other places', () => {
    expect(
      issuesOf(
        deckPlus(
          'vocabularies/appliesw-hen.yaml',
          textOf('vocabularies/applies-when.yaml').replace('"applies-when"', '"More"'),
        ),
      ),
    ).toEqual([
      error(
        'look-alike',
        'vocabularies/appliesw-hen.yaml:1:1',
        '"appliesw-hen" looks like "applies-when".',
        'Choose an id that cannot be mistaken.',
      ),
    ]);
  });

  it('refuses a digit in place of a letter', () => {
    expect(
      issuesOf(
        deckPlus('vocabularies/1ifecycle.yaml', textOf('vocabularies/lifecycle.yaml').replace('"lifecycle"', '"More"')),
      ),
    ).toEqual([
      error(
        'look-alike',
        'vocabularies/lifecycle.yaml:1:1',
        '"lifecycle" looks like "1ifecycle".',
        'Choose an id that cannot be mistaken.',
      ),
    ]);
  });

  it('tells the newer of two, whichever comes first by name', () => {
    expect(
      issuesOf(
        deckPlus(
          'vocabularies/1ifecycle.yaml',
          textOf('vocabularies/lifecycle.yaml')
            .replace('"lifecycle"', '"More"')
            .replace('created: 2026-01-01', 'created: 2026-01-02'),
        ),
      ),
    ).toEqual([
      error(
        'look-alike',
        'vocabularies/1ifecycle.yaml:1:1',
        '"1ifecycle" looks like "lifecycle".',
        'Choose an id that cannot be mistaken.',
      ),
    ]);
  });

  it('refuses an id that is taken', () => {
    expect(
      issuesOf(deckPlus('vocabularies/access.yml', textOf('vocabularies/access.yaml').replace('"access"', '"More"'))),
    ).toEqual([
      error(
        'file-name',
        'vocabularies/access.yml:1:1',
        'The file of a vocabulary ends in .yaml.',
        'Rename it to access.yaml.',
      ),
      error(
        'look-alike',
        'vocabularies/access.yml:1:1',
        'The id "access" is taken.',
        'Choose an id that cannot be mistaken.',
      ),
    ]);
  });

  it('refuses an id that looks like an old one, also of an entry that was merged', () => {
    const renamed = (field: string) =>
      deckPlus('cards/jai1break-2.mdx', card('Other', 'elsewhere', 'jailbreak')).map((file) =>
        file.path === 'cards/injection.mdx'
          ? {
              ...file,
              bytes: Buffer.from(
                textOf(file.path).replace('status: published', `status: published\n${field}: [jailbreak2]`),
              ),
            }
          : file,
      );
    for (const field of ['formerly', 'merged'])
      expect(issuesOf(renamed(field))).toEqual([
        error(
          'look-alike',
          'cards/jai1break-2.mdx:1:1',
          '"jai1break-2" looks like the old id "jailbreak2".',
          'Choose an id that cannot be mistaken.',
        ),
      ]);
  });
});
