import { describe, expect, it } from 'vitest';
import { byId, card, catalogOf, paper } from '../catalog/fixture.ts';
import { movesOf } from '../catalog/moves.ts';
import { citationText } from './citation-text.ts';
import { workOf, workOfCard, workOfRelease } from './work.ts';

const gone = { status: 'withdrawn', reason: 'Wrong.', statusDate: '2026-01-02' } as const;
const catalog = catalogOf(
  card('amber', { formerly: ['yellow'], merged: ['orange'] }),
  card('birch', { ...gone, status: 'superseded', replacement: 'amber', merged: ['bark'] }),
  paper('ada-2020-first', gone),
  paper('bell-2021-second'),
);
const iri = (address: string) => `https://deck.example${address}`;

describe('the note of a work', () => {
  it('says of a paper that it is our summary which no longer stands', () => {
    const notes = catalog.papers.map((entry) => workOf(entry).note);
    expect(notes).toEqual(['Our summary of it is withdrawn since 2026-01-02.', undefined]);
  });

  it('says of a card that it no longer stands, and at an old address what became of it', () => {
    const notes = catalog.cards.map((entry) => workOfCard(entry, iri).note);
    expect(notes).toEqual([undefined, 'The card is superseded since 2026-01-02.']);
    const moved = movesOf('cards', catalog.cards).map(
      (move) => workOfCard(byId(catalog.cards, move.id), iri, move).note,
    );
    expect(moved).toEqual([
      '“bark” was merged into “Title of birch”. The card is superseded since 2026-01-02.',
      '“orange” was merged into “Title of amber”.',
      '“yellow” is now called “Title of amber”.',
    ]);
  });
});

it('is cited as a release, at the place of its archive', () => {
  expect(citationText([workOfRelease({ version: '2026-01-02b', date: '2026-01-02' }, iri)])).toBe(
    'Riskdeck contributors (2026-01-02). Riskdeck: an open deck of AI risk cards. Version 2026-01-02b. ' +
      'https://deck.example/releases/#2026-01-02b\n',
  );
});
