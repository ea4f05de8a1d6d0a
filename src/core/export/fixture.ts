import type { Work } from './work.ts';

/** A work with everything that a citation can hold. */
export const RISK_CARDS: Work = {
  key: 'derczynski2023riskcards',
  title: 'Assessing Language Model Deployment with Risk Cards',
  authors: [
    { given: 'Leon', family: 'Derczynski' },
    { given: 'Hannah Rose', family: 'Kirk' },
    { given: 'Sydney', family: 'von Arx' },
  ],
  othersFollow: false,
  date: '2023-03-31',
  url: 'https://arxiv.org/abs/2303.18190',
  arxiv: '2303.18190',
  doi: '10.48550/arXiv.2303.18190',
};

/** A work of which only title and address are known. */
export const BARE: Work = {
  key: 'deep2021',
  title: 'Is 50% of {AI} & "risk" $5?',
  authors: [],
  othersFollow: false,
  url: 'https://example.org/a_b?c=d&e=~f',
};
