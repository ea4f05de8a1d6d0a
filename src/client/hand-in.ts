import { withoutHelp } from '../core/source/template.ts';
import type { Terms } from '../core/source/template.ts';
import type { Draft } from './editor-store.ts';

/** The longest address that hosts and browsers are sure to take. */
const LONGEST_ADDRESS = 7500;

/** Hands a card in as a file, or as text. Gives what is to be said of it. */
export async function handIn(way: 'download' | 'copy', draft: Draft): Promise<string> {
  return way === 'download' ? download(draft) : copy(draft.text);
}

/**
 * Opens the host's page for a new file with the card filled in: without the explanations of the template where it would
 * else be too long for an address, and to be pasted where even that does not help. Gives what is to be said of it.
 */
export async function propose({ id, text }: Draft, repository: string, terms: Terms): Promise<string> {
  const begin = (query: Record<string, string>) =>
    `${repository}/new/main?${new URLSearchParams({ filename: `content/cards/${id}.mdx`, ...query }).toString()}`;
  const filled = [text, withoutHelp(text, 'cards', terms)]
    .map((value) => begin({ value }))
    .find((address) => address.length <= LONGEST_ADDRESS);
  if (filled !== undefined) {
    open(filled, '_blank', 'noopener');
    return 'The page for a new file opens, with the card filled in: propose it there.';
  }
  const said = await copy(text);
  open(begin({}), '_blank', 'noopener');
  return `The card is too long for an address. ${said} Paste it into the page for a new file that opens.`;
}

function download({ id, text }: Draft): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = `${id}.mdx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return `${id}.mdx is downloaded. It belongs into content/cards/.`;
}

function copy(text: string): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => 'The text is copied.',
    () => 'The browser did not allow it: select the source and copy it by hand.',
  );
}
