import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckWith, error, issuesOf, swap } from './fixture.ts';
import type { ContentFile } from '../source/read.ts';

const NINE = 'Ten grey herons stood by the weir until dusk.';

/** The deck with one text in the first card and another in the second. */
function inBoth(first: string, second: string): ContentFile[] {
  const other = new Map(
    deckWith('cards/jailbreak.mdx', swap('A stranger reads the mail.', second)).map((file) => [file.path, file]),
  );
  return deckWith('cards/injection.mdx', swap('A stranger reads the mail.', first)).map((file) =>
    file.path === 'cards/jailbreak.mdx' ? other.get(file.path)! : file,
  );
}

describe('same-words', () => {
  it('refuses nine words in a row in two cards, whatever their case and marks', () => {
    expect(issuesOf(inBoth(NINE, 'We saw it: “ten grey herons, stood by THE weir until dusk”!'))).toEqual([
      error(
        'same-words',
        'cards/jailbreak.mdx:12:11',
        '“ten grey herons stood by the weir until dusk” stands in cards/injection.mdx too.',
        'Say what is particular to this risk, in other words.',
      ),
    ]);
  });

  it('accepts eight, and nine that another word parts', () => {
    expect(issuesOf(inBoth(NINE, 'Ten grey herons stood by the weir until night.'))).toEqual([]);
    expect(issuesOf(inBoth(NINE, 'Ten grey herons stood all by the weir until dusk.'))).toEqual([]);
  });

  it('accepts a run that goes on in the next field', () => {
    const parted = deckWith('cards/jailbreak.mdx', (text) =>
      text
        .replace('A stranger reads the mail.', 'Ten grey herons stood by')
        .replace('The system reads text from outside.', 'the weir until dusk.'),
    );
    const files = deckWith('cards/injection.mdx', swap('A stranger reads the mail.', NINE)).map((file) =>
      file.path === 'cards/jailbreak.mdx' ? parted.find(({ path }) => path === file.path)! : file,
    );
    expect(issuesOf(files)).toEqual([]);
  });

  it('finds a shared run wherever it stands', () => {
    const words = fc.array(fc.constantFrom('ash', 'beech', 'cedar', 'elm', 'fir'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, NINE, ...after].join(' ');
        expect(issuesOf(inBoth(NINE, text)).map(({ rule }) => rule)).toEqual(['same-words']);
      }),
      { numRuns: 20 },
    );
  });
});
