import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The script of axe, for a page to run at its start: there the policy of the page does not forbid it. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with what the page shows now; the page must have been opened with `AXE`. */
export async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // What passes is not described, which halves the time.
    const { violations: found } = await checker.run({
      resultTypes: ['violations'],
      elementRef: false,
      selectors: false,
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** How many of a list are looked at. */
const ALIKE = 24;

/** Hides all but some of what stands on a page a hundred times alike: they show what all of them do, and axe would look at the rest for long. */
export async function showSome(page: Page): Promise<void> {
  await page.evaluate((most) => {
    for (const list of document.querySelectorAll('main, ul, ol, dl, tbody'))
      for (const one of [...list.children].slice(most, -1)) one.setAttribute('hidden', '');
  }, ALIKE);
}

/** A narrow phone, in CSS pixels. */
export const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** Shows a page as light on a desk, then as dark on a phone: both themes and both widths, since the two hardly meet. */
export async function eachLook(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESK);
  await look('light on a desk');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  await look('dark on a phone');
}
