import { expect, it } from 'vitest';
import { changeInWords, changesSince, withPresentIds } from './changes.ts';
import { assessedCard, assessmentOf, deckCard, deckOf, record } from './fixture.ts';

const deck = deckOf(
  [
    deckCard('same'),
    deckCard('newer', { version: 2, updated: '2026-04-01' }),
    deckCard('edited', { updated: '2026-04-02' }),
    deckCard('young-name'),
    deckCard('added'),
  ],
  {
    renamed: { 'old-name': 'young-name' },
    gone: { withdrawn: { status: 'withdrawn' }, replaced: { status: 'superseded', replacement: 'same' } },
  },
);
const cards = ['same', 'newer', 'edited', 'old-name', 'withdrawn', 'replaced', 'foreign'].map((id) => assessedCard(id));

it('says what changed in the deck since the cards were selected', () => {
  expect(changesSince({ cards }, deck).map(changeInWords)).toEqual([
    '“Title of newer” changed its meaning: version 1 was assessed, version 2 is of 2026-04-01.',
    '“Title of edited” was edited on 2026-04-02; its meaning is the same.',
    '“Title of old-name” is now called “young-name”.',
    '“Title of withdrawn” is withdrawn.',
    '“Title of replaced” is superseded; “same” takes its place.',
    '“Title of foreign” (foreign) is not in this deck.',
    '“Title of added” has been added to the deck.',
  ]);
});

it('says nothing while nothing is selected', () => {
  expect(changesSince({ cards: [] }, deck)).toEqual([]);
});

it('takes renamed cards to their present id with all that was done about them', () => {
  const assessment = assessmentOf([assessedCard('old-name', { records: [record()] }), assessedCard('same')]);
  const present = withPresentIds(assessment, deck);
  expect(present.cards.map(({ id, records }) => [id, records?.length])).toEqual([
    ['young-name', 1],
    ['same', undefined],
  ]);
  expect(withPresentIds(present, deck)).toEqual(present);
  const both = assessmentOf([assessedCard('old-name'), assessedCard('young-name')]);
  expect(withPresentIds(both, deck)).toEqual(both);
});
