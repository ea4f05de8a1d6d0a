import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const counts = '[data-group]:not([hidden]) h2 .count';

test('three answers put every card into one of three groups, with its reason, and stand in the address', async () => {
  const { page } = await open('/triage/');
  const all = await page.locator('li[data-card]').count();
  await page.check('input[name=system][value=embodied]');
  await page.check('input[name=has][value=physical-action]');
  await page.check('input[name=who][value=older-people]');
  expect(new URL(page.url()).search).toBe('?system=embodied&has=physical-action&who=older-people');
  const numbers = (await page.locator(counts).allTextContents()).map(Number);
  expect(numbers).toHaveLength(3);
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(all);
  expect(numbers[0]).toBeLessThanOrEqual(12);
  const reasons = await page.locator('[data-group] [data-reasons]').allTextContents();
  expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
  expect(await page.locator('[data-group=now] details:not([open])').count()).toBe(0);
  expect(await page.textContent('risk-triage [role=status]')).toBe(
    `${numbers[0]} to test now, ${numbers[1]} to consider, ${numbers[2]} ruled out`,
  );

  await page.reload();
  expect((await page.locator(counts).allTextContents()).map(Number)).toEqual(numbers);
  await page.click('risk-triage [type=reset]');
  await page.waitForFunction(() => location.search === '');
  expect(await page.locator('[data-group=all] li[data-card]').count()).toBe(all);
});

test('without JavaScript the page lists every card with its quick check', async () => {
  const { page } = await open('/triage/', { javaScriptEnabled: false });
  expect(await page.locator('risk-triage form').isVisible()).toBe(false);
  expect(await page.locator('[data-group=all] li[data-card] .stop').count()).toBe(
    await page.locator('li[data-card]').count(),
  );
});
