import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { downloaded, goTo, kept, listOf, openExample } from './assess-pages.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const promptOf = (page: Page) => page.getByRole('textbox', { name: 'Prompt' });

/** Puts a text into a field at once, as pasting does: typing it would take minutes. */
async function paste(field: Locator, length: number): Promise<void> {
  await field.evaluate((element: HTMLTextAreaElement, text) => {
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, 'x'.repeat(length));
}

/** Whether the browser asks before the page is left; the page stays either way. */
async function asksToLeave(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: 2_000 }).then(
    async (dialog) => {
      await dialog.dismiss();
      return dialog.type() === 'beforeunload';
    },
    () => false,
  );
  await page.evaluate(() => setTimeout(() => location.assign('/method/')));
  return asked;
}

test('a huge paste stays in its field, is not kept, and says why', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'coding agent');
  await goTo(page, 'record');
  const before = await promptOf(page).inputValue();
  await paste(promptOf(page), 250_000);
  expect(await page.textContent('[data-form] [role=alert]:not(:empty)')).toBe(
    'Not kept: 250,000 characters, 200,000 are the most. Shorten it, or keep it in a file of its own and name that file.',
  );
  expect((await promptOf(page).inputValue()).length).toBe(250_000);
  expect((await downloaded(page, '[data-download]')).text).toContain(JSON.stringify(before));
});

test('what is too long to be kept outlives other steps, other runs, the Back button and the list', async () => {
  const { page, errors } = await open('/assess/');
  await openExample(page, 'coding agent');
  const length = async () => (await promptOf(page).inputValue()).length;
  await goTo(page, 'record');
  await paste(promptOf(page), 250_000);
  await page.waitForFunction(() =>
    document.querySelector('[data-keeping]')?.textContent?.startsWith('Too long to be kept: a text in Record.'),
  );

  await page.getByRole('button', { name: 'Next run' }).click();
  expect(await length()).toBeLessThan(250_000);
  await page.getByRole('button', { name: 'Previous run' }).click();
  expect(await length()).toBe(250_000);

  await page.goBack();
  await page.waitForSelector('[data-panel=describe]:not([hidden])');
  await page.goForward();
  await page.waitForSelector('[data-panel=record]:not([hidden])');
  expect(await length()).toBe(250_000);
  expect(await promptOf(page).getAttribute('aria-invalid')).toBe('true');

  await page.click('[data-go=list]');
  await listOf(page);
  expect(await asksToLeave(page)).toBe(true);
  await page.click('[data-rows] a');
  await goTo(page, 'record');
  expect(await length()).toBe(250_000);

  await promptOf(page).fill('Short enough.');
  await kept(page);
  expect(await promptOf(page).getAttribute('aria-invalid')).toBe('false');
  await goTo(page, 'rate');
  await goTo(page, 'record');
  expect(await promptOf(page).inputValue()).toBe('Short enough.');
  expect(errors).toEqual([]);
});

test('a huge paste into a new run is found again', async () => {
  const { page } = await open('/assess/');
  await listOf(page);
  await page.click('[data-new]');
  await goTo(page, 'select');
  await page.locator('[data-part="To be considered"] [data-row] select').first().selectOption('assess');
  await goTo(page, 'record');
  await paste(promptOf(page), 200_001);
  await goTo(page, 'plan');
  await goTo(page, 'record');
  expect((await promptOf(page).inputValue()).length).toBe(200_001);
});

test('the browser asks before the page is left only while something is not kept', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'coding agent');
  await kept(page);
  await goTo(page, 'record');
  await paste(promptOf(page), 200_001);
  expect(await asksToLeave(page)).toBe(true);
  await promptOf(page).fill('Short enough.');
  await kept(page);
  expect(await asksToLeave(page)).toBe(false);
  await page.waitForURL('**/method/');
});
