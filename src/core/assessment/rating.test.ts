import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from './assessment.ts';
import { FACTOR_NAMES, IMPACT_FACTORS, LIKELIHOOD_FACTORS } from './factors.ts';
import type { FactorName } from './factors.ts';
import { assessedCard, assessmentOf, rating } from './fixture.ts';
import * as rate from './rating.ts';

describe('scores', () => {
  it('reproduce the worked example of the methodology', () => {
    const likelihood = {
      skill: 5,
      motive: 2,
      opportunity: 7,
      size: 1,
      discovery: 3,
      exploit: 6,
      awareness: 9,
      detection: 2,
    };
    expect(rate.likelihoodScore(likelihood)).toBe(4.375);
    expect(rate.levelOf(4.375)).toBe('medium');
    const technical = { confidentiality: 9, integrity: 7, availability: 5, accountability: 8 };
    expect(rate.impactScore(technical)).toBe(7.25);
    const business = { financial: 1, reputation: 2, compliance: 1, privacy: 5 };
    expect(rate.impactScore({ ...technical, ...business })).toBe(2.25);
    expect(rate.severityOf('medium', 'high')).toBe('high');
    expect(rate.severityOf('medium', 'low')).toBe('low');
  });

  it('turn into levels at 3 and 6', () => {
    expect([0, 2.99, 3, 5.99, 6, 9].map(rate.levelOf)).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high']);
  });

  it('are none where nothing is scored', () => {
    expect([rate.likelihoodScore({}), rate.impactScore({ skill: 9 })]).toEqual([undefined, undefined]);
  });

  it('have factors with answers from 0 to 9, in rising order, under names of their own', () => {
    const factors = [...LIKELIHOOD_FACTORS, ...IMPACT_FACTORS].flatMap((group) => [...group.factors]);
    for (const { answers } of factors) {
      const scores = answers.map(([score]) => score);
      expect(scores).toEqual([...new Set(scores)].toSorted((a, b) => a - b));
      expect(scores.every((score) => score >= 0 && score <= 9)).toBe(true);
    }
    expect(new Set(FACTOR_NAMES).size).toBe(factors.length);
  });
});

const scores = fc.dictionary(
  fc.constantFrom(...FACTOR_NAMES),
  fc.integer({ min: 0, max: 9 }),
) as fc.Arbitrary<rate.Scores>;
const level = fc.constantFrom(...LEVELS);
const place = (severity: rate.Severity) => rate.SEVERITIES.indexOf(severity);

describe('laws', () => {
  it('a higher score of a factor never gives a lower level', () => {
    fc.assert(
      fc.property(scores, fc.nat(), fc.integer({ min: 0, max: 9 }), (some, index, higher) => {
        const names = Object.keys(some) as FactorName[];
        const name = names[index % Math.max(1, names.length)];
        if (name === undefined) return;
        const raised = { ...some, [name]: Math.max(some[name] ?? 0, higher) };
        for (const score of [rate.likelihoodScore, rate.impactScore]) {
          const [before, after] = [score(some), score(raised)];
          expect(before === undefined).toBe(after === undefined);
          if (before !== undefined && after !== undefined)
            expect(LEVELS.indexOf(rate.levelOf(after))).toBeGreaterThanOrEqual(LEVELS.indexOf(rate.levelOf(before)));
        }
      }),
    );
  });

  it('a higher level of either side never gives a lower severity', () => {
    fc.assert(
      fc.property(level, level, level, (a, b, other) => {
        const [low, high] = [a, b].toSorted((x, y) => LEVELS.indexOf(x) - LEVELS.indexOf(y)) as [typeof a, typeof a];
        expect(place(rate.severityOf(high, other))).toBeGreaterThanOrEqual(place(rate.severityOf(low, other)));
        expect(place(rate.severityOf(other, high))).toBeGreaterThanOrEqual(place(rate.severityOf(other, low)));
      }),
    );
  });

  it('a further affected actor never makes a card milder', () => {
    const actor = fc.record({ likelihood: level, impact: level });
    fc.assert(
      fc.property(fc.array(actor, { minLength: 1, maxLength: 5 }), actor, (some, one) => {
        const rated = (list: typeof some) =>
          rating({
            actors: list.map((item) => ({
              actor: 'consumer',
              likelihood: { level: item.likelihood },
              impact: { level: item.impact },
            })),
          });
        expect(place(rate.worstSeverity(rated([...some, one]))!)).toBeGreaterThanOrEqual(
          place(rate.worstSeverity(rated(some))!),
        );
      }),
    );
  });

  it('every rated actor stands in one field of the matrix', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { maxLength: 8 }), (pairs) => {
        const actors = pairs.map(([likely, bad]) => ({
          actor: 'consumer',
          likelihood: { level: likely },
          impact: { level: bad },
        }));
        const fields = rate.riskMatrix(assessmentOf([assessedCard('a', { rating: rating({ actors }) })])).flat();
        expect(fields.flatMap(({ items }) => items)).toHaveLength(pairs.length);
        for (const [likely, bad] of pairs)
          expect(fields.find((field) => field.likelihood === likely && field.impact === bad)?.items).not.toEqual([]);
      }),
    );
  });
});

describe('an estimate', () => {
  it('follows its scores where there are any, else the level as judged', () => {
    expect(rate.estimated({ level: 'low' }, rate.likelihoodScore)).toBe('low');
    expect(rate.estimated({ level: 'low', scores: { motive: 9 } }, rate.likelihoodScore)).toBe('high');
    expect(rate.estimated({}, rate.likelihoodScore)).toBeUndefined();
  });

  it('gives no severity alone', () => {
    expect(rate.actorRatings(rating({ actors: [{ actor: 'a', likelihood: { level: 'high' }, impact: {} }] }))).toEqual([
      { actor: 'a', likelihood: 'high', impact: undefined, severity: undefined },
    ]);
    expect(rate.worstSeverity(undefined)).toBeUndefined();
  });
});

describe('a zone', () => {
  it('counts only with a basis in words', () => {
    expect([rate.zoneOf(rating()), rate.zoneOf(rating({ basis: ' \n' })), rate.zoneOf(undefined)]).toEqual([
      'yellow',
      undefined,
      undefined,
    ]);
  });

  it('of a whole assessment is the worst of the cards that are assessed', () => {
    const cards = [
      assessedCard('a', { rating: rating({ zone: 'green' }) }),
      assessedCard('b', { rating: rating({ zone: 'yellow' }) }),
      assessedCard('c', { rating: rating({ zone: 'red' }), standing: 'set-aside' }),
    ];
    expect([rate.worstZone(cards), rate.worstZone([])]).toEqual(['yellow', undefined]);
  });
});

it('the matrix is that of the methodology', () => {
  const fields = rate.riskMatrix(assessmentOf([]));
  expect(fields.map((row) => row.map(({ severity }) => severity))).toEqual([
    ['medium', 'high', 'critical'],
    ['low', 'medium', 'high'],
    ['note', 'low', 'medium'],
  ]);
});

it.each([
  ['nobody has one', [{}, {}], {}],
  ['all have the same', [{ level: 'low' }, { level: 'low' }], { level: 'low' }],
  ['one has none yet', [{ level: 'low' }, {}], {}],
  ['two differ', [{ level: 'low' }, { level: 'high' }, {}], undefined],
  ['one is scored', [{ level: 'low' }, { scores: { skill: 1 } }], undefined],
  ['there is nobody', [], {}],
] as const)('the likelihood of all, when %s', (_what, likelihoods, expected) => {
  const actors = likelihoods.map((likelihood, index) => ({ actor: `actor-${index}`, likelihood, impact: {} }));
  expect(rate.commonLikelihood({ actors })).toEqual(expected);
});
