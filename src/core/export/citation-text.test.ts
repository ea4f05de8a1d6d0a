import { expect, it } from 'vitest';
import { citationText } from './citation-text.ts';
import { BARE, RISK_CARDS } from './fixture.ts';

const authors = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ given: 'Ann', family: `A${index + 1}` }));

it('is one line a work', () => {
  expect(citationText([RISK_CARDS, BARE])).toBe(
    'Leon Derczynski, Hannah Rose Kirk and Sydney von Arx (2023-03-31). Assessing Language Model Deployment with Risk Cards. ' +
      'arXiv:2303.18190. doi:10.48550/arXiv.2303.18190. https://arxiv.org/abs/2303.18190\n' +
      'Is 50% of {AI} & "risk" $5? (no date). https://example.org/a_b?c=d&e=~f\n',
  );
});

it.each([
  [1, false, 'Ann A1 ('],
  [2, false, 'Ann A1 and Ann A2 ('],
  [11, false, 'Ann A10 and Ann A11 ('],
  [12, false, 'Ann A10 and 2 others ('],
  [2, true, 'Ann A1, Ann A2 and others ('],
])('with %i authors, others following: %s', (count, othersFollow, part) => {
  expect(citationText([{ ...BARE, authors: authors(count), othersFollow }])).toContain(part);
});
