import { expect, test } from 'vitest';
import { loadDictionary } from '../../../scripts/lib/dictionary.ts';
import { checkDeck } from '../../core/checks/index.ts';
import { spelling, WORDS_FILE } from '../../core/checks/spelling.ts';
import { FILES } from './deck.ts';

test('every word is in the dictionary or in words.txt', async () => {
  const { issues } = checkDeck(FILES, [spelling(await loadDictionary())]);
  const unknown = issues.filter(({ rule }) => rule === 'spelling');
  expect(unknown.map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`)).toEqual([]);
});

test('words.txt is sorted and names each word once', () => {
  const list = FILES.find(({ path }) => path === WORDS_FILE);
  const words = new TextDecoder().decode(list?.bytes).split('\n').filter(Boolean);
  expect(words).toEqual([...new Set(words)].sort());
});
