import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessedCard, ProbeRecord } from './assessment.ts';
import { effortOf } from './effort.ts';
import { assessedCard, assessmentOf, deckCard, deckOf, record } from './fixture.ts';
import { putBack, roundRemoval } from './removal.ts';
import { boxMinutes, ROUND, ROUND_REASON, shortRound, TIME_RULES } from './short-round.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const deck = deckOf(
  NAMES.map((id) => deckCard(id, { quickCheck: { steps: ['Ask.'], minutes: 30, stopSign: 'It obeys.' } })),
);
const after = (cards: AssessedCard[]) => shortRound({ cards }, deck);
const standings = (cards: AssessedCard[]) => after(cards).map(({ id, standing }) => `${id} ${standing}`);
const some = (...names: string[]) => names.map((id) => assessedCard(id));

describe('a short round', () => {
  it('keeps three cards, gives each a part of the time that writing leaves, and says why the others are left', () => {
    const cards = after([
      ...some('a', 'b', 'c', 'd'),
      assessedCard('e', { because: 'No time.' }),
      assessedCard('f', { group: 'consider', standing: 'open' }),
    ]);
    expect(cards.map(({ id, standing, because, plan }) => [id, standing, because, plan?.minutes])).toEqual([
      ['a', 'assess', '', 8],
      ['b', 'assess', '', 8],
      ['c', 'assess', '', 8],
      ['d', 'set-aside', ROUND_REASON, undefined],
      ['e', 'set-aside', 'No time.', undefined],
      ['f', 'open', '', undefined],
    ]);
    expect(cards[0]?.plan).toEqual({ assessor: '', minutes: 8, probes: ['quick-check'], quickCheckMinutes: 30 });
    expect(effortOf(assessmentOf(cards), deck)).toEqual({ writing: 21, probing: 24 });
  });

  it('leaves nothing aside that was begun or chosen by the assessor, nor cuts what was run', () => {
    const begun = assessedCard('d', { records: [record()] });
    const cards = [...some('a', 'b', 'c'), begun, assessedCard('e', { group: 'consider' })];
    expect(standings(cards)).toEqual(['a assess', 'b set-aside', 'c set-aside', 'd assess', 'e assess']);
    expect(after(cards)[3]).toBe(begun);
    const all = cards.map((card) => ({ ...card, records: [record()] }));
    expect(after(all)).toEqual(all);
  });

  it('takes the next card in when one of its cards is taken out', () => {
    const [first, ...others] = after(some('a', 'b', 'c', 'd', 'e'));
    const out: AssessedCard = { ...first!, standing: 'not-applicable', because: 'No such users.' };
    expect(standings([out, ...others])).toEqual([
      'a not-applicable',
      'b assess',
      'c assess',
      'd assess',
      'e set-aside',
    ]);
    expect(after([out, ...others])[3]).toMatchObject({ because: '', plan: { minutes: 8 } });
  });

  it('keeps a card that was taken in by hand for another, and cuts it, too', () => {
    const [first, second, third, fourth, fifth] = after(some('a', 'b', 'c', 'd', 'e'));
    const out: AssessedCard = { ...first!, standing: 'set-aside', because: 'Less likely here.' };
    const taken: AssessedCard = { ...fifth!, standing: 'assess', because: '' };
    const cards = [out, second!, third!, fourth!, taken];
    expect(standings(cards)).toEqual(['a set-aside', 'b assess', 'c assess', 'd set-aside', 'e assess']);
    expect(after(cards)[4]?.plan?.minutes).toBe(8);
  });

  it('gives fewer cards more time, and more cards no less than the shortest box', () => {
    expect([1, 2, 3, 4, 12].map(boxMinutes)).toEqual([32, 14, 8, 5, 5]);
    expect(after(some('a'))).toEqual(some('a'));
    expect(TIME_RULES[3]).toContain('8 for each of 3, and never less than 5.');
  });
});

describe('whatever cards there are, a short round', () => {
  const card = fc.record({
    group: fc.constantFrom('now' as const, 'consider' as const),
    standing: fc.constantFrom('assess' as const, 'open' as const, 'set-aside' as const, 'not-applicable' as const),
    because: fc.constantFrom('', 'No time.', ROUND_REASON),
    records: fc.constantFrom<ProbeRecord[]>([], [record()]),
    plan: fc.option(
      fc.record({ assessor: fc.constant('Ada'), minutes: fc.nat(60), probes: fc.constant<string[]>(['quick-check']) }),
      {
        nil: undefined,
      },
    ),
  });
  const cards = fc
    .array(card, { maxLength: NAMES.length })
    .map((list) =>
      list.map(({ plan, ...changes }, index) => assessedCard(NAMES[index]!, { ...changes, ...(plan ? { plan } : {}) })),
    );

  it('is the same when done again', () => {
    fc.assert(
      fc.property(cards, (list) => {
        expect(after(after(list))).toEqual(after(list));
      }),
    );
  });

  it('fits its minutes when no more than its cards are chosen, none of them begun', () => {
    fc.assert(
      fc.property(cards, (list) => {
        const fresh = list.map((one) => ({ ...one, group: 'now' as const, standing: 'assess' as const, records: [] }));
        const { writing, probing } = effortOf(assessmentOf(after(fresh)), deck);
        expect(writing + probing).toBeLessThanOrEqual(ROUND.minutes);
      }),
    );
  });

  it('lengthens no time box and touches no record', () => {
    fc.assert(
      fc.property(cards, (list) => {
        for (const [index, now] of after(list).entries()) {
          const before = list[index]!;
          expect(now.records).toEqual(before.records);
          expect(now.plan?.minutes ?? 0).toBeLessThanOrEqual(before.plan?.minutes ?? 30);
        }
      }),
    );
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(cards, (list) => {
        expect(putBack(after(list), roundRemoval(list, after(list)))).toEqual(list);
      }),
    );
  });
});
