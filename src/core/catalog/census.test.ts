import { describe, expect, it } from 'vitest';
import { expectedFiles, searchedCount } from './census.ts';
import { card, catalogOf, evaluation, mitigation, paper, taxonomy, vocabulary } from './fixture.ts';
import { crosswalk, relation, side } from './fixture-crosswalk.ts';

const gone = { status: 'withdrawn', reason: 'Wrong.', statusDate: '2026-01-02' } as const;
const catalog = catalogOf(
  card('amber', { formerly: ['yellow'] }),
  card('birch', { status: 'draft' }),
  card('cedar', gone),
  paper('ada-2020-first'),
  paper('bell-2021-second', { ...gone, status: 'disputed' }),
  evaluation('bench'),
  mitigation('guard', gone),
  taxonomy('first', ['A', 'B.1']),
  crosswalk('first--first', [relation(side('first', 'A'), 'skos:closeMatch', side('first', 'B.1'))]),
  vocabulary('systems', ['chat']),
);

describe('expectedFiles', () => {
  it('names every page and twin, and nothing of drafts and of collections without pages', () => {
    const files = [...expectedFiles(catalog).keys()].filter((file) => !file.startsWith('data/'));
    expect(files.sort()).toEqual(
      [
        '404.html',
        'a-z/index.html',
        'assess/coding-agent.json',
        'assess/deck.json',
        'assess/index.html',
        'assess/support-chatbot.json',
        'browse/index.html',
        'browse/systems/chat/index.html',
        'cards/amber.json',
        ...['bib', 'csl.json', 'md', 'mdx', 'svg', 'txt'].map((form) => `cards/amber.${form}`),
        'cards/amber/cite/index.html',
        ...['bib', 'csl.json', 'md', 'mdx', 'svg', 'txt'].map((form) => `cards/cedar.${form}`),
        'cards/cedar/cite/index.html',
        ...['bib', 'csl.json', 'json', 'md', 'mdx', 'svg', 'txt'].map((form) => `cards/yellow.${form}`),
        'cards/yellow/cite/index.html',
        'feed.xml',
        ...['ada-2020-first', 'bell-2021-second'].flatMap((id) => [
          ...['md', 'mdx', 'svg'].map((form) => `papers/${id}.${form}`),
          `papers/${id}/cite/index.html`,
        ]),
        'cards/amber/index.html',
        'cards/cedar.json',
        'cards/cedar/index.html',
        'cards/index.html',
        'cards/yellow/index.html',
        'compare/index.html',
        'contribute/card/index.html',
        'contribute/deck.json',
        'contribute/words.json',
        ...['index.aff', 'index.dic', 'license'].map((name) => `contribute/dictionary/${name}.txt`),
        'contribute/index.html',
        'contribute/rules/index.html',
        'contribute/style/index.html',
        'coverage/index.html',
        'deck/index.html',
        'crosswalks/index.html',
        'datapackage.json',
        'llms.txt',
        'matrix/harm-kinds/index.html',
        'matrix/lifecycle/index.html',
        'results.csv',
        'results.json',
        'releases/index.html',
        'results/index.html',
        'browse/definitions.json',
        'catalog.json',
        'evaluations/bench.json',
        'evaluations/bench/index.html',
        'evaluations/index.html',
        'index.html',
        'method/index.html',
        'mitigations/guard.json',
        'mitigations/guard/index.html',
        'mitigations/index.html',
        'papers.bib',
        'papers.csl.json',
        'papers.txt',
        'papers/ada-2020-first.bib',
        'papers/ada-2020-first.csl.json',
        'papers/ada-2020-first.json',
        'papers/ada-2020-first.txt',
        'papers/ada-2020-first/index.html',
        'papers/bell-2021-second.bib',
        'papers/bell-2021-second.csl.json',
        'papers/bell-2021-second.json',
        'papers/bell-2021-second.txt',
        'papers/bell-2021-second/index.html',
        'papers/by-kind/index.html',
        'papers/by-modality/index.html',
        'papers/by-year/index.html',
        'papers/defences/index.html',
        'papers/index.html',
        'papers/taxonomies/index.html',
        'screening/index.html',
        'search/cards.json',
        'search/codes.json',
        'search/index.html',
        'search/names.json',
        'site.webmanifest',
        'taxonomies/first.json',
        'taxonomies/first/a.json',
        'taxonomies/first/a/index.html',
        'taxonomies/first/b.1.json',
        'taxonomies/first/b.1/index.html',
        'taxonomies/first/index.html',
        'taxonomies/index.html',
        'triage/index.html',
      ].sort(),
    );
  });

  it('gives each card page its anchors, other pages none', () => {
    const files = expectedFiles(catalog);
    expect(files.get('cards/amber/index.html')).toHaveLength(15);
    expect(files.get('cards/amber/index.html')).toContain('how-to-test');
    const others = [...files].filter(([file]) => !/^cards\/(?:amber|cedar)\/index/.test(file));
    expect(others.flatMap(([, anchors]) => anchors)).toEqual([]);
  });
});

describe('searchedCount', () => {
  it('counts what stands in lists, the schemes and their entries', () => {
    // amber; both papers; bench; first with A and B.1
    expect(searchedCount(catalog)).toBe(1 + 2 + 1 + 3);
  });
});
