import { expect, it } from 'vitest';
import { BARE, RISK_CARDS } from './fixture.ts';
import { highwireTags } from './highwire.ts';

it('names what is known in the order in which it is read', () => {
  expect(highwireTags(RISK_CARDS)).toEqual([
    ['citation_title', 'Assessing Language Model Deployment with Risk Cards'],
    ['citation_author', 'Derczynski, Leon'],
    ['citation_author', 'Kirk, Hannah Rose'],
    ['citation_author', 'von Arx, Sydney'],
    ['citation_publication_date', '2023/03/31'],
    ['citation_arxiv_id', '2303.18190'],
    ['citation_doi', '10.48550/arXiv.2303.18190'],
    ['citation_public_url', 'https://arxiv.org/abs/2303.18190'],
  ]);
  expect(highwireTags(BARE)).toEqual([
    ['citation_title', 'Is 50% of {AI} & "risk" $5?'],
    ['citation_public_url', 'https://example.org/a_b?c=d&e=~f'],
  ]);
});
