import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../core/export/bibtex.ts';
import { cslJson } from '../core/export/csl-json.ts';

import { namesIn, readCitations } from './citation-reader.ts';

// Text as the schema lets it through: one line, without space at either end and without runs of spaces.
const text = (unit: fc.Arbitrary<string>) =>
  fc
    .array(unit, { minLength: 1, maxLength: 30 })
    .map((signs) => signs.join('').replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '');
const hostile = text(fc.constantFrom(...'aZ09é漢“”‏ {}\\%&$#_~^"\'<>@=,;()[]|*+-/:.!?`'.split('')));
const word = fc.stringMatching(/^[A-Z][a-zé]{1,8}$/);
const works = fc.record({
  key: fc.stringMatching(/^[a-z][a-z0-9]{2,12}$/),
  title: hostile,
  authors: fc.array(fc.record({ given: word, family: word }), { maxLength: 4 }),
  othersFollow: fc.constant(false),
  date: fc.constantFrom('2021', '2021-07', undefined),
  url: fc.constantFrom('https://example.org/a_b?c=d&e=~f#g', 'https://example.org/%20x'),
});

describe.each([
  ['BibTeX', bibtex],
  ['CSL-JSON', cslJson],
])('%s of any title', (_, write) => {
  it('is read back by an independent library as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(works, { selector: ({ key }) => key, minLength: 1, maxLength: 3 }), (some) => {
        const read = readCitations(write(some));
        expect(read.map(({ id, title, URL }) => ({ id, title, URL }))).toEqual(
          some.map(({ key, title, url }) => ({ id: key, title, URL: url })),
        );
        expect(read.map(namesIn)).toEqual(
          some.map(({ authors }) => authors.map(({ family, given }) => `${family}, ${given}`)),
        );
        expect(read.map(({ issued }) => issued?.['date-parts'][0]?.join('-'))).toEqual(
          some.map(({ date }) => date?.replace('-0', '-')),
        );
      }),
    );
  });
});
