import { expect, it } from 'vitest';
import { changeInWords, changesSince } from './changes.ts';
import { chooseCards } from './choose.ts';
import type { Fate } from './fate.ts';
import { assessedCard, assessmentOf, deckCard, deckOf, record } from './fixture.ts';

const to = (...ids: string[]) => ids.map((id) => ({ id, title: `Title of ${id}` }));
const since = '2026-05-01';
const fates: Record<string, Fate> = {
  'old-name': { kind: 'renamed', to: to('young-name') },
  part: { kind: 'merged', to: to('whole') },
  odd: { kind: 'disputed', since, reason: 'Nobody could repeat it', to: [] },
  replaced: { kind: 'superseded', since, reason: 'Too broad.', to: to('same') },
  split: { kind: 'superseded', since, reason: 'Two risks.', to: to('same', 'whole') },
  withdrawn: { kind: 'withdrawn', since, reason: 'The study was retracted.', to: [] },
  'old-withdrawn': { kind: 'renamed', to: to('withdrawn') },
};
const deck = deckOf(
  [
    deckCard('same'),
    deckCard('newer', { version: 2, updated: '2026-04-01' }),
    deckCard('edited', { updated: '2026-04-02' }),
    deckCard('young-name'),
    deckCard('whole'),
    deckCard('odd'),
    deckCard('added'),
  ],
  { fates },
);
const NAMES = ['same', 'newer', 'edited', 'old-name', 'part', 'odd', 'replaced', 'split', 'withdrawn', 'foreign'];
const cards = NAMES.map((id) => assessedCard(id));
const inWords = (...args: Parameters<typeof changesSince>) =>
  changesSince(...args).map((change) =>
    changeInWords(change)
      .map(({ text }) => text)
      .join(''),
  );

it('says what changed in the deck since the cards were selected, and where each card leads', () => {
  expect(inWords({ cards }, deck)).toEqual([
    '“Title of newer” changed its meaning: version 1 was assessed, version 2 is of 2026-04-01.',
    '“Title of edited” was edited on 2026-04-02; its meaning is the same.',
    '“Title of old-name” is now “Title of young-name”.',
    '“Title of part” was merged into “Title of whole”.',
    '“Title of odd” has been disputed since 2026-05-01: Nobody could repeat it.',
    '“Title of replaced” was superseded by “Title of same” on 2026-05-01: Too broad.',
    '“Title of split” was split into “Title of same” and “Title of whole” on 2026-05-01: Two risks.',
    '“Title of withdrawn” was withdrawn on 2026-05-01: The study was retracted.',
    '“Title of foreign” (foreign) is not in this deck.',
    '“Title of added” has been added to the deck.',
  ]);
  const [merged] = changesSince({ cards: [assessedCard('part')] }, deck);
  expect(changeInWords(merged!).flatMap(({ card }) => card ?? [])).toEqual(['part', 'whole']);
});

it('says of a card that was renamed what became of it afterwards', () => {
  expect(inWords({ cards: [assessedCard('old-withdrawn')] }, deck).slice(0, 2)).toEqual([
    '“Title of old-withdrawn” is now “Title of withdrawn”.',
    '“Title of withdrawn” was withdrawn on 2026-05-01: The study was retracted.',
  ]);
});

it('says nothing while nothing is selected, nor what was known when the cards were selected', () => {
  expect(changesSince({ cards: [] }, deck)).toEqual([]);
  const worked = cards.map((card) => ({ ...card, records: [record({ id: card.id })] }));
  const again = chooseCards(assessmentOf(worked), deck).cards;
  expect(inWords({ cards: again }, deck)).toEqual(['“Title of foreign” (foreign) is not in this deck.']);
  expect(inWords({ cards: again }, { ...deck, fates: { ...fates, odd: fates['withdrawn']! } })[0]).toBe(
    '“Title of odd” was withdrawn on 2026-05-01: The study was retracted.',
  );
  const { odd: _odd, ...settled } = fates;
  expect(inWords({ cards: again }, { ...deck, fates: settled })[0]).toBe(
    '“Title of odd” is published again without any reservation.',
  );
});
