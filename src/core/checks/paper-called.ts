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

/** The arXiv number and the DOI, in lower case, that a text gives, whatever stands around them: an address, a version. */
export function paperNumbersIn(text: string): string[] {
  const found = [/(?<!\d)\d{4}\.\d{4,5}(?!\d)/, /10\.\d{4,9}\/\S+/].flatMap((number) => number.exec(text)?.[0] ?? []);
  return found.map((number) => number.toLowerCase());
}

/** The paper of a deck whose arXiv number or DOI a text gives. */
export function paperCalled(deck: Deck, text: string): CheckedEntry | undefined {
  return paperNumbersIn(text).flatMap((number) => papersByNumber(deck).get(number) ?? [])[0];
}
