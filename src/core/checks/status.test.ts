import { describe, expect, it } from 'vitest';
import { card } from './fixture-deck.ts';
import { deckPlus, deckWith, error, issuesOf, swap, textOf } from './fixture.ts';
import type { ContentFile } from '../source/read.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));
/** Who still names the entry is told by the rule "successor". */
const errorsOf = (files: readonly ContentFile[]) => issuesOf(files).filter(({ level }) => level === 'error');

describe('status', () => {
  it('accepts a withdrawn entry that says why and since when', () => {
    expect(
      errorsOf(inCard('status: published', 'status: withdrawn\nreason: "It was wrong."\nstatusDate: 2026-01-02')),
    ).toEqual([]);
  });

  it('wants the reason and the date of a withdrawal', () => {
    expect(errorsOf(inCard('status: published', 'status: withdrawn'))).toEqual([
      error('status', 'cards/injection.mdx:5:9', 'An entry that is withdrawn needs "reason".', 'Add "reason:".'),
      error(
        'status',
        'cards/injection.mdx:5:9',
        'An entry that is withdrawn needs "statusDate".',
        'Add "statusDate:".',
      ),
    ]);
  });

  it('wants the replacement of a superseded entry', () => {
    expect(
      errorsOf(inCard('status: published', 'status: superseded\nreason: "Merged."\nstatusDate: 2026-01-02')),
    ).toEqual([
      error(
        'status',
        'cards/injection.mdx:5:9',
        'An entry that is superseded needs "replacement".',
        'Add "replacement:", or "splitInto:" with several.',
      ),
    ]);
  });

  it('refuses a reason for an entry that is simply published', () => {
    expect(errorsOf(inCard('status: published', 'status: published\nreason: "None."'))).toEqual([
      error(
        'status',
        'cards/injection.mdx:6:9',
        '"reason" does not go with the status published.',
        'Remove it, or change the status.',
      ),
    ]);
  });

  // Told on either file, since either may be the one that is being edited.
  const TAKEN = error(
    'status',
    'cards/jailbreak.mdx:2:1',
    '"jailbreak" is an old id of cards/injection.mdx.',
    'If that entry took its place, remove this file. An id is never used again: choose another for the new entry.',
  );

  it('refuses an old id that is in use', () => {
    expect(errorsOf(inCard('status: published', 'status: published\nformerly: [jailbreak]'))).toEqual([
      error(
        'status',
        'cards/injection.mdx:6:12',
        'The old id "jailbreak" is the id of another entry.',
        'If this took its place, remove cards/jailbreak.mdx. An id is never used again: choose another for the new entry.',
      ),
      TAKEN,
    ]);
  });

  it('refuses an old id that stands twice, and the id of the entry itself', () => {
    expect(
      errorsOf(inCard('status: published', 'status: published\nformerly: [attack]\nmerged: [attack, injection]')),
    ).toEqual([
      error(
        'status',
        'cards/injection.mdx:7:10',
        'The old id "attack" stands here already.',
        'Write it once: under "merged" what was merged, else under "formerly".',
      ),
      error(
        'status',
        'cards/injection.mdx:7:18',
        '"injection" is the id of this entry itself.',
        'Remove it from the list.',
      ),
    ]);
  });

  it('refuses an old id that could not be an address', () => {
    expect(
      errorsOf(inCard('status: published', 'status: published\nmerged: [a/b]')).map(({ message }) => message),
    ).toEqual(['"a/b" is not allowed for Item 1 of "merged".']);
  });

  it('refuses an old id that two entries claim', () => {
    expect(
      errorsOf(
        inCard('status: published', 'status: published\nformerly: [old]').map((file) =>
          file.path === 'cards/jailbreak.mdx'
            ? {
                ...file,
                bytes: Buffer.from(
                  textOf(file.path).replace('status: published', 'status: published\nformerly: [old]'),
                ),
              }
            : file,
        ),
      ),
    ).toEqual([
      error(
        'status',
        'cards/injection.mdx:6:12',
        'The old id "old" also stands in cards/jailbreak.mdx.',
        'An id is never used again: choose another for the new entry.',
      ),
    ]);
  });

  const gone = 'status: superseded\nreason: "Two risks."\nstatusDate: 2026-01-02';

  it('accepts an entry that was split into several, and refuses one that also has a single replacement', () => {
    const split = `${gone}\nsplitInto: [jailbreak, other]`;
    const other = deckPlus('cards/other.mdx', card('Other', 'elsewhere', 'jailbreak'));
    const withSplit = (status: string) =>
      other.map((file) =>
        file.path === CARD ? { ...file, bytes: Buffer.from(textOf(CARD).replace('status: published', status)) } : file,
      );
    expect(errorsOf(withSplit(split))).toEqual([]);
    expect(errorsOf(withSplit(`${split}\nreplacement: jailbreak`))).toEqual([
      error(
        'status',
        'cards/injection.mdx:8:12',
        'Either one entry takes the place of this one, or several do.',
        'Remove one of the two.',
      ),
    ]);
  });

  it('refuses the id of a present entry as one that was merged', () => {
    expect(errorsOf(inCard('status: published', 'status: published\nmerged: [jailbreak]'))).toEqual([
      error(
        'status',
        'cards/injection.mdx:6:10',
        'The old id "jailbreak" is the id of another entry.',
        'If this took its place, remove cards/jailbreak.mdx. An id is never used again: choose another for the new entry.',
      ),
      TAKEN,
    ]);
  });
});
