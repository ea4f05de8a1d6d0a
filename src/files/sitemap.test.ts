import { expect, it } from 'vitest';
import { card, catalogOf, taxonomy } from '../core/catalog/fixture.ts';
import { sitemapFacts } from './sitemap.ts';

it('leaves out what has moved, and what stands in no list with the entries below it', () => {
  const gone = { status: 'withdrawn', reason: 'Wrong.', statusDate: '2026-01-02' } as const;
  const { dates, hidden } = sitemapFacts(
    catalogOf(
      card('amber', { formerly: ['yellow'], updated: '2026-03-01' }),
      card('birch', gone),
      taxonomy('list', ['A1'], gone),
      taxonomy('other', ['B1']),
    ),
  );
  expect([...dates]).toEqual([
    ['/cards/amber/', '2026-03-01'],
    ['/taxonomies/other/', '2026-01-02'],
  ]);
  expect([...hidden]).toEqual(['/cards/yellow/', '/cards/birch/', '/taxonomies/list/', '/taxonomies/list/a1/']);
});
