import { describe, expect, it } from 'vitest';
import { card, catalogOf, paper, placement, taxonomy } from './fixture.ts';
import { cardVersions, changeLines, releaseNotes, releaseOf, versionFor } from './release.ts';

const scheme = taxonomy('first', ['A']);
const before = catalogOf(card('amber'), card('birch'), card('dogwood'), paper('ada-2020-first'), scheme);
const after = catalogOf(
  card('amber', { version: 2, placements: [placement('first', 'A', 'exact')] }),
  card('birch', { status: 'withdrawn', reason: 'Wrong.', statusDate: '2026-01-02' }),
  card('cedar'),
  card('dogwood', { updated: '2026-03-04' }),
  paper('ada-2020-first', { updated: '2026-03-04' }),
  scheme,
);

describe('versionFor', () => {
  it('is the day, with a letter for each further release of it', () => {
    const released = [{ version: '2026-01-02' }, { version: '2026-01-02b' }];
    expect(versionFor('2026-01-02', [])).toBe('2026-01-02');
    expect(versionFor('2026-01-02', released)).toBe('2026-01-02c');
    expect(versionFor('2026-01-03', released)).toBe('2026-01-03');
  });
});

describe('changeLines', () => {
  it('says what is new, raised, withdrawn, and how coverage and links changed', () => {
    expect(changeLines(before, after)).toEqual([
      'New page: /cards/cedar/',
      'Card amber: version 1 -> 2',
      'Card birch: published -> withdrawn',
      'Card dogwood: edited, under the version it had',
      'Paper ada-2020-first: edited',
      'Coverage: first: answered 0 -> 1',
      'Coverage: first: gap 1 -> 0',
      expect.stringMatching(/^Links: \d+ gained, \d+ lost$/) as string,
    ]);
  });

  it('says whither a page has moved', () => {
    const moved = catalogOf(card('elder', { formerly: ['amber'], merged: ['birch'] }), card('dogwood'));
    expect(changeLines(catalogOf(card('amber'), card('birch'), card('dogwood')), moved)).toEqual([
      'Moved page: /cards/amber/ to /cards/elder/',
      'Merged page: /cards/birch/ into /cards/elder/',
      expect.stringMatching(/^Links: /) as string,
    ]);
  });

  it('counts what the first release holds', () => {
    expect(changeLines(undefined, before)).toEqual(['The first release: 3 cards and 1 paper.']);
  });
});

describe('releaseOf', () => {
  it('names the first release that holds a card in a version', () => {
    const release = (version: string, cards: Record<string, number>) => ({
      version,
      date: version,
      digest: '0'.repeat(64),
      archive: `${version}.zip`,
      bytes: 1,
      sha256: '0'.repeat(64),
      cards,
      changes: [],
    });
    const all = [
      release('2026-03-01', { amber: 2 }),
      release('2026-02-01', { amber: 2 }),
      release('2026-01-01', { amber: 1 }),
    ];
    expect(releaseOf(all, 'amber', 2)?.version).toBe('2026-02-01');
    expect(releaseOf(all, 'amber', 1)?.version).toBe('2026-01-01');
    expect(releaseOf(all, 'amber', 3)).toBeUndefined();
  });
});

it('lists every card with its version, and writes notes', () => {
  expect(cardVersions(after)).toEqual({ amber: 2, birch: 1, cedar: 1, dogwood: 1 });
  expect(releaseNotes('2026-01-02', ['One.', 'Two.'])).toBe('# Riskdeck 2026-01-02\n\n- One.\n- Two.\n');
});
