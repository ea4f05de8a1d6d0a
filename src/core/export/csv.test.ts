import { expect, it } from 'vitest';
import { csv } from './csv.ts';

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
