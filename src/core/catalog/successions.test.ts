import { expect, it } from 'vitest';
import { catalogOf, taxonomy } from './fixture.ts';
import { crosswalk, relation, side } from './fixture-crosswalk.ts';
import { renumberings } from './successions.ts';

it('tells for each entry of a new edition which it takes over, and which of the old ones end', () => {
  const { taxonomies } = catalogOf(
    taxonomy('new', ['N1', 'N2', 'N3']),
    taxonomy('old', ['O1', 'O2', 'O3']),
    taxonomy('other', ['O1']),
    crosswalk('new--old', [
      relation(side('old', 'O2'), 'dcterms:isReplacedBy', side('new', 'N1')),
      relation(side('old', 'O1'), 'dcterms:isReplacedBy', side('new', 'N1')),
    ]),
    crosswalk('new--other', [relation(side('other', 'O1'), 'skos:exactMatch', side('new', 'N2'))]),
  );
  const changes = renumberings(taxonomies);
  expect(changes.map(({ older, newer }) => [older.id, newer.id])).toEqual([['old', 'new']]);
  expect(
    changes[0]?.entries.map(({ entry, place, before }) => [
      entry.data.code,
      place,
      before.map((old) => [old.entry.data.code, old.place]),
    ]),
  ).toEqual([
    [
      'N1',
      1,
      [
        ['O1', 1],
        ['O2', 2],
      ],
    ],
    ['N2', 2, []],
    ['N3', 3, []],
  ]);
  expect(changes[0]?.ended.map(({ data }) => data.code)).toEqual(['O3']);
});
