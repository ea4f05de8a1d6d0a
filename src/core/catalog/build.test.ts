import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPaged, PAGED } from '../schema/field.ts';
import { schemaFor } from '../schema/index.ts';
import type { Entry } from '../source/read.ts';
import { buildCatalog, isListed } from './build.ts';
import { compareCatalogs } from './difference.ts';
import { byId, card, catalogOf, evaluation, mitigation, paper, placement, taxonomy, vocabulary } from './fixture.ts';
import { crosswalk, relation, side } from './fixture-crosswalk.ts';
import { deck, DECK_RUNS } from './fixture-deck.ts';
import { linksOf } from './links.ts';
import type { Backlink, Catalog } from './types.ts';

const isDraft = ({ data }: Entry) => (data as { status: string }).status === 'draft';
const text = (catalog: Catalog) => JSON.stringify(catalog);

describe('the fixtures', () => {
  it('meet the schema', () => {
    const whole = card('amber', {
      placements: [placement('first', 'A')],
      related: [{ type: 'see-also', card: 'birch' }],
    });
    const others = [
      paper('ada-2020-first'),
      evaluation('bench'),
      mitigation('guard'),
      taxonomy('first', ['A']),
      crosswalk('first--first', [relation(side('first', 'A'), 'skos:closeMatch', side('first', 'B'))]),
      vocabulary('systems', ['chat']),
    ];
    for (const { collection, data } of [whole, ...others])
      expect(schemaFor(collection, data).safeParse(data).error, collection).toBeUndefined();
  });
});

describe('buildCatalog', () => {
  it('does not depend on the order of the entries', () => {
    const shuffled = deck.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([entries, others]) => {
        expect(text(buildCatalog(others, 'digest'))).toBe(text(buildCatalog(entries, 'digest')));
      }),
      DECK_RUNS,
    );
  });

  it('gives every link of an entry that stands in lists its backlink, and no backlink without a link', () => {
    fc.assert(
      fc.property(deck, (entries) => {
        const paged = entries.filter(({ data }) => isListed(data as { status: string })).flatMap(linksOf);
        const stated = paged
          .filter(({ to }) => isPaged(to.collection))
          .map(({ from, via, to }) => `${from.collection}/${from.id} ${via} ${to.collection}/${to.id}`);
        expect(allBacklinks(catalogOf(...entries))).toEqual([...new Set(stated)].sort());
      }),
      DECK_RUNS,
    );
  });

  it('leaves no trace of a draft', () => {
    fc.assert(
      fc.property(deck, (entries) => {
        const catalog = catalogOf(...entries);
        expect(text(catalog)).toBe(text(catalogOf(...entries.filter((entry) => !isDraft(entry)))));
        for (const { id } of entries.filter(isDraft)) expect(text(catalog)).not.toContain(id);
      }),
      DECK_RUNS,
    );
  });

  it('only gains links and pages from another card', () => {
    fc.assert(
      fc.property(deck, (entries) => {
        const another = card('zebra', { placements: [placement('first', 'A.1')] }, '<Cite paper="bell-2021-second"/>');
        const difference = compareCatalogs(catalogOf(...entries), catalogOf(...entries, another));
        expect(difference).toMatchObject({ pagesAdded: ['/cards/zebra/'], pagesRemoved: [], linksLost: [] });
        expect(difference.linksGained).toContain('cards/zebra -> first A.1 (close)');
        for (const line of difference.linksGained) expect(line).toMatch(/^cards\/zebra -> /);
      }),
      DECK_RUNS,
    );
  });

  it('cuts no permalink: they are sorted, and each stands once', () => {
    fc.assert(
      fc.property(deck, (entries) => {
        const { permalinks } = catalogOf(...entries);
        expect(permalinks).toEqual([...new Set(permalinks)].sort());
      }),
      DECK_RUNS,
    );
  });

  it('lists the papers that an entry cites in fields and text once, sorted', () => {
    const cites = card('amber', {}, '<Cite paper="bell-2021-second"/> and again <Cite paper="bell-2021-second"/>.');
    const catalog = catalogOf(cites, paper('ada-2020-first'), paper('bell-2021-second'));
    expect(byId(catalog.cards, 'amber').papers).toEqual(['ada-2020-first', 'bell-2021-second']);
    expect(byId(catalog.papers, 'bell-2021-second').backlinks).toEqual([
      { collection: 'cards', id: 'amber', via: ['text'] },
    ]);
    expect(byId(catalog.papers, 'ada-2020-first').backlinks).toEqual([
      { collection: 'cards', id: 'amber', via: ['evidence', 'maturity'] },
    ]);
  });

  it('counts the words of a text', () => {
    expect(catalogOf(card('amber', {}, 'Three plain words <Cite paper="ada-2020-first"/>.')).cards[0]?.words).toBe(3);
  });

  it('lists under a term the entries that use it, withdrawn ones left out', () => {
    const gone = { status: 'withdrawn', reason: 'Wrong.', statusDate: '2026-01-02' } as const;
    const catalog = catalogOf(
      card('birch', { systems: ['agent'] }),
      card('amber', { systems: ['agent', 'agent'] }),
      card('cedar', { systems: ['agent'], ...gone }),
      vocabulary('systems', ['agent', 'chat']),
    );
    expect(byId(catalog.vocabularies, 'systems').cards).toEqual({ agent: ['amber', 'birch'] });
  });

  it('leads old addresses to the present one, in collections that have pages', () => {
    const old = crosswalk('a--b', [relation(side('first', 'A'), 'noMatch')], { formerly: ['b--a'] });
    const catalog = catalogOf(card('amber', { formerly: ['yellow', 'orange'] }), old);
    expect(Object.entries(catalog.redirects)).toEqual([
      ['/cards/orange/', '/cards/amber/'],
      ['/cards/yellow/', '/cards/amber/'],
    ]);
  });
});

function allBacklinks(catalog: Catalog): string[] {
  const of = (target: string, backlinks: Backlink[]) =>
    backlinks.flatMap(({ collection, id, via }) => via.map((way) => `${collection}/${id} ${way} ${target}`));
  return PAGED.flatMap((collection) =>
    catalog[collection].flatMap(({ id, backlinks }) => of(`${collection}/${id}`, backlinks)),
  ).sort();
}
