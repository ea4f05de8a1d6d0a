import { twinOf } from '../catalog/routes.ts';

/**
 * Old addresses with their present ones, for hosts that read a file `_redirects` (Netlify, Cloudflare Pages): they then answer
 * with 301, keep the query, and browsers keep the fragment. Pages and their JSON, one a line.
 */
export function redirectsFile(redirects: Readonly<Record<string, string>>, base: string): string {
  const at = (address: string) => `${base.replace(/\/$/, '')}${address}`;
  return Object.entries(redirects)
    .flatMap(([from, to]) => [
      [from, to],
      [twinOf(from), twinOf(to)],
    ])
    .map(([from = '', to = '']) => `${at(from)} ${at(to)} 301\n`)
    .join('');
}
