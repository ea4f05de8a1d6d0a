import { expect, it } from 'vitest';
import { cslJson } from './csl-json.ts';
import { BARE, RISK_CARDS } from './fixture.ts';

it('writes what is known', () => {
  expect(JSON.parse(cslJson([RISK_CARDS]))).toEqual([
    {
      id: 'derczynski2023riskcards',
      'citation-key': 'derczynski2023riskcards',
      type: 'article',
      title: 'Assessing Language Model Deployment with Risk Cards',
      author: RISK_CARDS.authors,
      issued: { 'date-parts': [[2023, 3, 31]] },
      publisher: 'arXiv',
      number: 'arXiv:2303.18190',
      DOI: '10.48550/arXiv.2303.18190',
      URL: 'https://arxiv.org/abs/2303.18190',
    },
  ]);
});

it('leaves out what is not known, and says that authors are missing', () => {
  expect(JSON.parse(cslJson([{ ...BARE, othersFollow: true, date: '2021' }]))).toEqual([
    {
      id: 'deep2021',
      'citation-key': 'deep2021',
      type: 'article',
      title: 'Is 50% of {AI} & "risk" $5?',
      issued: { 'date-parts': [[2021]] },
      URL: 'https://example.org/a_b?c=d&e=~f',
      note: 'The list of authors is not complete.',
    },
  ]);
});

it('calls the deck as a whole a dataset', () => {
  const work = { ...BARE, date: '2026-01-02', isDataset: true, version: '2026-01-02' };
  expect(JSON.parse(cslJson([work]))).toMatchObject([{ type: 'dataset', version: '2026-01-02' }]);
  expect(JSON.parse(cslJson([{ ...work, accessed: '2026-03-04' }]))).toMatchObject([
    { accessed: { raw: '2026-03-04' } },
  ]);
});
