import { describe, expect, test } from 'vitest';
import { useBrowser, useOnePage } from './browser.ts';

const open = useOnePage();
const openFresh = useBrowser();
const visible = 'filter-table tbody tr:not([hidden])';

describe('the table of evaluations', () => {
  test('is narrowed by boxes and words, says how many are left, and keeps the choice in the address', async () => {
    const { page } = await open('/evaluations/');
    const all = await page.locator(visible).count();
    await page.click('[data-facet=kind] summary');
    await page.check('input[name=kind][value=probe]');
    const probes = await page.locator(visible).count();
    expect(probes).toBeLessThan(all);
    expect(await page.textContent('filter-table [role=status]')).toBe(`${probes} of ${all} evaluations`);
    await page.fill('filter-table [name=q]', 'malware');
    await page.waitForURL('**/evaluations/?q=malware&kind=probe');
    expect(await page.locator(visible).allTextContents()).toEqual([expect.stringContaining('alware')]);

    await page.reload();
    expect(await page.locator(visible).count()).toBe(1);
    expect(await page.isChecked('input[name=kind][value=probe]')).toBe(true);
    await page.click('filter-table [type=reset]');
    await page.waitForFunction(() => location.search === '');
    expect(await page.locator(visible).count()).toBe(all);
    await page.goBack();
    expect(await page.locator(visible).count()).toBe(1);
  });

  test('offers a step back when nothing is left', async () => {
    const { page } = await open('/evaluations/?kind=probe&q=no-such-word');
    expect(await page.locator(visible).count()).toBe(0);
    expect(await page.textContent('filter-table [role=status]')).toMatch(/^Nothing matches\. Without the words: \d+$/);
    await page.click('filter-table [role=status] button');
    expect(new URL(page.url()).search).toBe('?kind=probe');
    expect(await page.locator(visible).count()).toBeGreaterThan(0);
  });

  test('leaves out what an address asks for and the table does not know', async () => {
    const { page, errors } = await open('/evaluations/?kind=nonsense&colour=red');
    expect(await page.locator(`${visible}`).count()).toBeGreaterThan(50);
    expect(errors).toEqual([]);
  });

  test('sorts by each head, up and down', async () => {
    const { page } = await open('/evaluations/');
    const counts = () =>
      page
        .locator('filter-table tbody td:last-child')
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['key'])));
    const head = page.getByRole('columnheader', { name: 'Cards it serves' });
    await head.getByRole('button').click();
    expect(await counts()).toEqual((await counts()).toSorted((a, b) => a - b));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').press('Enter');
    expect(await counts()).toEqual((await counts()).toSorted((a, b) => b - a));
    expect(await head.getAttribute('aria-sort')).toBe('descending');
  });

  test('without JavaScript shows every row and no filters', async () => {
    const { page } = await openFresh('/evaluations/?kind=probe', { javaScriptEnabled: false });
    expect(await page.locator('filter-table form').isVisible()).toBe(false);
    expect(await page.locator('filter-table tbody tr').count()).toBeGreaterThan(50);
  });
});

describe('the citation of a paper', () => {
  test('is copied by a button that says so', async () => {
    const { page } = await openFresh('/papers/derczynski-2023-riskcards/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.click('#cite copy-text button');
    await page.waitForFunction(() => document.querySelector('#cite [role=status]')?.textContent === 'Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.textContent('#cite copy-text pre'),
    );
  });

  test('says what to do where the browser does not allow it', async () => {
    const { page } = await open('/papers/derczynski-2023-riskcards/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.click('#cite copy-text button');
    await page.waitForFunction(() => document.querySelector('#cite [role=status]')?.textContent !== '');
    expect(await page.textContent('#cite [role=status]')).toBe(
      'The browser did not allow it: select the text and copy it by hand.',
    );
  });

  test('can be read without JavaScript', async () => {
    const { page } = await openFresh('/papers/derczynski-2023-riskcards/', { javaScriptEnabled: false });
    expect(await page.locator('#cite button:visible').count()).toBe(0);
    await page.click('#cite summary:has-text("BibTeX")');
    expect(await page.locator('#cite pre:visible').allTextContents()).toEqual([
      expect.stringContaining('Derczynski'),
      expect.stringMatching(/^@misc\{derczynski2023riskcards,/),
    ]);
  });
});
