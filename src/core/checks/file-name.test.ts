import { describe, expect, it } from 'vitest';
import { deck, deckPlus, error, issuesOf, textOf } from './fixture.ts';

const CARD = 'cards/injection.mdx';

describe('file-name', () => {
  it('lets a file be named by its id in the folder of its collection', () => {
    expect(issuesOf(deck())).toEqual([]);
  });

  it('lets templates, lists and texts about the deck lie beside the entries', () => {
    expect(
      issuesOf([
        ...deckPlus('cards/_template.mdx', 'x'),
        { path: 'README.md', bytes: Buffer.from('x') },
        { path: 'CHANGES.md', bytes: Buffer.from('x') },
        { path: 'words.txt', bytes: Buffer.from('x') },
      ]),
    ).toEqual([]);
  });

  it('refuses another extension', () => {
    expect(
      issuesOf(deckPlus('vocabularies/more.yml', textOf('vocabularies/access.yaml').replace('"access"', '"more"'))),
    ).toEqual([
      error(
        'file-name',
        'vocabularies/more.yml:1:1',
        'The file of a vocabulary ends in .yaml.',
        'Rename it to more.yaml.',
      ),
    ]);
  });

  it('refuses a name that cannot be an id', () => {
    expect(
      issuesOf(
        deckPlus('vocabularies/Two Words.yaml', textOf('vocabularies/access.yaml').replace('"access"', '"more"')),
      ),
    ).toEqual([
      error(
        'file-name',
        'vocabularies/Two Words.yaml:1:1',
        '"Two Words" cannot be an id.',
        'Use lower-case letters, digits and single hyphens, at most 80 characters.',
      ),
    ]);
  });

  it('refuses a folder inside a collection', () => {
    expect(
      issuesOf(
        deckPlus('vocabularies/more/more.yaml', textOf('vocabularies/access.yaml').replace('"access"', '"more"')),
      ),
    ).toEqual([
      error(
        'file-name',
        'vocabularies/more/more.yaml:1:1',
        'The file lies in a folder inside its collection.',
        'Move it to vocabularies/.',
      ),
    ]);
  });

  it('refuses an entry in a misspelt folder instead of leaving it out', () => {
    expect(issuesOf(deckPlus('card/second.mdx', textOf(CARD)))).toEqual([
      error('file-name', 'card/second.mdx:1:1', 'The file lies in no folder of entries.', 'Did you mean "cards"?'),
    ]);
  });

  it('refuses an entry outside every folder', () => {
    expect(issuesOf(deckPlus('second.mdx', textOf(CARD)))).toEqual([
      error(
        'file-name',
        'second.mdx:1:1',
        'The file lies in no folder of entries.',
        'The folders of entries are: cards, papers, evaluations, mitigations, taxonomies, crosswalks, vocabularies.',
      ),
    ]);
  });

  it('refuses an id at whose address the site has a page of its own', () => {
    const paper = textOf('papers/first-2025.mdx');
    expect(issuesOf(deckPlus('papers/defences.mdx', paper))).toContainEqual(
      error(
        'file-name',
        'papers/defences.mdx:1:1',
        'The site has a page of its own at /papers/defences/.',
        'Choose another id.',
      ),
    );
  });
});
