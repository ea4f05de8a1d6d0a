import { valueOf } from './deck.ts';
import type { CheckedEntry, Deck } from './deck.ts';

const cache = new WeakMap<Deck, Map<string, CheckedEntry>>();

/** The papers of a deck by arXiv number and by DOI in lower case. */
function papersByNumber(deck: Deck): Map<string, CheckedEntry> {
  const known = cache.get(deck);
  if (known) return known;
  const papers = new Map<string, CheckedEntry>();
  for (const paper of deck.byId.papers.values())
    for (const field of ['arxiv', 'doi']) {
      const number = valueOf(paper.data, field);
      if (typeof number === 'string') papers.set(number.toLowerCase(), paper);
    }
  cache.set(deck, papers);
  return papers;
}

/** The paper of a deck whose arXiv number or DOI a text gives, whatever stands around it: an address, a version. */
export function paperCalled(deck: Deck, text: string): CheckedEntry | undefined {
  const numbers = [/(?<!\d)\d{4}\.\d{4,5}(?!\d)/.exec(text)?.[0], /10\.\d{4,9}\/\S+/.exec(text)?.[0].toLowerCase()];
  const found = numbers.flatMap((number) => papersByNumber(deck).get(number ?? '') ?? []);
  return found[0];
}
