import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, useOnePage } from './browser.ts';

const open = useOnePage();
const openFresh = useBrowser();
const input = 'search-dialog input';

test.each([
  ['a misspelt title', 'promtp injectoin', 'Prompt injection'],
  ['half a word', 'jailbr', 'Jailbreak'],
  ['an alias', 'XPIA', 'Prompt injection'],
  ['an id', 'multi-agent-collusion', 'Collusion and conformity among agents'],
  ['a code', 'LLM01:2025', 'LLM01:2025 Prompt Injection'],
  ['a code in another spelling', 'llm01 2025', 'LLM01:2025 Prompt Injection'],
])('%s finds its page first', async (_what, query, title) => {
  const { page, errors } = await open('/');
  await page.keyboard.press('/');
  await page.fill(input, query);
  await page.waitForSelector('search-dialog .hit');
  await page.waitForFunction((wanted) => document.querySelector('search-dialog .hit b')?.textContent === wanted, title);
  expect(errors).toEqual([]);
});

test('the texts are searched too, and a section of the page is offered with the words marked', async () => {
  const { page, errors } = await open('/cards/');
  await page.keyboard.press('Control+k');
  await page.fill(input, 'sandboxed financial workflows');
  const hit = page.locator('search-dialog .hit', { hasText: 'Prompt injection' }).first();
  await hit.locator('mark').first().waitFor();
  expect(await hit.getAttribute('href')).toMatch(/^\/cards\/prompt-injection\//);
  expect(errors).toEqual([]);
});

test('the whole search works by keyboard, and Escape gives the focus back', async () => {
  const { page } = await open('/method/');
  await page.focus('.search-open');
  await page.keyboard.press('Enter');
  await page.fill(input, 'hallucination');
  await page.waitForSelector('search-dialog .hit');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.querySelector('b')?.textContent)).toMatch(/hallucination/i);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-open');
  await page.keyboard.press('/');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cards/hallucination/');
});

test.each([
  ['a name', 'jailbreak', 'ArrowDown', 'Jailbreak'],
  ['an offer', '', 'Tab', 'prompt injection'],
])('a list that comes late leaves the focus on %s', async (_what, query, key, focused) => {
  const { page } = await open('/method/');
  const held: Route[] = [];
  await page.route('**/search/codes.json', (route) => void held.push(route));
  const asked = page.waitForRequest('**/search/codes.json');
  await page.keyboard.press('/');
  await page.fill(input, query);
  await asked;
  await page.keyboard.press(key);
  const before = await page.evaluateHandle(() => document.activeElement!);
  expect(await before.textContent()).toMatch(new RegExp(`^${focused}`));
  await held[0]!.continue();
  await page.waitForFunction((choice) => !choice.isConnected, before);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await before.textContent());
});

test('a misspelt name is asked back', async () => {
  const { page } = await open('/');
  await page.keyboard.press('/');
  await page.fill(input, 'promtp injectoin');
  await page.waitForSelector('search-dialog .hit');
  expect(await page.textContent('search-dialog .search-results h2')).toBe('Did you mean');
  expect(await page.textContent('search-dialog [data-status]')).toBe(
    'Nothing is called “promtp injectoin”. Did you mean “Prompt injection”?',
  );
});

test('a search that finds nothing says so', async () => {
  const { page } = await open('/');
  await page.keyboard.press('/');
  await page.fill(input, 'zzqx wvvk');
  await page.waitForFunction(() =>
    document.querySelector('search-dialog [data-status]')?.textContent?.startsWith('Nothing found'),
  );
  expect(await page.textContent('search-dialog [data-status]')).toBe(
    'Nothing found for “zzqx wvvk”. Try fewer or other words, or look here:',
  );
});

test('the search page answers an address with a query, and filters narrow it', async () => {
  const { page, errors } = await open('/search/?q=backdoor');
  await page.waitForFunction(() =>
    document.querySelector('search-panel[data-page] .hit b')?.textContent?.includes('Backdoor'),
  );
  await page.click('.search-narrow > summary');
  await page.click('[data-filters] summary >> text=kind');
  await page.check('[data-filters] input[name=kind][value=mitigation]');
  await page.waitForURL('**/search/?kind=mitigation&q=backdoor');
  await page.waitForFunction(() => {
    const hits = [...document.querySelectorAll<HTMLAnchorElement>('search-panel[data-page] .hit')];
    return hits.length > 0 && hits.every((hit) => hit.pathname.startsWith('/mitigations/'));
  });
  expect(errors).toEqual([]);
});

test('without JavaScript the search page leads to the lists', async () => {
  const { page } = await openFresh('/search/', { javaScriptEnabled: false });
  expect(await page.locator('.search-elsewhere a').allTextContents()).toEqual([
    'A to Z',
    'cards',
    'evaluations',
    'mitigations',
    'papers',
    'taxonomies',
    'every property',
  ]);
  expect(await page.textContent('noscript')).toBe(
    'Searching needs JavaScript; the lists below hold everything that it finds.',
  );
  expect(await page.locator('search-panel[data-page] input').isVisible()).toBe(false);
});

test('withheld and shown samples stay out of the search', async () => {
  const { page } = await open('/cards/prompt-injection/');
  const ignored = await page.locator('#samples').getAttribute('data-pagefind-ignore');
  expect(ignored).toBe('all');
});

test('searches that led somewhere are offered again, on this device only, and can be forgotten', async () => {
  const { page } = await open('/');
  await page.keyboard.press('/');
  await page.waitForSelector('search-dialog .search-offers');
  expect(await page.textContent('search-dialog .search-results h2')).toBe('For example');
  await page.fill(input, 'sycophancy');
  await page.locator('search-dialog .hit').first().click();
  await page.waitForURL('**/cards/sycophancy/');
  await page.keyboard.press('/');
  await page.click('search-dialog [data-query=sycophancy]');
  await page.waitForSelector('search-dialog .hit');
  expect(await page.inputValue(input)).toBe('sycophancy');
  await page.fill(input, '');
  await page.click('search-dialog [data-forget]');
  expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
});

test('opening asks for the names of cards at once, beside the search itself, and for the other lists after them', async () => {
  const { page } = await open('/cards/jailbreak/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\/|\..*$/g, '')));
  await page.keyboard.press('/');
  await page.fill(input, 'LLM01:2025');
  await page.locator('search-dialog .hit b', { hasText: 'LLM01:2025' }).waitFor();
  expect(asked.indexOf('cards')).toBeLessThanOrEqual(asked.findIndex((name) => name.startsWith('search-panel')) + 1);
  expect(asked.filter((name) => ['cards', 'names', 'codes'].includes(name))).toEqual(['cards', 'names', 'codes']);
});
