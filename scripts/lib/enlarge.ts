import type { ContentFile } from '../../src/core/source/read.ts';

/** How many generations of cards share one set of papers, evaluations and mitigations, so that backlinks stay bounded. */
const SHARED_BY = 16;

const COPIED = /^(cards|papers|evaluations|mitigations)\/([a-z0-9][^/]*)\.mdx$/;

/**
 * A deck of about `wanted` cards made from a real one: the cards again and again under new ids and titles, their papers,
 * evaluations and mitigations once for every few copies, schemes and vocabularies as they are.
 */
export function enlargeDeck(files: readonly ContentFile[], wanted: number): ContentFile[] {
  const entries = files.flatMap((file) => {
    const [, collection, id] = COPIED.exec(file.path) ?? [];
    return collection !== undefined && id !== undefined
      ? [{ collection, id, text: new TextDecoder().decode(file.bytes) }]
      : [];
  });
  const cards = entries.filter(({ collection }) => collection === 'cards').length;
  const generations = Math.max(1, Math.round(wanted / cards));
  const fixed = files.filter(({ path }) => !COPIED.test(path) && path !== 'permalinks.txt');
  const copies = Array.from({ length: generations }, (_, generation) =>
    entries
      .filter(({ collection }) => collection === 'cards' || generation % SHARED_BY === 0)
      .map(({ collection, id, text }) => {
        const path = `${collection}/${renamed(collection, id, generation)}.mdx`;
        return { path, bytes: new TextEncoder().encode(rewrite(collection, id, text, entries, generation)) };
      }),
  );
  return [...fixed, ...copies.flat()];
}

/** The id of a copy. Generations are numbered in letters without look-alikes, so that no two ids resemble each other. */
function renamed(collection: string, id: string, generation: number): string {
  const number = collection === 'cards' ? generation : Math.floor(generation / SHARED_BY);
  return number === 0 ? id : `${id}-x${number.toString(8).replace(/[01]/g, (digit) => (digit === '0' ? 'a' : 'b'))}`;
}

/** Gives a copy its own names and points its references at copies of the same generation. */
function rewrite(
  collection: string,
  id: string,
  text: string,
  entries: readonly { collection: string; id: string }[],
  generation: number,
): string {
  if (generation === 0) return text;
  const ids = new Map(entries.map(({ collection, id }) => [id, renamed(collection, id, generation)]));
  const copy = text
    .replace(/^title: .*$/m, `title: "Copy ${generation} of ${id}"`)
    .replace(/^aliases:(?:.*)\n(?:  - .*\n)*/m, 'aliases: []\n')
    .replace(/^(arxiv|doi): .*\n/gm, '')
    .replace(/^citationKey: (.*)$/m, `citationKey: $1x${generation}`)
    .replace(
      /((?:paper|evidence|evaluation|mitigation|card|because|introducedBy): |<(?:Cite paper|Card id)=")([a-z0-9][a-z0-9-]*)/g,
      (all, before: string, id: string) => (ids.has(id) ? `${before}${ids.get(id)}` : all),
    )
    .replace(/^(seriesOf|causedBy):(?:.*)\n(?:  - .*\n)*/gm, '');
  return collection !== 'cards' ? copy : inOtherWords(copy, `${generation.toString(36)}${id.slice(0, 2)}`);
}

/** A quoted text of several words in front matter, with what stands before it. */
const QUOTED = /^(?! *(?:- )?(?:label|code|title):)(.*?)("(?:[^"\\]|\\.)* (?:[^"\\]|\\.)*")$/gm;

/** Tags, addresses and code in a text, which stay as they are. */
const FIXED = /(<[^>]*>|\]\([^)]*\)|`[^`]*`)/;

/** The prose of a copy with every second word another: the checks refuse cards that share a run of nine words. */
function inOtherWords(text: string, mark: string): string {
  const change = (prose: string): string => {
    let count = 0;
    return prose.replace(/(?<=[ "]|^)[a-z0-9]+(?=[ ,.;"]|$)/gi, (word) =>
      count++ % 2 === 0 ? word.slice(0, 1) + mark : word,
    );
  };
  const end = text.indexOf('\n---\n');
  const fields = text.slice(0, end).replace(QUOTED, (_, before: string, quoted: string) => before + change(quoted));
  const lines = text.slice(end).split('\n');
  const passages = lines.map((line) =>
    /^(?:#|\||---)/.test(line)
      ? line
      : line
          .split(FIXED)
          .map((piece, index) => (index % 2 ? piece : change(piece)))
          .join(''),
  );
  return fields + passages.join('\n');
}
