import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
/** A busy machine takes its time. */
const PATIENT = { timeout: 10_000 };
const CARD = '/cards/prompt-injection/';

test('the table of contents marks the section being read', async () => {
  const { page, errors } = await open(CARD);
  const current = () => page.locator('.contents [aria-current]').allTextContents();
  for (const name of ['How it happens', 'Evidence', 'Conditions']) {
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name, exact: true }).click();
    await expect.poll(current, PATIENT).toEqual([name]);
  }
  expect(errors).toEqual([]);
});

test('each section gives a link to itself, copied whole', async () => {
  const { page } = await open(CARD, { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.locator('#quick-check .section-link');
  await link.click();
  await expect.poll(() => link.textContent(), PATIENT).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${inject('origin')}/cards/prompt-injection/#quick-check`,
  );
});

test('what a term means is shown when pointed at or focused, and goes with Escape', async () => {
  const { page, errors } = await open(CARD);
  const definition = page.getByRole('tooltip');
  const term = page.locator('.marks').getByRole('link', { name: 'Deployer' });
  await term.hover();
  await expect.poll(() => definition.textContent(), PATIENT).toMatch(/^.{20,}\.$/);
  expect(await term.getAttribute('aria-describedby')).toBe(await definition.getAttribute('id'));
  await page.keyboard.press('Escape');
  expect(await definition.isVisible()).toBe(false);
  await page.locator('.marks').getByRole('link', { name: 'Consumer' }).focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => definition.isVisible(), PATIENT).toBe(true);
  await page.locator('h1').hover();
  await expect.poll(() => definition.isVisible(), PATIENT).toBe(false);
  expect(errors).toEqual([]);
});

test('a first tap shows what a term means, with the way on; a second follows the link', async () => {
  const { page } = await open(CARD, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const term = page.locator('.marks').getByRole('link', { name: 'Deployer' });
  await term.tap();
  const definition = page.getByRole('tooltip');
  await definition.getByRole('link', { name: 'All entries with this term' }).waitFor();
  const box = (await definition.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(360);
  expect(new URL(page.url()).pathname).toBe(CARD);
  await term.tap();
  await page.waitForURL('**/browse/actors/deployer/');
});

test('a closed sample is not on the page to be found; opened, it is', async () => {
  const { page } = await open(CARD);
  const sample = page.locator('.sample').first();
  const prompt = (await sample.locator('.prompt').first().textContent())!.trim().slice(0, 20);
  const found = () =>
    page.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), prompt);
  expect(await found()).toBe(false);
  await sample.locator('summary').click();
  expect(await found()).toBe(true);
});
