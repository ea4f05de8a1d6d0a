import { describe, expect, it } from 'vitest';
import { card, catalogOf, evaluation, mitigation, paper, taxonomy } from '../catalog/fixture.ts';
import { codesOf, namesOf } from './names.ts';
import { NAMED } from './rows.ts';

const gone = { status: 'withdrawn', reason: 'Wrong.', statusDate: '2026-01-02' } as const;
const catalog = catalogOf(
  card('amber', { aliases: ['Yellow', 'AMB'] }),
  card('birch', { status: 'draft' }),
  card('cedar', gone),
  paper('ada-2020-first', { otherTitles: ['First, again'], arxiv: '2001.00001' }),
  paper('bell-2021-second', gone),
  evaluation('bench'),
  mitigation('guard'),
  mitigation('shield', { ...gone, status: 'superseded', replacement: 'guard' }),
  taxonomy('first', ['A', 'B.1']),
);

describe('namesOf', () => {
  it('names every entry that stands in lists, by collection', () => {
    const place = (name: (typeof NAMED)[number]) => NAMED.indexOf(name);
    expect(namesOf(catalog)).toEqual([
      [place('cards'), 'amber', 'Title of amber', ['Yellow', 'AMB']],
      [place('evaluations'), 'bench', 'Title of bench', []],
      [place('mitigations'), 'guard', 'Title of guard', []],
      [place('taxonomies'), 'first', 'Title of first', []],
      [place('papers'), 'ada-2020-first', 'Title of ada-2020-first', ['First, again', 'arXiv 2001.00001']],
    ]);
  });
});

describe('codesOf', () => {
  it('names every entry of a scheme by code and name, in published order', () => {
    expect(codesOf(catalog)).toEqual([
      {
        taxonomy: 'first',
        title: 'Title of first',
        entries: [
          ['A', 'Name of A'],
          ['B.1', 'Name of B.1'],
        ],
      },
    ]);
  });
});
