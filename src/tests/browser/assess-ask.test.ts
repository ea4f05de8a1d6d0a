import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, kept, listOf, openExample } from './assess-pages.ts';
import { AXE, eachLook, PHONE, violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const rows = (page: Page) => page.locator('[data-rows] > li').count();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

async function listWithExample(page: Page): Promise<void> {
  await openExample(page, 'coding agent');
  await kept(page);
  await page.click('[data-go=list]');
  await listOf(page);
}

test('deleting an assessment asks first, in words, by keys alone', async () => {
  const { page, errors } = await open('/assess/');
  await listWithExample(page);
  const remove = page.getByRole('button', { name: 'Delete Example: coding agent' });
  await remove.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Delete “Example: coding agent”?' });
  expect(await dialog.textContent()).toMatch(/with \d+ recorded runs and cannot be brought back\. Download it first/);

  // A second Enter, by a slip, goes back, and so does Escape.
  expect(await focused(page)).toBe('Cancel');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Delete');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect([await focused(page), await rows(page)]).toEqual(['Delete', 1]);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Delete it');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-kept]', { state: 'hidden' });
  expect([await focused(page), await rows(page)]).toEqual(['New assessment', 0]);
  expect(errors).toEqual([]);
});

test('duplicating asks for a version: none, or Escape, makes no duplicate', async () => {
  const { page } = await open('/assess/');
  await listWithExample(page);
  await page.click('text=Duplicate for a new model version');
  const dialog = page.getByRole('dialog', { name: 'Duplicate “Example: coding agent”' });
  expect(
    await dialog.getByLabel('New version of the model').evaluate((field) => field === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Enter');
  expect(await dialog.isVisible()).toBe(true);
  // The keys of the site are letters here.
  await page.keyboard.type('2/k');
  expect(await page.locator('search-dialog dialog').isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await rows(page)).toBe(1);
});

test('the Back button takes a question away with its page', async () => {
  const { page } = await open('/assess/');
  await listWithExample(page);
  await page.getByRole('button', { name: /^Delete / }).click();
  await page.goBack();
  await page.waitForSelector('[data-work]:not([hidden])');
  expect(await page.locator('dialog.ask').count()).toBe(0);
  await goTo(page, 'select');
});

test('a run goes only after the question', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'coding agent');
  await goTo(page, 'record');
  const judged = () => page.textContent('assess-record [role=status]');
  const before = await judged();
  await page.click('text=Delete this run');
  // A key of the step behind does nothing here.
  await page.keyboard.press('a');
  await page.click('text=Cancel');
  expect(await judged()).toBe(before);
  await page.click('text=Delete this run');
  await page.click('text=Delete the run');
  await page.waitForSelector('dialog.ask', { state: 'detached' });
  expect(await judged()).not.toBe(before);
});

test('axe finds nothing in a question, and it fits a phone and forced colours', { timeout: 60_000 }, async () => {
  const { page } = await open('/assess/', {}, AXE);
  await listWithExample(page);
  for (const act of [/^Duplicate/, /^Delete/]) {
    await page.getByRole('button', { name: act }).click();
    await eachLook(page, async (look) => expect([look, ...(await violations(page))]).toEqual([look]));
    await page.emulateMedia({ forcedColors: 'active' });
    const box = (await page.locator('dialog.ask').boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= PHONE.width && box.y + box.height <= PHONE.height).toBe(true);
    expect(await page.locator('dialog.ask').evaluate((dialog) => getComputedStyle(dialog).borderTopWidth)).toBe('2px');
    const heights = await page
      .locator('dialog.ask :is(button, input)')
      .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.keyboard.press('Escape');
  }
});
