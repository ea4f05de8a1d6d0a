import type { PersonName } from '../catalog/citation.ts';
import type { Work } from './work.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX reads as a command, and how to write it. Braces are named, since BibTeX counts escaped ones too. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/**
 * Works as BibTeX, in UTF-8, one `@misc` each: the deck knows where a work is, not in which proceedings it appeared.
 * Titles stand in two pairs of braces, so that no style lowers their capitals.
 */
export function bibtex(works: readonly Work[]): string {
  return works.map(entry).join('\n');
}

function entry(work: Work): string {
  const { key, title, authors, othersFollow, date, url, arxiv, doi, within, version, accessed, note } = work;
  const [year, month] = date?.split('-') ?? [];
  const names = [...authors.map(nameOf), ...(othersFollow ? ['others'] : [])];
  const fields = [
    ['title', `{{${escape(title)}}}`],
    names.length > 0 && ['author', `{${names.join(' and ')}}`],
    year && ['year', `{${year}}`],
    month && ['month', MONTHS[Number(month) - 1]],
    arxiv && ['eprint', `{${arxiv}}`],
    arxiv && ['archiveprefix', '{arXiv}'],
    doi && ['doi', `{${doi}}`],
    within && ['howpublished', `{${escape(within)}}`],
    version && ['version', `{${escape(version)}}`],
    note && ['note', `{${escape(note)}}`],
    ['url', `{${url}}`],
    accessed && ['urldate', `{${accessed}}`],
  ];
  const lines = fields.flatMap((field) => (field ? [`  ${field[0]} = ${field[1]}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

function nameOf(name: PersonName): string {
  if ('literal' in name) return `{${escape(name.literal)}}`;
  return name.given === undefined ? `{${escape(name.family)}}` : `${partOf(name.family)}, ${partOf(name.given)}`;
}

/** A part of a name; braces keep what would otherwise part names. */
function partOf(text: string): string {
  return /,|\band\b/.test(text) ? `{${escape(text)}}` : escape(text);
}

/** Text as TeX prints it: no sign is a command, and no two signs melt into one (`--` is a dash to TeX). */
function escape(text: string): string {
  return text
    .replace(/[\\{}~^%&$#_]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/([-`',<>])(?=\1)|[?!](?=`)/g, '$&{}');
}
