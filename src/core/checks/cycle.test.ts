import { describe, expect, it } from 'vitest';
import { deck, deckWith, error, issuesOf, swap, textOf } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('cycle', () => {
  it('accepts a variant', () => {
    expect(issuesOf(inCard('type: see-also', 'type: variant-of'))).toEqual([]);
  });

  it('refuses two variants of each other, once', () => {
    expect(
      issuesOf(
        deckWith(CARD, swap('type: see-also', 'type: variant-of')).map((file) =>
          file.path === 'cards/jailbreak.mdx'
            ? { ...file, bytes: Buffer.from(textOf(file.path).replace('type: see-also', 'type: variant-of')) }
            : file,
        ),
      ),
    ).toEqual([
      error(
        'cycle',
        'cards/injection.mdx:55:11',
        '"injection" is a variant of itself: injection -> jailbreak -> injection.',
        'Remove one of these arrows.',
      ),
    ]);
  });

  it('refuses replacements that replace each other', () => {
    expect(
      issuesOf(
        ['injection', 'jailbreak'].reduce(
          (files, id) =>
            files.map((file) =>
              file.path === `cards/${id}.mdx`
                ? {
                    ...file,
                    bytes: Buffer.from(
                      file.bytes
                        .toString()
                        .replace(
                          'status: published',
                          `status: superseded\nreason: "Merged."\nstatusDate: 2026-01-02\nreplacement: ${id === 'injection' ? 'jailbreak' : 'injection'}`,
                        ),
                    ),
                  }
                : file,
            ),
          deck(),
        ),
      ).filter(({ level }) => level === 'error'),
    ).toEqual([
      error(
        'cycle',
        'cards/injection.mdx:8:14',
        '"cards/injection" is replaced by itself: cards/injection -> cards/jailbreak -> cards/injection.',
        'Remove one of these arrows.',
      ),
    ]);
  });

  it('refuses an entry of a scheme below itself', () => {
    expect(
      issuesOf(
        deckWith('taxonomies/mit-mitigation.yaml', swap('name: "Control"', 'name: "Control"\n    parent: "M1.1"')),
      ),
    ).toEqual([
      error(
        'cycle',
        'taxonomies/mit-mitigation.yaml:18:13',
        '"M1" lies below itself: M1 -> M1.1 -> M1.',
        'Remove one of these arrows.',
      ),
    ]);
  });

  it('refuses an entry of a scheme that is its own parent', () => {
    expect(
      issuesOf(
        deckWith('taxonomies/list-2025.yaml', swap('name: "Leakage"', 'name: "Leakage"\n    parent: "A2:2025"')),
      ),
    ).toEqual([
      error(
        'cycle',
        'taxonomies/list-2025.yaml:20:13',
        '"A2:2025" lies below itself: A2:2025 -> A2:2025.',
        'Remove one of these arrows.',
      ),
    ]);
  });
});
