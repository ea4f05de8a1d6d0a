import { describe, expect, it } from 'vitest';
import { deck, deckWith, error, issuesOf, swap } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('placement', () => {
  it('knows the codes and labels of the edition', () => {
    expect(issuesOf(deck())).toEqual([]);
  });

  it('knows the code of another edition, where the label names an entry of this one', () => {
    expect(issuesOf(inCard('code: "A1:2025"', 'code: "A2:2026"'))).toEqual([
      error(
        'placement',
        'cards/injection.mdx:32:11',
        'list-2025 has no entry "A2:2026".',
        'The entry "Injection" has the code "A1:2025".',
      ),
    ]);
  });

  it('says of which edition a code is', () => {
    expect(
      issuesOf(inCard('code: "A1:2025"\n    label: "Injection"', 'code: "A2:2026"\n    label: "Injected orders"')),
    ).toEqual([
      error(
        'placement',
        'cards/injection.mdx:32:11',
        'list-2025 has no entry "A2:2026".',
        '"A2:2026" is a code of list-2026.',
      ),
    ]);
  });

  it('offers the code that was meant', () => {
    expect(
      issuesOf(inCard('code: "A1:2025"\n    label: "Injection"', 'code: "A1-2025"\n    label: "An injection"')),
    ).toEqual([
      error('placement', 'cards/injection.mdx:32:11', 'list-2025 has no entry "A1-2025".', 'Did you mean "A1:2025"?'),
    ]);
  });

  it('sends to the page of the scheme where no code is near', () => {
    expect(
      issuesOf(inCard('code: "A1:2025"\n    label: "Injection"', 'code: "something"\n    label: "Something"')),
    ).toEqual([
      error(
        'placement',
        'cards/injection.mdx:32:11',
        'list-2025 has no entry "something".',
        'Look the code up on the page /taxonomies/list-2025/.',
      ),
    ]);
  });

  it('wants the label letter for letter', () => {
    expect(issuesOf(inCard('label: "Injection"', 'label: "injection"'))).toEqual([
      error(
        'placement',
        'cards/injection.mdx:33:12',
        '"injection" is not the name of A1:2025 in list-2025.',
        'Write "Injection".',
      ),
    ]);
  });

  it('offers the code to which a label belongs', () => {
    expect(issuesOf(inCard('code: "A1:2025"', 'code: "A2:2025"'))).toEqual([
      error(
        'placement',
        'cards/injection.mdx:33:12',
        '"Injection" is not the name of A2:2025 in list-2025.',
        'Write "Leakage", or the code "A1:2025".',
      ),
    ]);
  });

  it('checks both sides of a crosswalk', () => {
    expect(
      issuesOf(
        deckWith('crosswalks/list-2025--list-2026.yaml', (text) =>
          text.replace('A1:2025', 'A9:2025').replace('"Injected orders"', '"Orders"'),
        ),
      ),
    ).toEqual([
      error(
        'placement',
        'crosswalks/list-2025--list-2026.yaml:13:47',
        'list-2025 has no entry "A9:2025".',
        'The entry "Injection" has the code "A1:2025".',
      ),
      error(
        'placement',
        'crosswalks/list-2025--list-2026.yaml:15:64',
        '"Orders" is not the name of A2:2026 in list-2026.',
        'Write "Injected orders".',
      ),
    ]);
  });

  it('checks the category of a mitigation', () => {
    expect(issuesOf(deckWith('mitigations/gate.mdx', swap('category: "M1.1"', 'category: "M1.2"')))).toEqual([
      error('placement', 'mitigations/gate.mdx:7:11', 'mit-mitigation has no entry "M1.2".', 'Did you mean "M1.1"?'),
    ]);
  });

  it('refuses a group as the category of a mitigation', () => {
    expect(issuesOf(deckWith('mitigations/gate.mdx', swap('category: "M1.1"', 'category: "M1"')))).toEqual([
      error(
        'placement',
        'mitigations/gate.mdx:7:11',
        '"M1" is a group of mit-mitigation, not one of its categories.',
        'Name one below it, such as "M1.1".',
      ),
    ]);
  });

  it('says nothing of the codes of a scheme that cannot be read', () => {
    expect(issuesOf(deckWith('taxonomies/list-2025.yaml', swap('"List 2025"', 'List: 2025')))).toEqual([
      error(
        'yaml-syntax',
        'taxonomies/list-2025.yaml:1:8',
        'A colon stands in text without quotes.',
        'Put the whole text in straight double quotes: "...". Or mend the indentation of the next line.',
      ),
    ]);
  });
});
