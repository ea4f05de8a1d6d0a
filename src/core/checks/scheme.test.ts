import { describe, expect, it } from 'vitest';
import { deck, deckWith, deckWithout, error, issuesOf, swap, textOf } from './fixture.ts';

describe('scheme', () => {
  it('accepts entries below entries', () => {
    expect(issuesOf(deck())).toEqual([]);
  });

  it('refuses two codes with the same address', () => {
    expect(issuesOf(deckWith('taxonomies/list-2025.yaml', swap('code: "A2:2025"', 'code: "a1/2025"')))).toEqual([
      error(
        'scheme',
        'taxonomies/list-2025.yaml:18:11',
        '"a1/2025" has the same address as "A1:2025".',
        'Each entry needs a code of its own.',
      ),
    ]);
  });

  it('refuses a parent that is not there', () => {
    expect(issuesOf(deckWith('taxonomies/mit-mitigation.yaml', swap('parent: "M1"', 'parent: "M2"')))).toEqual([
      error(
        'scheme',
        'taxonomies/mit-mitigation.yaml:20:13',
        'There is no entry "M2" above this one.',
        'Name a code of this file.',
      ),
    ]);
  });

  it('refuses a level that is not there', () => {
    expect(
      issuesOf(deckWith('taxonomies/list-2025.yaml', swap('levels: [entry]', 'levels: [entry]\ncoverageLevel: 2'))),
    ).toEqual([
      error(
        'scheme',
        'taxonomies/list-2025.yaml:15:16',
        'There is no level 2; the scheme has 1.',
        'Name one of its levels.',
      ),
    ]);
  });

  it('refuses a crosswalk that is not named by two schemes', () => {
    expect(
      issuesOf([
        ...deckWithout('crosswalks/list-2025--list-2026.yaml'),
        { path: 'crosswalks/list.yaml', bytes: Buffer.from(textOf('crosswalks/list-2025--list-2026.yaml')) },
      ]),
    ).toEqual([
      error(
        'scheme',
        'crosswalks/list.yaml:1:1',
        '"list" does not name two schemes.',
        'Call it <a>--<b>.yaml with the two schemes in alphabetical order, or <a>--external.yaml.',
      ),
    ]);
  });

  it('refuses a crosswalk whose schemes are out of order', () => {
    expect(
      issuesOf([
        ...deckWithout('crosswalks/list-2025--list-2026.yaml'),
        {
          path: 'crosswalks/list-2026--list-2025.yaml',
          bytes: Buffer.from(textOf('crosswalks/list-2025--list-2026.yaml')),
        },
      ]),
    ).toEqual([
      error(
        'scheme',
        'crosswalks/list-2026--list-2025.yaml:1:1',
        '"list-2026--list-2025" does not name two schemes.',
        'Call it <a>--<b>.yaml with the two schemes in alphabetical order, or <a>--external.yaml.',
      ),
    ]);
  });

  it('refuses a relation of other schemes than the file names', () => {
    expect(
      issuesOf(
        deckWith(
          'crosswalks/list-2025--list-2026.yaml',
          swap(
            'object: { taxonomy: list-2026, code: "A2:2026", label: "Injected orders" }',
            'object: { taxonomy: mit-mitigation, code: "M1", label: "Control" }',
          ),
        ),
      ),
    ).toEqual([
      error(
        'scheme',
        'crosswalks/list-2025--list-2026.yaml:15:17',
        'The object belongs to mit-mitigation, which the file name does not name.',
        'Move the relation to the file of its two schemes.',
      ),
    ]);
  });
});
