import { describe, expect, it } from 'vitest';
import { deckPlus, issuesOf, textOf } from './fixture.ts';
import { applySuggestion, offsetOf, suggestionFor } from './suggestion.ts';

const CARD = 'cards/injection.mdx';

describe('a suggestion', () => {
  it.each([
    ['a misspelt term', 'kind: privacy', 'kind: privcy'],
    ['a misspelt field', 'summary:', 'sumary:'],
    ['a misspelt paper', 'paper: first-2025', 'paper: frst-2025'],
    ['a paper named by its file', 'paper: first-2025', 'paper: papers/first-2025.mdx'],
    ['a misspelt code', 'code: "A1:2025"', 'code: "A11:2025"'],
    ['a label that is not the name', 'label: "Injection"', 'label: "Injections"'],
    ['a misspelt word of a fixed list', 'basis: editors', 'basis: editor'],
    ['a misspelt section', '## How it happens', '## How it hapens'],
    ['a misspelt citation', '<Cite paper="second-2026"/>', '<Cite paper="secnd-2026"/>'],
    ['a misspelt component', '<Cite paper="second-2026"/>', '<Cit paper="second-2026"/>'],
    ['a misspelt attribute', '<Cite paper="second-2026"/>', '<Cite papre="second-2026"/>'],
  ])('mends %s', (_what, right, wrong) => {
    const text = textOf(CARD).replace(right, () => wrong);
    const [issue] = issuesOf(deckPlus(CARD, text));
    const suggestion = suggestionFor(issue!, text);
    expect(suggestion).toBeDefined();
    expect(applySuggestion(text, suggestion!)).toBe(textOf(CARD));
  });

  it.each([
    ['a field that is missing', 'version: 1\n', ''],
    ['a claim without source', '    paper: first-2025\n    grade', '    grade'],
    ['an expression', 'Pwhat0', '{a} Pwhat0'],
  ])('is not made up: %s', (_what, right, wrong) => {
    const text = textOf(CARD).replace(right, () => wrong);
    const [issue] = issuesOf(deckPlus(CARD, text));
    expect(issue).toBeDefined();
    expect(suggestionFor(issue!, text)).toBeUndefined();
  });
});

describe('offsetOf', () => {
  it.each([
    [1, 1, 0],
    [2, 2, 4],
    [3, 1, 6],
    [9, 9, 7],
  ])('of %i:%i is %i', (line, column, offset) => {
    expect(offsetOf('ab\ncd\ne', line, column)).toBe(offset);
  });
});
