import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../core/assessment/assessment.ts';
import { emptyAssessment } from '../../core/assessment/begin.ts';
import { changeInWords, changesSince } from '../../core/assessment/changes.ts';
import { cardsWith, chooseCards } from '../../core/assessment/choose.ts';
import { assessmentDeckOf } from '../../core/assessment/deck.ts';
import { gapsIn } from '../../core/assessment/gaps.ts';
import { fileOf, openFile } from '../../core/assessment/saved-file.ts';
import { triage } from '../../core/assessment/selection.ts';
import { buildCatalog } from '../../core/catalog/build.ts';
import { ENTRIES, IS_OUR_DECK } from './deck.ts';

const deck = assessmentDeckOf(buildCatalog(ENTRIES, 'digest'));

describe.each(['support-chatbot', 'coding-agent'])('the example %s', (name) => {
  const text = readFileSync(`public/assess/${name}.json`, 'utf8');
  const opened = openFile(text);
  if ('problem' in opened) throw new Error(opened.problem);
  const { assessment } = opened;

  it('is written as the tool writes files', () => {
    expect(fileOf(assessment)).toBe(text);
  });

  it('says that it is made up, and lacks nothing', () => {
    expect(assessment.example).toBe(true);
    expect(assessment.title).toMatch(/^Example: /);
    expect(`${assessment.deployment.system} ${assessment.deployment.model}`).toMatch(/made-up .* \(made up\)/);
    expect(gapsIn(assessment)).toEqual([]);
  });

  it.runIf(IS_OUR_DECK)('rests on cards that this deck has', () => {
    const known = changesSince({ cards: cardsWith(assessment, 'assess') }, deck).filter(
      ({ kind }) => kind === 'unknown' || kind === 'fate',
    );
    expect(known.map(changeInWords)).toEqual([]);
  });
});

it.runIf(IS_OUR_DECK).each([
  ['support-chatbot', ['hallucination', 'prompt-injection', 'training-data-disclosure', 'stereotyping'], 'animal-abuse'],
  [
    'coding-agent',
    ['prompt-injection', 'unsafe-agent-actions', 'insecure-generated-code', 'agent-data-leakage', 'supply-chain-compromise'],
    'unsafe-lab-guidance',
  ],
])('the rules put what a %s is known for to test now, and nothing far from it', (name, near, far) => {
  const opened = openFile(readFileSync(`public/assess/${name}.json`, 'utf8'));
  if ('problem' in opened) throw new Error(opened.problem);
  const now = triage(deck.cards, opened.assessment.deployment).now.map(({ id }) => id);
  expect(now).toEqual(expect.arrayContaining(near));
  expect(now).not.toContain(far);
});

it('an assessment begun from any scheme, or from nothing, is a file that opens again', () => {
  for (const scheme of [undefined, ...Object.keys(deck.schemes)]) {
    const begun = { ...emptyAssessment({ id: 'aaaaaaaa', day: '2026-01-02' }), ...(scheme === undefined ? {} : { scheme }) };
    const assessment = { ...begun, ...chooseCards(begun, deck) };
    expect(openFile(fileOf(assessment))).toEqual({ assessment, from: FORMAT_VERSION });
    expect(assessment.cards).toHaveLength(deck.cards.length);
  }
});
