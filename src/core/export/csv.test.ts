import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv, separated } from './csv.ts';

it('quotes what needs it, and leaves out what is not there', () => {
  expect(csv(['name', 'value', 'note'], [['a "b", c', 1.5, undefined]])).toBe(
    'name,value,note\r\n"a ""b"", c",1.5,\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@A1'])('makes no formula of %s', (cell) => {
  expect(csv(['name'], [[cell]])).toBe(`name\r\n'${cell}\r\n`);
});

it('adds one apostrophe to cells that have some in front of a formula, so that one can be taken away again', () => {
  expect(csv(['name'], [["'=1"], ["''-1"], ["'tis"], [-1]])).toBe("name\r\n''=1\r\n'''-1\r\n'tis\r\n-1\r\n");
});

it('keeps line breaks inside their cell', () => {
  expect(csv(['name', 'note'], [['a\nb', 'c\rd']])).toBe('name,note\r\n"a\nb","c\rd"\r\n');
});

const CELL = fc.string({ unit: fc.constantFrom(...'ab\'",=+-@\t\r\n ＝ñ') });

it('writes tables as csv-stringify does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(CELL, { minLength: 2, maxLength: 3 })), (rows) => {
      expect(separated(rows, '\t', '\n')).toBe(stringify(rows, { delimiter: '\t' }));
      const plain = rows.map((row) => row.map((cell) => cell.replace(/^'+/, '')));
      expect(csv(['name'], plain)).toBe(
        stringify([['name'], ...plain], {
          record_delimiter: 'windows',
          quote_record_delimiter: true,
          escape_formulas: true,
        }),
      );
    }),
  );
});
