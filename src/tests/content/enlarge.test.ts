import { expect, test } from 'vitest';
import { enlargeDeck } from '../../../scripts/lib/enlarge.ts';
import { checkDeck } from '../../core/checks/index.ts';
import { CONTENT_DIR, readContent } from '../../files/content.ts';

test('a deck enlarged for the benchmark meets every check', () => {
  const deck = readContent(CONTENT_DIR);
  const cards = (files: typeof deck) => files.filter(({ path }) => path.startsWith('cards/')).length;
  const files = enlargeDeck(deck, 2 * cards(deck));
  expect(cards(files)).toBe(2 * cards(deck));
  expect(checkDeck(files).issues).toEqual([]);
});
