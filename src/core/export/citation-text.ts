import type { PersonName } from '../catalog/citation.ts';
import type { Work } from './work.ts';

/** How many authors a citation names before it says how many more there are. */
const NAMED_AUTHORS = 10;

/** Works as plain text, one a line: authors, date, title, identifiers, address. */
export function citationText(works: readonly Work[]): string {
  return works.map((work) => `${line(work)}\n`).join('');
}

function line({ title, authors, othersFollow, date, url, arxiv, doi, within, version, note }: Work): string {
  const parts = [
    authors.length > 0 && `${namesOf(authors, othersFollow)} (${date ?? 'no date'}).`,
    /[.?!]$/.test(title) ? title : `${title}.`,
    authors.length === 0 && `(${date ?? 'no date'}).`,
    within && `${within}${version ? `, version ${version}` : ''}.`,
    !within && version && `Version ${version}.`,
    arxiv && `arXiv:${arxiv}.`,
    doi && `doi:${doi}.`,
    note,
    url,
  ];
  return parts.filter(Boolean).join(' ');
}

function namesOf(authors: readonly PersonName[], othersFollow: boolean): string {
  const names = authors.map(fullName);
  const more = names.length > NAMED_AUTHORS + 1 ? names.length - NAMED_AUTHORS : 0;
  const named = more > 0 ? names.slice(0, NAMED_AUTHORS) : names;
  if (othersFollow) return `${named.join(', ')} and others`;
  if (more > 0) return `${named.join(', ')} and ${more} others`;
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : named.join('');
}

function fullName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.given} ${name.family}`;
}
