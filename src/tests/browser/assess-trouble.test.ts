import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { downloaded, giveFile, goTo, kept, listOf, openExample } from './assess-pages.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const keeping = (page: Page) => page.textContent('[data-keeping]');
const field = (page: Page) => page.getByLabel(/^System/);

test.each([
  ['cut.json', '{"format":"riskdeck-assessment","ver', /^“cut\.json” was not opened\. The file is not whole JSON/],
  ['other.json', '{"cards":[]}', /^“other\.json” was not opened\. This is JSON, but not an assessment of Riskdeck/],
  ['empty.json', '', /^“empty\.json” was not opened\. The file is not whole JSON/],
  [
    'later.json',
    '{"format":"riskdeck-assessment","version":7}',
    /^“later\.json” was not opened\. The file has version 7/,
  ],
  [
    'script.json',
    '{"format":"<img src=x onerror=alert(1)>"}',
    /^“script\.json” was not opened\. This is JSON, but not/,
  ],
])('%s is refused in words, and what is here stays', async (name, text, message) => {
  const { page, errors } = await open('/assess/');
  await openExample(page, 'coding agent');
  await page.click('[data-go=list]');
  await listOf(page);
  await giveFile(page, name, text);
  await page.waitForSelector('[data-problem]:not([hidden])');
  expect(await page.textContent('[data-problem]')).toMatch(message);
  expect(await page.locator('[data-rows] > li').count()).toBe(1);
  expect(errors).toEqual([]);
});

test('a file of an assessment that is here is opened beside it', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'coding agent');
  const { name, text } = await downloaded(page, '[data-download]');
  await page.click('[data-go=list]');
  await listOf(page);
  await giveFile(page, name, text);
  await page.waitForSelector('[data-work]:not([hidden])');
  expect(await page.inputValue('[data-title]')).toBe(`Example: coding agent (from ${name})`);
});

test('two tabs: what one wrote shows in the other, and when both wrote nothing is lost', async () => {
  const { page: first } = await open('/assess/');
  await openExample(first, 'coding agent');
  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.waitForSelector('[data-work]:not([hidden])');
  await field(first).fill('From the first tab');
  await kept(first);
  await second.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-texts] input')?.value === 'From the first tab',
  );
  expect(await keeping(second)).toBe('Changed in another tab: its version is shown.');

  // Both change before either is written: the clock of the writing stands in the second tab.
  await second.evaluate(() => (window.setTimeout = (() => 0) as unknown as typeof setTimeout));
  await field(second).fill('From the second tab');
  await field(first).fill('From the first tab, again');
  await kept(first);
  await second.waitForSelector('[data-conflict] [role=alert]');
  expect(await second.textContent('[data-conflict] p')).toBe(
    'This assessment was changed in another tab while you changed it here. Nothing is lost: choose what to do.',
  );
  await second.click('text=Drop this version and show the other');
  await second.keyboard.press('Escape');
  expect(await field(second).inputValue()).toBe('From the second tab');
  await second.click('text=Keep this version as a copy');
  await second.waitForFunction(() =>
    document.querySelector('[data-keeping]')?.textContent?.startsWith('This version is kept'),
  );
  await second.goto(`${inject('origin')}/assess/`);
  await second.waitForFunction(() => document.querySelectorAll('[data-rows] > li').length === 2);
  const texts = await second.locator('[data-rows] > li .note').allTextContents();
  expect(texts.some((text) => text.startsWith('From the second tab'))).toBe(true);
  expect(texts.some((text) => text.startsWith('From the first tab, again'))).toBe(true);
});

test('without storage it says so and works to the end', async () => {
  const { page } = await open('/method/');
  await page.addInitScript(() =>
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    }),
  );
  await page.goto(`${inject('origin')}/assess/`);
  await listOf(page);
  expect(await page.textContent('[data-problem]')).toMatch(/^This browser keeps nothing for this site/);
  await page.click('[data-new]');
  await field(page).fill('Held in memory');
  await page.waitForFunction(() =>
    document.querySelector('[data-keeping]')?.textContent?.startsWith('This browser keeps nothing'),
  );
  await page.click('[data-go=list]');
  await page.click('[data-rows] a');
  await goTo(page, 'report');
  const { text } = await downloaded(page, '[data-format=json]');
  expect(text).toContain('"system": "Held in memory"');
});

test('when the storage is full nothing is lost, and it is kept as soon as there is room', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'coding agent');
  await kept(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await field(page).fill('Too much');
  await page.waitForFunction(() => document.querySelector('[data-keeping]')?.textContent?.startsWith('The storage'));
  expect(await keeping(page)).toBe(
    'The storage of this browser is full: the last changes live in this tab alone. Download the file before you close the tab.',
  );
  expect((await downloaded(page, '[data-download]')).text).toContain('"system": "Too much"');
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await field(page).fill('Enough');
  await kept(page);
});

test('a damaged row of the storage is offered as it is', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'coding agent');
  await kept(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('riskdeck');
        request.onsuccess = () => {
          const transaction = request.result.transaction('assessments', 'readwrite');
          transaction.objectStore('assessments').put({ id: 'broken', revision: 1, assessment: { some: 'thing' } });
          transaction.oncomplete = () => done();
        };
      }),
  );
  await page.goto(`${inject('origin')}/assess/`);
  const row = page.locator('[data-rows] > li', { hasText: 'cannot be read' });
  await row.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('button').click()]);
  expect(download.suggestedFilename()).toBe('broken.json');
});
