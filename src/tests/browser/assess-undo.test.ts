import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Assessment } from '../../core/assessment/assessment.ts';
import { downloaded, goTo, openExample } from './assess-pages.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** What the file says of the cards now. */
async function cardsOf(page: Page): Promise<Assessment['cards']> {
  return (JSON.parse((await downloaded(page, '[data-download]')).text) as Assessment).cards;
}

test('a measure that was removed, or whose box was cleared, comes back with owner and date', async () => {
  const { page, errors } = await open('/assess/');
  await openExample(page, 'support chatbot');
  const before = await cardsOf(page);
  await goTo(page, 'decide');
  const entry = page.locator('assess-decide .entry[data-card=prompt-injection]');
  const back = entry.locator('.bring-back');
  await entry.locator('summary').click();
  const box = entry.locator('[data-mitigation] input:checked').first();
  const title = await entry.locator('[data-mitigation]:has(:checked) b').first().textContent();

  await box.focus();
  await page.keyboard.press('Space');
  expect(await back.allTextContents()).toEqual([`Bring back “${title}”`]);
  await page.keyboard.press('Space');
  expect(await back.count()).toBe(0);
  expect(await cardsOf(page)).toEqual(before);

  // Both go, by keys; what stood first comes back to its place, whichever comes back first.
  for (let left = 2; left > 0; left -= 1) {
    await entry.getByRole('button', { name: 'Remove' }).first().focus();
    await page.keyboard.press('Enter');
  }
  const own = 'Two editors approve each change to the help pages';
  expect(await focused(page)).toContain('Bring back “Two editors approve');
  expect(await entry.locator('[data-mitigation] input:checked').count()).toBe(0);
  await goTo(page, 'select');
  await goTo(page, 'decide');
  expect(await back.allTextContents()).toEqual([`Bring back “${title}”`, expect.stringContaining('Two editors')]);
  await back.last().click();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toContain(own.slice(0, 20));
  await back.click();
  expect(await cardsOf(page)).toEqual(before);
  expect(errors).toEqual([]);
});

test('an actor who was called not affected stays in the file with the reason, and comes back with the levels', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'support chatbot');
  const before = await cardsOf(page);
  await goTo(page, 'rate');
  const entry = page.locator('assess-rate details.entry[data-card=jailbreak]');
  await entry.locator('> summary').click();
  await entry.getByRole('button', { name: 'Not affected: Deployer', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('It sells nothing here.');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Bring back “Deployer”');
  const rated = (await cardsOf(page)).find(({ id }) => id === 'jailbreak')?.rating?.actors;
  expect(rated?.find(({ actor }) => actor === 'deployer')?.notAffected).toBe('It sells nothing here.');
  await entry.locator('.bring-back').press('Enter');
  expect(await cardsOf(page)).toEqual(before);

  // Whoever looks for the actor in the list finds the same.
  await entry.getByRole('button', { name: 'Not affected: Deployer', exact: true }).click();
  await entry.getByLabel('Another affected actor').selectOption({ label: 'Deployer' });
  expect(await entry.locator('.bring-back').count()).toBe(0);
  expect(await cardsOf(page)).toEqual(before);
});

test('a likelihood is asked once for all, and each has its own as soon as one differs', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'support chatbot');
  await goTo(page, 'rate');
  const entry = page.locator('assess-rate details.entry[data-card=over-refusal]');
  await entry.locator('> summary').click();
  const everybody = entry.getByRole('group', { name: 'Likelihood, for everybody who is affected' });
  const own = (index: number) =>
    entry.locator('.actor').nth(index).getByRole('group', { name: 'Likelihood', exact: true });
  const levels = async () =>
    (await cardsOf(page))
      .find(({ id }) => id === 'over-refusal')
      ?.rating?.actors.map(({ likelihood }) => likelihood.level);
  await everybody.getByLabel('High').check();
  expect(await levels()).toEqual(['high', 'high']);
  await entry.locator('.actor').nth(1).getByText('A likelihood of their own').click();
  await own(1).getByLabel('Low').check();
  expect(await levels()).toEqual(['high', 'low']);
  expect([await everybody.isVisible(), await own(0).isVisible()]).toEqual([false, true]);
  await own(0).getByLabel('Low').check();
  expect(await everybody.getByLabel('Low').isChecked()).toBe(true);
});

test('a reason comes back with the standing that it explained', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'support chatbot');
  const before = await cardsOf(page);
  await goTo(page, 'select');
  const row = page.locator('[data-row=reidentification]');
  const choice = row.locator('select');
  expect(await row.locator('input').inputValue()).toBe(
    'No data set is released; what customers paste is looked at under sensitive data in prompts.',
  );
  await choice.selectOption('assess');
  const back = row.getByRole('button');
  expect(await back.textContent()).toBe(
    'Bring back “Left aside: No data set is released; what customers paste is looked at…”',
  );
  expect((await cardsOf(page)).find(({ id }) => id === 'reidentification')?.because).toBe('');
  await back.press('Enter');
  expect(await cardsOf(page)).toEqual(before);
  await choice.selectOption('assess');
  await choice.selectOption('set-aside');
  expect(await back.count()).toBe(0);
  expect(await cardsOf(page)).toEqual(before);
});

test('a text that is too long to be kept comes back with its measure', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'support chatbot');
  await goTo(page, 'decide');
  const entry = page.locator('assess-decide .entry[data-card=over-refusal]');
  await entry.getByRole('button', { name: 'Add a measure of your own' }).click();
  await page.keyboard.type('Short. ');
  await entry.getByLabel('Owner').fill('x'.repeat(301));
  await entry.getByRole('button', { name: 'Remove' }).click();
  expect(await focused(page)).toBe('Bring back “Short.”');
  await page.keyboard.press('Enter');
  expect(await entry.getByLabel('Owner').inputValue()).toBe('x'.repeat(301));
  expect(await entry.getByLabel('Measure').evaluate((field) => field === document.activeElement)).toBe(true);
});
