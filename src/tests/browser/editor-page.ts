import type { Page } from 'playwright-core';

/** The source of the card in the editor. */
export const source = '#card-source';

/** The control of a field of the form. */
export const field = (...path: (string | number)[]) => `#field-${path.join('-')}`;

/** Waits until the editor can be used; gives what was opened. */
export async function whenReady<Opened extends { page: Page }>(opened: Opened): Promise<Opened> {
  await opened.page.waitForSelector('.editor:not([hidden]) [data-path]');
  return opened;
}

/** Waits until the check says this. */
export const said = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.querySelector('[data-summary]')?.textContent?.startsWith(wanted), words);
