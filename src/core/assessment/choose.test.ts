import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessedCard } from './assessment.ts';
import { chooseCards } from './choose.ts';
import { assessedCard, assessmentOf, deckCard, deckOf, EDITION, rating, record } from './fixture.ts';
import { departs } from './standing.ts';

const placed = (code: string, match: 'exact' | 'broad') => [{ taxonomy: 'list', code, match }];
const briefly = (cards: AssessedCard[]) => cards.map(({ id, group, standing }) => [id, group, standing]);

describe('choosing by the rules of the triage', () => {
  const deck = deckOf([
    deckCard('a', { version: 3, updated: '2026-02-02' }),
    deckCard('b', { maturity: 'hypothesised' }),
    deckCard('c', { systems: ['embodied'] }),
  ]);
  const described = assessmentOf([]);
  described.deployment.systems = ['chat'];

  it('records each card with version, date, group, reasons and standing', () => {
    const cards = chooseCards(described, deck).cards;
    expect(briefly(cards)).toEqual([
      ['a', 'now', 'assess'],
      ['b', 'consider', 'open'],
      ['c', 'ruled-out', 'ruled-out'],
    ]);
    expect(cards[0]).toMatchObject({ version: 3, updated: '2026-02-02', because: '' });
    expect(cards[2]?.reasons).toEqual([{ rule: 'other-system', terms: ['embodied'] }]);
  });

  it('names the deck from which the cards were taken', () => {
    expect(chooseCards(described, deck).deck).toEqual(EDITION);
  });

  it('keeps what an assessor decided, and work on a card that the rules now exclude', () => {
    const before = [
      assessedCard('a', { standing: 'not-applicable', because: 'No such users.' }),
      assessedCard('c', { records: [record()] }),
      assessedCard('gone', { measures: [{ title: 'Do it', owner: '', due: '2026-04-01' }] }),
      assessedCard('untouched-and-gone'),
    ];
    const cards = chooseCards({ ...described, cards: before }, deck).cards;
    expect(briefly(cards)).toEqual([
      ['a', 'now', 'not-applicable'],
      ['b', 'consider', 'open'],
      ['c', 'ruled-out', 'assess'],
      ['gone', 'now', 'assess'],
    ]);
    expect(cards[0]?.because).toBe('No such users.');
    expect(departs(cards[2]!)).toBe(true);
  });

  it('is the same when done again', () => {
    const standings = fc.constantFrom(
      'assess' as const,
      'open' as const,
      'set-aside' as const,
      'not-applicable' as const,
    );
    fc.assert(
      fc.property(fc.array(standings, { minLength: 3, maxLength: 3 }), fc.boolean(), (chosen, isRated) => {
        const first = chooseCards(described, deck).cards.map((card, index) => ({
          ...card,
          standing: chosen[index]!,
          ...(isRated ? { rating: rating() } : {}),
        }));
        const again = chooseCards({ ...described, cards: first }, deck).cards;
        expect(again).toEqual(first);
      }),
    );
  });
});

it('choosing from a scheme takes what answers its entries, and considers what touches them', () => {
  const deck = deckOf([
    deckCard('a'),
    deckCard('b', { placements: placed('A2', 'broad') }),
    deckCard('c', { placements: [...placed('A1', 'exact'), ...placed('A2', 'broad')] }),
  ]);
  const cards = chooseCards(assessmentOf([], { scheme: 'list' }), deck).cards;
  expect(briefly(cards)).toEqual([
    ['c', 'now', 'assess'],
    ['b', 'consider', 'open'],
    ['a', 'ruled-out', 'ruled-out'],
  ]);
  expect(cards.map(({ reasons }) => reasons)).toEqual([
    [{ rule: 'placed', terms: ['A1 First'] }],
    [{ rule: 'placed', terms: ['A2 Second'] }],
    [{ rule: 'not-placed', terms: ['list'] }],
  ]);
});
