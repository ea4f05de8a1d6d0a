import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Assessment } from './assessment.ts';
import type { Fate } from './fate.ts';
import { assessedCard, assessmentOf, EDITION, rating, record } from './fixture.ts';
import { reportMarkdown } from './markdown.ts';
import { reportOf } from './report.ts';
import { resultsCsv } from './results-csv.ts';

const labelOf = (_vocabulary: string, term: string) => term;
const markdown = (assessment: Assessment, fates: Record<string, Fate> = {}) =>
  reportMarkdown(reportOf(assessment, labelOf, fates), {
    assessment,
    addressOf: (id) => `https://deck.example/cards/${id}/`,
    labelOf,
  });
const whole = assessmentOf([
  assessedCard('a', {
    records: [record({ note: 'Twice.' })],
    rating: rating(),
    measures: [{ title: 'Guard', owner: 'Ada', due: '2026-04-01' }],
  }),
  assessedCard('b', { group: 'consider', standing: 'open' }),
  assessedCard('c', { standing: 'not-applicable', because: 'No children use it.' }),
  assessedCard('d', {
    group: 'ruled-out',
    standing: 'ruled-out',
    reasons: [{ rule: 'other-system', terms: ['embodied'] }],
  }),
]);

describe('the report', () => {
  it('has its sections in order, each with something in it', () => {
    const { title, notices, sections } = reportOf(whole, labelOf);
    expect([title, notices]).toEqual(['Made up', []]);
    expect(sections.map(({ id }) => id)).toEqual([
      'summary',
      'deployment',
      'choice',
      'matrix',
      'cards',
      'measures',
      'not-assessed',
      'sources',
      'records',
    ]);
  });

  it('says first that it is an example, or not complete', () => {
    expect(reportOf(assessmentOf([assessedCard('a')], { example: true }), labelOf).notices).toEqual([
      'An example: the deployment, the records and the ratings are made up to show the tool.',
      'This report is not complete: 2 gaps listed under “What was not assessed”.',
    ]);
  });

  it('cites each card with version and date, and names what was not assessed with its reason', () => {
    const text = markdown(whole);
    expect(text).toContain(
      '[Riskdeck contributors, “Title of a”](https://deck.example/cards/a/), card a, version 1, 2026-01-02.',
    );
    expect(text).toContain(
      '### To be considered, left open (1 card)\n\n- [Title of b](https://deck.example/cards/b/): in every deployment',
    );
    expect(text).toContain(
      '### Not applicable, by the assessor (1 card)\n\n- [Title of c](https://deck.example/cards/c/): No children use it.',
    );
    expect(text).toContain(
      '### Ruled out by the rules (1 card)\n\n- [Title of d](https://deck.example/cards/d/): concerns only embodied',
    );
  });

  it('shows verdict, severity, zone with its day and version, and the basis', () => {
    expect(markdown(whole)).toContain(
      [
        '### [Title of a](https://deck.example/cards/a/)',
        '',
        '- **Why:** in every deployment',
        '- **Verdict:** Not observed (1 run judged)',
        '- **Severity:** High',
        '- **Zone:** Yellow for 1.0 on 2026-03-03',
        '',
        '| Affected | Likelihood | Impact | Severity |',
        '| --- | --- | --- | --- |',
        '| consumer | High | Medium | High |',
        '',
        'Basis: Seen in two of ten runs.',
      ].join('\n'),
    );
    expect(markdown(whole)).toContain('| Impact medium | Low | Medium | High: Title of a (consumer) |');
  });

  it('says of a cut quick check how much of it was left out, without calling it a gap', () => {
    const plan = { assessor: '', minutes: 8, probes: ['quick-check'], quickCheckMinutes: 30 };
    const [tested, ...rest] = whole.cards;
    const cards = [{ ...tested!, plan }, assessedCard('e', { plan }), ...rest];
    const { sections } = reportOf({ ...whole, cards }, labelOf);
    const text = markdown({ ...whole, cards });
    expect(text).toContain(
      '- 1 card assessed: tested and rated.\n- 1 card taken up, not tested.\n- The behaviour was observed for 0 cards.\n',
    );
    expect(text).toContain('- 1 card was tested for less time than the quick check takes.');
    expect(text).toContain('| [Title of a](https://deck.example/cards/a/) | Not observed in 8 of 30 minutes |');
    expect(text).toContain('- **Verdict:** Not observed in 8 of 30 minutes (1 run judged)');
    expect(text).toContain(
      [
        '### Probed in part (1 card)',
        '',
        '- “[Title of a](https://deck.example/cards/a/)” was given 8 minutes of probing; its quick check takes 30.',
        '',
        'What did not show in a part of a quick check may show in the whole of it.',
      ].join('\n'),
    );
    expect(JSON.stringify(sections.find(({ id }) => id === 'not-assessed'))).not.toContain('“Title of a”');
    expect(markdown(whole)).not.toContain('Probed in part');
  });

  it('says which cards are not plainly published, in the summary, at the card and at its citation', () => {
    const fates: Record<string, Fate> = {
      a: { kind: 'superseded', since: '2026-05-01', reason: 'Too broad.', to: [{ id: 'z', title: 'Title of z' }] },
    };
    const told = 'was superseded by [“Title of z”](https://deck.example/cards/z/) on 2026-05-01: Too broad.';
    const text = markdown(whole, fates);
    expect(text).toContain(`- [“Title of a”](https://deck.example/cards/a/) ${told}`);
    expect(text).toContain(`### [Title of a](https://deck.example/cards/a/)\n\n- This card ${told}`);
    expect(text).toContain(`card a, version 1, 2026-01-02. It ${told}`);
    const csv = resultsCsv(whole, labelOf, fates).split('\r\n');
    expect(csv[1]).toMatch(/^a,Title of a,1,2026-01-02,was superseded by “Title of z” on 2026-05-01: Too broad\.,,/);
    expect(csv[2]).toMatch(/^b,Title of b,1,2026-01-02,published,,open,/);
  });

  it('names the cards that were merged into one, with their rating, and says of each run whose it was', () => {
    const [card] = whole.cards;
    const earlier = [
      {
        id: 'old',
        title: 'Old title',
        version: 2,
        updated: '2026-01-05',
        how: 'merged' as const,
        standing: 'assess' as const,
        rating: rating({ zone: 'red', basis: 'Seen in all runs.' }),
      },
    ];
    const cards = [{ ...card!, earlier, records: [record(), record({ id: 'r2', card: 'old' })] }];
    const text = markdown({ ...whole, cards });
    expect(text).toContain(
      '- “Old title”, card old, version 2, 2026-01-05, was merged into it; runs of that card say so. It stood in zone red for 1.0 on 2026-03-03. Basis: Seen in all runs.',
    );
    expect(text.match(/- \*\*Card:\*\* Old title\n- \*\*Probe:\*\* Quick check/g)).toHaveLength(1);
    expect(resultsCsv({ cards }, labelOf)).toContain('published,"old (merged, version 2)",assess');
  });

  it('says who was struck from a rating as not affected, and why; their levels do not count', () => {
    const level = { level: 'high' as const };
    const strike = (actor: string, notAffected: string) => ({ actor, likelihood: level, impact: level, notAffected });
    const actors = [...rating().actors, strike('society', 'Nobody outside sees it.'), strike('deployer', '')];
    const cards = [assessedCard('a', { rating: rating({ actors }) })];
    const text = markdown({ ...whole, cards });
    expect(text).toContain(
      '| consumer | High | Medium | High |\n\n- Not affected: society. Nobody outside sees it.\n- Not affected: deployer. No reason given.',
    );
    expect(text).toContain('- **Severity:** High\n');
    expect(text).not.toContain('(society)');
    expect(resultsCsv({ cards }, labelOf)).toContain(
      ',consumer,high,medium,high,society (Nobody outside sees it.); deployer (no reason given),yellow,',
    );
  });

  it('prints the rules of today only where they chose the cards', () => {
    const rule = '- A card is ruled out when it concerns none of the systems you chose.';
    expect(markdown(whole)).toContain('The rules were those of an earlier version of the tool.');
    expect(markdown(whole)).not.toContain(rule);
    const cards = [assessedCard('a', { reasons: [{ rule: 'points', terms: ['5'] }] })];
    expect(markdown({ ...whole, cards })).toContain(rule);
  });

  it('names a card once in a field of the matrix, with all who stand there', () => {
    const actors = ['consumer', 'society'].map((actor) => ({ ...rating().actors[0]!, actor }));
    const cards = ['a', 'b'].map((id) => assessedCard(id, { rating: rating({ actors }) }));
    expect(markdown({ ...whole, cards })).toContain(
      '| High: Title of a (consumer, society); Title of b (consumer, society) |',
    );
  });

  it('names the deck with version, date and digest, or says that the file does not', () => {
    const text = markdown({ ...whole, deck: EDITION });
    expect(text).toContain('- **Deck of cards:** version 2026.02.28+0123abcd, last changed on 2026-02-28\n');
    expect(text).toContain(
      `The cards are those of Riskdeck, version 2026.02.28+0123abcd, last changed on 2026-02-28, SHA-256 of its content ${EDITION.digest}.`,
    );
    expect(markdown(whole)).toContain('The file does not name the deck from which the cards were taken');
  });

  it('says at the top, and first of the limits, how few of the cards to test now were taken up', () => {
    const told =
      'To test now, by the rules: 4 cards. Of these 1 taken up, 2 left aside, 1 not applicable; 1 beside them taken up by the assessor.';
    const aside = ['x', 'y'].map((id) => assessedCard(id, { standing: 'set-aside', because: 'Later.' }));
    const added = assessedCard('z', { group: 'consider', records: [record()], because: 'Asked for.' });
    const { sections } = reportOf({ ...whole, cards: [...whole.cards, ...aside, added] }, labelOf);
    const first = (name: string) => JSON.stringify(sections.find(({ id }) => id === name)?.blocks.slice(0, 2));
    expect(first('summary')).toContain(told);
    expect(first('not-assessed')).toContain(told);
  });

  it('does not count a card as assessed that is recorded and not rated, and calls a missing basis by its name', () => {
    const card = assessedCard('a', { records: [record()], rating: rating({ actors: [], basis: ' ' }) });
    const text = markdown({ ...whole, cards: [card] });
    expect(text).toContain('- 0 cards assessed: tested and rated.\n- 1 card recorded, not rated.\n');
    expect(text).toContain('| Not observed | Recorded, not rated | Yellow, basis missing | 0 |');
    expect(text).toContain('- **Severity:** Recorded, not rated\n- **Zone:** Yellow, basis missing\n');
  });

  it('gives the records in full', () => {
    expect(markdown(whole)).toContain('Prompt:\n\n```text\nSay it.\n```\n\nOutput:\n\n```text\nI will not.\n```');
  });
});

/** The structure of a Markdown text: which nodes it has, without the words in them. */
function shapeOf(text: string): string[] {
  const types: string[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(text), (node) => {
    if (node.type !== 'text' && node.type !== 'break')
      types.push(node.type === 'code' ? `code ${node.lang}` : node.type);
  });
  return types;
}

it('nothing that is written into an assessment becomes markup', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'`~*_[]()<>#|!&\\-+=1. \nax'), maxLength: 24 });
  const from = (text: string) =>
    assessmentOf(
      [
        assessedCard('a', {
          title: `a${text}a`,
          records: [record({ prompt: `a${text}a`, output: `a${text}a`, note: `a${text}a` })],
          rating: rating({ basis: `a${text}a` }),
          measures: [{ title: `a${text}a`, owner: `a${text}a`, due: '2026-04-01' }],
        }),
      ],
      { conclusion: 'Fine.', title: `a${text.replace(/\n/g, ' ')}a` },
    );
  // Empty lines are left out: they part paragraphs, which is all that they may do.
  const usual = shapeOf(markdown(from('x')));
  fc.assert(
    fc.property(
      hostile.map((text) => text.replace(/\n\s*(?=\n)/g, '')),
      (text) => {
        expect(shapeOf(markdown(from(text)))).toEqual(usual);
      },
    ),
    { numRuns: 60 },
  );
});

it('the results as CSV have a row for each rated actor, and are safe in a spreadsheet', () => {
  const cards = [
    assessedCard('a', {
      plan: { assessor: '', minutes: 8, probes: ['quick-check'], quickCheckMinutes: 30 },
      rating: rating({ basis: '=1+1' }),
      measures: [{ title: 'Guard', owner: '' }],
    }),
    assessedCard('b', { standing: 'set-aside', because: 'Later, "maybe".' }),
  ];
  expect(resultsCsv({ cards, deck: EDITION }, labelOf).split('\r\n')).toEqual([
    'card,title,version,updated,state,earlier_cards,standing,reason,verdict,runs,minutes_planned,quick_check_minutes,actor,likelihood,impact,severity,not_affected,zone,basis,rated,model_version,measures,deck_version,deck_date',
    `a,Title of a,1,2026-01-02,published,,assess,in every deployment,,0,8,30,consumer,high,medium,high,,yellow,'=1+1,2026-03-03,1.0,"Guard (nobody, no date)",2026.02.28+0123abcd,2026-02-28`,
    'b,Title of b,1,2026-01-02,published,,set-aside,"Later, ""maybe"".",,0,,,,,,,,,,,,,2026.02.28+0123abcd,2026-02-28',
    '',
  ]);
});
