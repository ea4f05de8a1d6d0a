import { expect, it } from 'vitest';
import { crosswalk, relation, side } from './fixture-crosswalk.ts';
import { catalogOf, taxonomy } from './fixture.ts';
import { relationCounts } from './relation-counts.ts';

it('counts each published relation once, by its other side', () => {
  const { taxonomies } = catalogOf(
    taxonomy('first', ['A', 'B']),
    taxonomy('second', ['C']),
    crosswalk('first--second', [
      relation(side('first', 'A'), 'skos:closeMatch', side('second', 'C')),
      relation(side('second', 'C'), 'noMatch', side('first', 'B')),
      relation(side('first', 'A'), 'noMatch'),
    ]),
    crosswalk('first--first', [relation(side('first', 'A'), 'skos:relatedMatch', side('first', 'B'))]),
    crosswalk('first--external', [relation(side('first', 'A'), 'skos:broadMatch', { external: 'X1' })]),
  );
  expect(relationCounts(taxonomies)).toEqual({ all: 5, between: 2, denied: 1, within: 1, external: 1, nothing: 1 });
});
