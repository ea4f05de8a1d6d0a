import type { OutsideLink } from '../source/body.ts';
import type { CheckedEntry, Deck, Finding, Rule } from './deck.ts';
import { paperCalled } from './paper-called.ts';

/** A text names papers of the deck by `<Cite>`, and gives other addresses with words to them. */
export const citation: Rule = {
  name: 'citation',
  level: 'warning',
  what: 'A text cites a paper of the deck by its id; any other address has words to it.',
  check: (deck) =>
    deck.entries.flatMap((entry) => (entry.body?.outside ?? []).flatMap((link) => judgeLink(deck, entry, link))),
};

function judgeLink(deck: Deck, { file, collection, id }: CheckedEntry, link: OutsideLink): Finding[] {
  const { address, isBare, line, column } = link;
  const place = { file, line, column };
  const paper = paperCalled(deck, address);
  // The page of a paper may lead to the paper.
  if (paper && !(collection === 'papers' && id === paper.id)) {
    const message = `The address "${address}" is that of a paper of the deck, "${paper.id}".`;
    const cite = `<Cite paper="${paper.id}"/>`;
    return [
      { ...place, message, hint: isBare ? `Did you mean ${cite}?` : `Cite it behind what it bears out: ${cite}` },
    ];
  }
  if (!isBare) return [];
  return [
    {
      ...place,
      message: `The address "${address}" stands in the text without words.`,
      hint: 'Say what it leads to: [words](address). What a claim rests on belongs into "evidence".',
    },
  ];
}
