import { describe, expect, it } from 'vitest';
import { chooseCards } from './choose.ts';
import type { Fate } from './fate.ts';
import { assessedCard, assessmentOf, deckCard, deckOf, rating, record } from './fixture.ts';
import { plannedProbes } from './plan.ts';
import { withPresentIds } from './present.ts';

const to = (id: string) => [{ id, title: `Title of ${id}` }];
const fates: Record<string, Fate> = {
  'old-name': { kind: 'renamed', to: to('young-name') },
  part: { kind: 'merged', to: to('whole') },
};
const part = assessedCard('part', {
  records: [record({ id: 'r-part' })],
  rating: rating({ zone: 'red', basis: 'Seen.' }),
  plan: { assessor: 'Ada', minutes: 8, probes: ['quick-check'] },
  measures: [{ title: 'Guard', owner: 'Ada' }],
  because: 'A customer asked.',
});

describe('a card under its present id', () => {
  it('keeps everything where it was renamed, and names its earlier id', () => {
    const card = assessedCard('old-name', { records: [record()], rating: rating() });
    expect(withPresentIds([card], fates)).toEqual([
      {
        ...card,
        id: 'young-name',
        earlier: [
          {
            id: 'old-name',
            title: 'Title of old-name',
            version: 1,
            updated: '2026-01-02',
            how: 'renamed',
            standing: 'assess',
          },
        ],
      },
    ]);
  });

  it('keeps everything where it was merged into a card that is not in the assessment; its runs say whose they are', () => {
    const [card] = withPresentIds([part], fates);
    expect(card).toMatchObject({
      id: 'whole',
      records: [{ id: 'r-part', card: 'part' }],
      rating: { zone: 'red' },
      plan: { assessor: 'Ada' },
      measures: [{ title: 'Guard' }],
      earlier: [{ id: 'part', how: 'merged' }],
    });
  });

  it('has the runs and measures of both where both are in the assessment, and loses no rating, plan or reason', () => {
    const whole = assessedCard('whole', {
      records: [record({ id: 'r-whole' })],
      rating: rating({ zone: 'green' }),
      plan: { assessor: 'Bob', minutes: 20, probes: ['quick-check'] },
      measures: [{ title: 'Train', owner: 'Bob' }],
      because: 'Asked for.',
      standing: 'set-aside',
    });
    for (const cards of [
      [part, whole],
      [whole, part],
    ]) {
      const joined = withPresentIds(cards, fates);
      expect(joined).toHaveLength(1);
      expect(joined[0]).toMatchObject({
        id: 'whole',
        standing: 'assess',
        because: 'Asked for. A customer asked.',
        records: [{ id: 'r-whole' }, { id: 'r-part', card: 'part' }],
        measures: [{ title: 'Train' }, { title: 'Guard' }],
        rating: { zone: 'green' },
        plan: { assessor: 'Bob' },
        earlier: [{ id: 'part', standing: 'assess', rating: { zone: 'red' }, plan: { assessor: 'Ada' } }],
      });
    }
  });

  it('takes the rating of the merged card where it has none of its own', () => {
    const [joined] = withPresentIds([assessedCard('whole'), part], fates);
    expect(joined).toMatchObject({ rating: { zone: 'red' }, plan: { assessor: 'Ada' } });
    expect(joined?.earlier?.[0]).not.toHaveProperty('rating');
  });
});

it('before the rules are applied again, a renamed card is planned with what the deck says of it today', () => {
  const deck = deckOf([deckCard('young-name')], { fates });
  expect(plannedProbes(assessmentOf([assessedCard('old-name')]), deck)[0]?.probe.title).toBe('Quick check, 20 minutes');
});

it('applying the rules again leads the work to the present id, once', () => {
  const deck = deckOf([deckCard('whole', { version: 3 })], { fates });
  const { cards } = chooseCards(assessmentOf([assessedCard('whole'), part]), deck);
  expect(cards.map(({ id, version, records }) => [id, version, records?.length])).toEqual([['whole', 3, 1]]);
  expect(chooseCards(assessmentOf(cards), deck).cards).toEqual(cards);
});
