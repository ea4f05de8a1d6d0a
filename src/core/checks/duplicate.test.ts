import { describe, expect, it } from 'vitest';
import { deckWith, error, issuesOf, swap } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('duplicate', () => {
  it('accepts the same title in two collections', () => {
    expect(issuesOf(deckWith('papers/first-2025.mdx', swap('title: "First"', 'title: "Jailbreak"')))).toEqual([]);
  });

  it('refuses the title of another entry, whatever its case', () => {
    expect(issuesOf(deckWith('papers/second-2026.mdx', swap('title: "Second"', 'title: "FIRST"')))).toEqual([
      error(
        'duplicate',
        'papers/second-2026.mdx:2:8',
        'papers/first-2025.mdx has the same title.',
        'If both are the same paper, keep one; else tell them apart.',
      ),
    ]);
  });

  it('lets two drafts wait for their titles', () => {
    const waiting = (text: string) =>
      text.replace(/^title: .*$/m, 'title: "… the title as published"').replace('status: published', 'status: draft');
    const one = deckWith('papers/second-2026.mdx', waiting);
    const both = one.map((file) =>
      file.path === 'papers/first-2025.mdx' ? { ...file, bytes: Buffer.from(waiting(file.bytes.toString())) } : file,
    );
    expect(issuesOf(both).filter(({ rule }) => rule === 'duplicate')).toEqual([]);
  });

  it('refuses the citation key of another paper', () => {
    expect(
      issuesOf(deckWith('papers/second-2026.mdx', swap('citationKey: second2026', 'citationKey: first2025'))),
    ).toEqual([
      error(
        'duplicate',
        'papers/second-2026.mdx:11:14',
        'papers/first-2025.mdx has the same citationKey.',
        'If both are the same paper, keep one; else tell them apart.',
      ),
    ]);
  });

  it('refuses a name that is the title of another card', () => {
    expect(issuesOf(inCard('[hidden orders]', '[hidden orders, jailbreak]'))).toEqual([
      error(
        'duplicate',
        'cards/injection.mdx:4:26',
        'cards/jailbreak.mdx already bears the name "jailbreak".',
        'A name leads to one card: remove it here or there.',
      ),
    ]);
  });

  it('refuses a name that another card bears', () => {
    expect(issuesOf(deckWith('cards/jailbreak.mdx', swap('[role play]', '[role play, Hidden Orders]')))).toEqual([
      error(
        'duplicate',
        'cards/jailbreak.mdx:4:22',
        'cards/injection.mdx already bears the name "Hidden Orders".',
        'A name leads to one card: remove it here or there.',
      ),
    ]);
  });

  it('refuses a name that stands twice', () => {
    expect(issuesOf(inCard('[hidden orders]', '[hidden orders, Hidden orders]'))).toEqual([
      error(
        'duplicate',
        'cards/injection.mdx:4:26',
        'The name "Hidden orders" stands twice.',
        'A name leads to one card: remove it here or there.',
      ),
    ]);
  });

  it('refuses a name that is the title of its own card', () => {
    expect(issuesOf(inCard('[hidden orders]', '[prompt injection]'))).toEqual([
      error(
        'duplicate',
        'cards/injection.mdx:4:11',
        'The name "prompt injection" stands twice.',
        'A name leads to one card: remove it here or there.',
      ),
    ]);
  });

  it('refuses a term that stands twice in a list', () => {
    expect(issuesOf(inCard('[deployment, runtime]', '[runtime, runtime]'))).toEqual([
      error('duplicate', 'cards/injection.mdx:22:22', '"runtime" stands twice in "lifecycle".', 'Keep one of the two.'),
    ]);
  });

  it('refuses a placement that stands twice', () => {
    expect(
      issuesOf(
        inCard(
          'placements:\n',
          'placements:\n  - { taxonomy: list-2025, code: "A1:2025", label: "Injection", match: close, basis: publisher }\n',
        ),
      ),
    ).toEqual([
      error(
        'duplicate',
        'cards/injection.mdx:32:5',
        '"list-2025 A1:2025" stands twice in "placements".',
        'Keep one of the two.',
      ),
    ]);
  });

  it('refuses a term that stands twice in its vocabulary', () => {
    expect(
      issuesOf(
        deckWith(
          'vocabularies/access.yaml',
          swap('terms:\n', 'terms:\n  - { term: external, label: "x", definition: "x" }\n'),
        ),
      ),
    ).toEqual([
      error('duplicate', 'vocabularies/access.yaml:9:5', '"external" stands twice in "terms".', 'Keep one of the two.'),
    ]);
  });
});
