import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

test('cards stand side by side, what sets them apart is marked, and the address can be shared', async () => {
  const { page } = await open('/compare/?card=prompt-injection');
  await page.waitForSelector('.comparison');
  expect(await page.textContent('card-comparison [role=status]')).toBe('Choose a second card to compare it with.');
  await page.fill('#compare-card', 'jailbreak');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.comparison thead th:nth-child(3)');
  expect(new URL(page.url()).search).toBe('?card=prompt-injection&card=jailbreak');
  const access = page.getByRole('row', { name: 'Access needed' });
  expect(await access.locator('span').allTextContents()).toEqual(['User', 'User']);
  expect(await access.locator('b').allTextContents()).toContain('API');
  await page.focus('[data-remove=prompt-injection]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.comparison thead th').length === 2);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('matrix-frame');
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('.comparison thead th').length === 3);
});

test('what cannot be compared is said, and the rest stands', async () => {
  const cards = ['jailbreak', 'no-such-card', 'hallucination', 'sycophancy', 'over-reliance', 'defamation'];
  const { page, errors } = await open(`/compare/?${cards.map((card) => `card=${card}`).join('&')}`);
  await page.waitForSelector('.comparison');
  expect(await page.textContent('card-comparison [role=status]')).toMatch(
    /^There is no card “no-such-card”\. “Defamation.*” is left out: 4 cards are the most\.$/,
  );
  expect(await page.locator('.comparison thead th').count()).toBe(5);
  await page.fill('#compare-card', 'something else');
  await page.keyboard.press('Enter');
  expect(await page.textContent('card-comparison [role=status]')).toBe(
    'There is no card “something else”. Choose one from the list.',
  );
  expect(errors).toEqual([]);
});
