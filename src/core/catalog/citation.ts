import type { Paper } from '../schema/paper.ts';

/** A name in the parts that reference managers keep; the name of a body stays whole. */
export type PersonName = { family: string; given?: string } | { literal: string };

const BODY = /\b(?:Lab|Laboratory|Institute|Foundation|Team|Group|Center|Centre|Consortium|University)\b/;

/**
 * The parts of a name written given-name first. The family name is the last word with the lower-case words before it
 * ("van", "de"); a list of names does not say more, so a family name of several capitalised words is cut at its last.
 */
export function splitName(name: string): PersonName {
  if (BODY.test(name)) return { literal: name };
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const cut = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  const given = words.slice(0, cut).join(' ');
  const family = words.slice(cut).join(' ');
  return given === '' ? { family } : { family, given };
}

/** Who wrote a paper, as in running text: up to two family names, or the first of more; empty where nobody is known. */
export function authorsInShort({ authors = [] }: Pick<Paper, 'authors'>): string {
  const [first, second, third] = authors.map(familyName);
  if (first === undefined) return '';
  if (second === undefined) return first;
  return third === undefined ? `${first} and ${second}` : `${first} et al.`;
}

/** How a paper is named in running text: author and year, or the beginning of its title where the authors are unknown. */
export function shortCitation(paper: Pick<Paper, 'authors' | 'title' | 'published'>): string {
  const year = paper.published?.slice(0, 4) ?? 'no date';
  return `${authorsInShort(paper) || `“${beginning(paper.title)}”`} ${year}`;
}

function familyName(name: string): string {
  const parts = splitName(name);
  return 'literal' in parts ? parts.literal : parts.family;
}

function beginning(title: string): string {
  const words = title.split(/\s+/);
  return words.length > 4 ? `${words.slice(0, 4).join(' ')}…` : title;
}
