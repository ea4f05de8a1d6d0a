import type { Work } from './work.ts';

/**
 * A work as the `citation_*` meta tags that Highwire Press began and that Google Scholar and Zotero read, in order:
 * name and content. Names are written family-first, dates with slashes, as Google Scholar's guide for webmasters asks.
 */
export function highwireTags({ title, authors, date, url, arxiv, doi }: Work): [name: string, content: string][] {
  const names = authors.map((name) =>
    'literal' in name ? name.literal : name.given === undefined ? name.family : `${name.family}, ${name.given}`,
  );
  return [
    ['citation_title', title],
    ...names.map((name): [string, string] => ['citation_author', name]),
    ...(date ? [['citation_publication_date', date.replaceAll('-', '/')] as [string, string]] : []),
    ...(arxiv ? [['citation_arxiv_id', arxiv] as [string, string]] : []),
    ...(doi ? [['citation_doi', doi] as [string, string]] : []),
    ['citation_public_url', url],
  ];
}
