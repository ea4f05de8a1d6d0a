import type { Draft } from './editor-store.ts';

/** The longest address that hosts and browsers are sure to take. */
const LONGEST_ADDRESS = 7500;

/** Hands a card in: to the host's page for new files, as a file, or as text. Gives what is to be said of it. */
export async function handIn(way: 'propose' | 'download' | 'copy', draft: Draft, repository?: string): Promise<string> {
  if (way === 'download') return download(draft);
  if (way === 'copy') return copy(draft.text);
  const path = `content/cards/${draft.id}.mdx`;
  const query = new URLSearchParams({ filename: path, value: draft.text }).toString();
  const filled = `${repository}/new/main?${query}`;
  if (filled.length <= LONGEST_ADDRESS) {
    open(filled, '_blank', 'noopener');
    return 'The page for a new file opens, with the card filled in: propose it there.';
  }
  const said = await copy(draft.text);
  open(`${repository}/new/main?${new URLSearchParams({ filename: path }).toString()}`, '_blank', 'noopener');
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
