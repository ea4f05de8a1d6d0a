import { createHash } from 'node:crypto';

/** The first 64 bits of a run's SHA-256, in hexadecimal: enough to recognise a run, not to read it. */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 16);
}

/** What an entry says in words of its own: without titles, names, labels, exact figures, addresses and citations. */
export function ownWords(text: string): string {
  return text
    .replace(/^\s*(?:- )?(?:title|label|figure|name|citationKey|url|code|doi|arxiv):.*$/gm, ' . ')
    .replace(/^otherTitles:\n(?: {2}- .*\n)+/gm, ' . ')
    .replace(/<(?:Cite|Card|Term)\b[^>]*>/g, ' ');
}
