import { describe, expect, it } from 'vitest';
import { changesOf } from './changes.ts';
import { card, catalogOf, paper } from './fixture.ts';

const catalog = catalogOf(
  card('amber', { updated: '2026-03-01' }),
  card('birch', { status: 'withdrawn', reason: 'It was wrong.', statusDate: '2026-04-01', updated: '2026-05-01' }),
  card('cedar', { status: 'disputed', reason: 'One doubts it.', statusDate: '2026-02-01' }),
  card('delta', { status: 'draft' }),
  paper('ada-2020-first', { updated: '2026-03-01' }),
);

describe('changesOf', () => {
  it('tells the latest first, and of one day cards before papers', () => {
    expect(changesOf(catalog).map(({ id, title, day }) => [day, id, title])).toEqual([
      ['2026-04-01', '/cards/birch/#withdrawn', 'Withdrawn: Title of birch'],
      ['2026-03-01', '/cards/amber/', 'Title of amber'],
      ['2026-03-01', '/papers/ada-2020-first/', 'Title of ada-2020-first'],
      ['2026-02-01', '/cards/cedar/#disputed', 'Disputed: Title of cedar'],
      ['2026-01-02', '/cards/cedar/', 'Title of cedar'],
    ]);
  });

  it('announces a withdrawal once, with its reason and on its day, whatever is edited later', () => {
    const told = changesOf(catalog).filter(({ address }) => address === '/cards/birch/');
    expect(told.map(({ summary, day }) => [summary, day])).toEqual([['It was wrong.', '2026-04-01']]);
  });

  it('keeps the id under which a reader knows an entry that was renamed', () => {
    const [change] = changesOf(catalogOf(card('ember', { formerly: ['elder', 'elm'] })));
    expect(change).toMatchObject({ id: '/cards/elder/', address: '/cards/ember/' });
  });
});
