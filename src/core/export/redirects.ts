import { movedAddresses } from '../catalog/moves.ts';
import type { Move } from '../catalog/moves.ts';

/**
 * Old addresses with their present ones, for hosts that read a file `_redirects` (Netlify, Cloudflare Pages): they then answer
 * with 301, keep the query, and browsers keep the fragment. Pages and their files, one a line.
 */
export function redirectsFile(moves: readonly Move[], base: string): string {
  const at = (address: string) => `${base.replace(/\/$/, '')}${address}`;
  return moves
    .flatMap(movedAddresses)
    .map(({ from, to }) => `${at(from)} ${at(to)} 301\n`)
    .join('');
}
