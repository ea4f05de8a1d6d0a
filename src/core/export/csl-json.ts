import type { Work } from './work.ts';

/** Works as CSL-JSON 1.0, the form that Zotero, Pandoc and citation processors read. */
export function cslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(item), null, 2)}\n`;
}

function item(work: Work): object {
  const { key, title, authors, othersFollow, date, url, isDataset, arxiv, doi, within, version, accessed, note } = work;
  const notes = [othersFollow && 'The list of authors is not complete.', note].filter(Boolean);
  return {
    id: key,
    'citation-key': key,
    type: isDataset ? 'dataset' : within ? 'entry' : 'article',
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(arxiv && { publisher: 'arXiv', number: `arXiv:${arxiv}` }),
    ...(doi && { DOI: doi }),
    ...(within && { 'container-title': within }),
    ...(version && { version }),
    URL: url,
    ...(accessed && { accessed: { raw: accessed } }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}
