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
