import { expect, it } from 'vitest';
import { redirectsFile } from './redirects.ts';

it('sends each old page and its JSON to the present ones, below the base', () => {
  expect(redirectsFile({ '/cards/old/': '/cards/new/' }, '/risk/')).toBe(
    '/risk/cards/old/ /risk/cards/new/ 301\n/risk/cards/old.json /risk/cards/new.json 301\n',
  );
  expect(redirectsFile({}, '/')).toBe('');
});
