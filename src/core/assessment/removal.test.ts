import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessedCard } from './assessment.ts';
import { assessedCard, deckCard, deckOf } from './fixture.ts';
import { bringBackInWords, putBack, reasonRemoval, roundRemoval } from './removal.ts';
import type { Removal } from './removal.ts';
import { shortRound } from './short-round.ts';

const measures = ['A', 'B', 'C'].map((title) => ({ title, owner: `Owner of ${title}`, due: '2026-04-01' }));
const whole = assessedCard('a', { measures });
const other = assessedCard('b', { measures });
const place = fc.nat(2);

it('what is put back stands where it stood, and nothing else is touched', () => {
  fc.assert(
    fc.property(place, (at) => {
      const fewer = { ...whole, measures: measures.toSpliced(at, 1) };
      const back = putBack([fewer, other], { kind: 'measure', card: 'a', at, measure: measures[at]! });
      expect(back).toEqual([whole, other]);
    }),
  );
});

it('a reason comes back with the standing that it explains', () => {
  const removal: Removal = { kind: 'reason', card: 'a', standing: 'not-applicable', because: 'No such users.' };
  expect(putBack([assessedCard('a'), other], removal)).toEqual([
    assessedCard('a', { standing: 'not-applicable', because: 'No such users.' }),
    other,
  ]);
});

it('a reason goes only when it is written, and the card departs no more', () => {
  const out = assessedCard('a', { standing: 'not-applicable', because: 'No such users.' });
  expect(reasonRemoval(out, 'assess')).toEqual({
    kind: 'reason',
    card: 'a',
    standing: 'not-applicable',
    because: 'No such users.',
  });
  expect(reasonRemoval(out, 'set-aside')).toBeUndefined();
  expect(reasonRemoval({ ...out, because: ' ' }, 'assess')).toBeUndefined();
});

it('what stands there already is not put back twice', () => {
  expect(putBack([whole], { kind: 'measure', card: 'a', at: 0, measure: measures[1]! })).toEqual([whole]);
});

it('a card that is gone stays gone', () => {
  expect(putBack([other], { kind: 'measure', card: 'a', at: 0, measure: measures[0]! })).toEqual([other]);
});

describe('a short round that is undone after more work', () => {
  const deck = deckOf(['a', 'b', 'c', 'd', 'e'].map((id) => deckCard(id)));
  const before = ['a', 'b', 'c', 'd', 'e'].map((id) => assessedCard(id));
  const after = shortRound({ cards: before }, deck);
  const undone = (change: (card: AssessedCard) => AssessedCard) =>
    putBack(after.map(change), roundRemoval(before, after));

  it('keeps who assesses, and gives the time back', () => {
    const cards = undone((card) => (card.plan ? { ...card, plan: { ...card.plan, assessor: 'Ada' } } : card));
    expect(cards[0]?.plan).toEqual({ assessor: 'Ada', minutes: 20, probes: ['quick-check'], quickCheckMinutes: 20 });
  });

  it('keeps a time box, a standing and a reason that were changed since', () => {
    const cards = undone((card) => ({
      ...card,
      ...(card.plan ? { plan: { ...card.plan, minutes: 12 } } : {}),
      ...(card.id === 'd' ? { because: 'Nobody can probe it.' } : {}),
    }));
    expect(cards.map(({ standing, because, plan }) => [standing, because, plan?.minutes])).toEqual([
      ['assess', '', 12],
      ['assess', '', 12],
      ['assess', '', 12],
      ['set-aside', 'Nobody can probe it.', undefined],
      ['assess', '', undefined],
    ]);
  });
});

it.each<[Removal, string]>([
  [{ kind: 'measure', card: 'a', at: 0, measure: { title: 'Guard', owner: '' } }, 'Bring back “Guard”'],
  [{ kind: 'measure', card: 'a', at: 0, measure: { title: ' ', owner: 'Ada' } }, 'Bring back “measure without a name”'],
  [{ kind: 'reason', card: 'a', standing: 'set-aside', because: 'Later.' }, 'Bring back “Left aside: Later.”'],
  [
    { kind: 'reason', card: 'a', standing: 'not-applicable', because: 'x'.repeat(80) },
    `Bring back “Not applicable: ${'x'.repeat(59)}…”`,
  ],
  [{ kind: 'round', changes: [] }, 'Undo the 45-minute round'],
])('%# is offered in words', (removal, words) => {
  expect(bringBackInWords(removal)).toBe(words);
});
