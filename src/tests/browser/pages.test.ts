import { describe, expect, inject, test } from 'vitest';
import { AXE, eachLook, violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();

describe('axe finds nothing in what opens:', () => {
  test('the search box with results', async () => {
    const { page } = await open('/', {}, AXE);
    await page.keyboard.press('/');
    await page.fill('search-dialog input', 'deception');
    await page.waitForSelector('search-dialog mark');
    await eachLook(page, async (look) => expect(await violations(page), look).toEqual([]));
  });

  test.each(['/triage/?system=rag&has=retrieval', '/compare/?card=jailbreak&card=prompt-injection'])(
    '%s',
    async (address) => {
      const { page } = await open(address, {}, AXE);
      await page.waitForLoadState('networkidle');
      await eachLook(page, async (look) => expect(await violations(page), look).toEqual([]));
    },
  );

  test('a filter of the table of cards', async () => {
    const { page } = await open('/cards/', {}, AXE);
    await page.locator('.filters summary').first().click();
    expect(await violations(page)).toEqual([]);
  });

  test('the definition of a term', async () => {
    const { page } = await open('/cards/prompt-injection/', {}, AXE);
    await page.locator('.marks a.term').first().hover();
    await page.getByRole('tooltip').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

test('a card sends at most 5 requests and 20 KB, all to this host', async () => {
  const { page } = await open('/method/');
  for (const card of ['unsafe-agent-actions', 'prompt-injection', 'harmful-manipulation']) {
    const context = page.context();
    const fresh = await context.browser()!.newContext();
    const tab = await fresh.newPage();
    const sizes: number[] = [];
    const hosts = new Set<string>();
    tab.on('requestfinished', async (request) => {
      hosts.add(new URL(request.url()).origin);
      sizes.push((await request.sizes()).responseBodySize);
    });
    await tab.goto(`${inject('origin')}/cards/${card}/`, { waitUntil: 'networkidle' });
    expect(sizes.length).toBeLessThanOrEqual(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20 * 1024);
    expect([...hosts]).toEqual([inject('origin')]);
    await fresh.close();
  }
});

test('a card on paper is at most two pages, with its id, address, dates and references', async () => {
  const { page } = await open('/method/');
  for (const card of ['unsafe-agent-actions', 'prompt-injection', 'hate-and-harassment']) {
    await page.goto(`${inject('origin')}/cards/${card}/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    const particulars = (await page.locator('article .block', { hasText: 'Particulars' }).innerText()).replace(
      /\s+/g,
      ' ',
    );
    expect(particulars).toMatch(
      new RegExp(`${card}, at /cards/${card}/.* version \\d+, written \\d{4}-.*changed \\d{4}-`),
    );
    expect(await page.locator('#references li').count()).toBeGreaterThan(1);
    await page.emulateMedia({ media: null });
  }
});

test('the theme switch steps through the themes and is remembered on the next page', async () => {
  const { page } = await open('/');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.click('theme-switch button');
  await page.click('theme-switch button');
  expect(await page.textContent('theme-switch [data-name]')).toBe('Dark');
  expect(await background()).not.toBe(light);
  await page.goto(`${inject('origin')}/cards/`);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(await background()).not.toBe(light);
});

test('a card reads whole without JavaScript', async () => {
  const { page } = await open('/cards/jailbreak/', { javaScriptEnabled: false });
  const headings = await page.locator('article h2').allTextContents();
  expect(headings).toEqual(
    expect.arrayContaining(['What goes wrong', 'How to test for it', 'Evidence', 'Mitigations']),
  );
  expect(await page.locator('theme-switch').isVisible()).toBe(false);
});

test('the first Tab leads to the link that skips the navigation', async () => {
  const { page } = await open('/cards/jailbreak/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});
