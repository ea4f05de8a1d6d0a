import { expect, it } from 'vitest';
import { dataPackage } from './data-package.ts';

it('says of a file with names of published schemes that they keep the licences of their sources', () => {
  const facts = { bytes: 1, sha256: 'ab' };
  const made = dataPackage(
    '1',
    () => facts,
    (address) => `https://deck.example${address}`,
  ) as {
    licenses: object[];
    resources: { path: string; description?: string; licenses?: object[] }[];
  };
  const ours = {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  };
  expect(made.licenses).toEqual([ours]);
  const file = (path: string) => made.resources.find((resource) => resource.path === path);
  expect(file('papers.bib')?.licenses).toBeUndefined();
  expect(file('data/schemes.csv')).toEqual({
    name: 'data-schemes-csv',
    title: 'Schemes, a row each, with edition and licence',
    description:
      "Our texts are under CC BY 4.0. Names and codes of published schemes, and relations between them, keep their sources' licences.",
    licenses: [
      ours,
      { path: 'data/schemes.csv', title: 'Names and codes of schemes: the column licence of this table' },
      { path: 'data/crosswalks.csv', title: 'Published relations: the column licence of this table' },
    ],
    path: 'data/schemes.csv',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: 1,
    hash: 'sha256:ab',
  });
});
