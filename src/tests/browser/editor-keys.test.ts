import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useOnePage } from './browser.ts';
import { field, said, source, whenReady } from './editor-page.ts';

const open = useOnePage();
const openEditor = async () => whenReady(await open('/contribute/card/'));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const status = (page: Page) => page.textContent('[data-status]');
describe('writing in the editor', () => {
  test('goes back and forth by what was typed and what was done, and what was typed since is never lost', async () => {
    const { page, errors } = await openEditor();
    await page.fill(field('title'), 'Mail read aloud');
    await page.click(field('conditions'));
    await page.fill(field('conditions', 1), 'Others are in the room.');
    await page.click('[data-do=undo]');
    expect(await page.inputValue(field('conditions', 1))).toBe('… one condition.');
    await page.click('[data-do=undo]');
    expect(await page.locator(field('conditions', 1)).count()).toBe(0);
    expect(await page.inputValue(field('title'))).toBe('Mail read aloud');
    await page.click('[data-do=redo]');
    await page.click('[data-do=redo]');
    expect(await page.inputValue(field('conditions', 1))).toBe('Others are in the room.');
    expect(await status(page)).toBe('Done again.');
    await page.click('[data-do=redo]');
    expect(await status(page)).toBe('There is nothing to redo.');
    expect(errors).toEqual([]);
  });

  test('leaves a look-up by Tab or by a click without losing the focus or the click, and takes a title or an address', async () => {
    const { page } = await openEditor();
    const paper = field('evidence', 0, 'paper');
    await page.focus(paper);
    await page.keyboard.type('https://arxiv.org/abs/2303.18190v1');
    await page.keyboard.press('Tab');
    await page.waitForFunction((box) => document.querySelector<HTMLInputElement>(box)!.value.startsWith('der'), paper);
    expect(await page.inputValue(paper)).toBe('derczynski-2023-riskcards');
    // The reference that stood in its place is folded away.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Reference: /);
    await page.fill(paper, 'nobody-2020-nothing');
    // A click that leaves the field does what it is for.
    await page.click(field('conditions'));
    await page.waitForSelector(field('conditions', 1));
    await page.waitForTimeout(50);
    expect(await focused(page)).toBe('field-conditions-1');
    await page.fill('#mention', 'no such card at all');
    await page.keyboard.press('Enter');
    expect(await status(page)).toBe(
      'No card is called “no such card at all”. Choose one from the list that opens as you write.',
    );
    expect(await page.inputValue('#mention')).toBe('no such card at all');
    await page.fill('#mention', 'Jailbreak');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#card-text')).toContain('<Card id="jailbreak"/>');
    await page.click('[data-group=publish] > summary');
    await page.click('#field-placements');
    const finder = page.locator('#field-placements-0-find');
    await finder.fill('LLM01');
    await finder.press('Enter');
    expect(await status(page)).toMatch(/^“LLM01” is LLM01:2025 of owasp-llm-2025, LLM01:\S+ of .+\. Choose one/);
    await finder.fill('LLM09:2025');
    await finder.press('Tab');
    await page.waitForFunction(
      (box) => document.querySelector<HTMLTextAreaElement>(box)!.value.includes('Misinfo'),
      source,
    );
    expect(await page.inputValue(source)).toContain('label: "Misinformation"\n');
  });

  test('keeps the focus at a list of which an item is moved or removed', async () => {
    const { page } = await openEditor();
    await page.click(field('conditions'));
    await page.click(field('conditions'));
    for (const [index, text] of ['One.', 'Two.', 'Three.'].entries()) await page.fill(field('conditions', index), text);
    await page.focus(`${field('conditions', 2)}-move-up`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.inputValue(source)).toContain('conditions:\n  - "Three."\n  - "One."\n  - "Two."\n');
    expect(await status(page)).toBe('It is condition 1 now.');
    expect(await focused(page)).toBe('field-conditions-1-move-up');
    await page.focus(`${field('conditions', 0)}-remove`);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('field-conditions');
    expect(await status(page)).toBe('Condition 1 is removed. Undo brings it back.');
    await page.click('[data-do=undo]');
    expect(await page.inputValue(field('conditions', 0))).toBe('Two.');
  });

  test('shows what the form has no place for and writes over it only when told to', async () => {
    const { page, errors } = await openEditor();
    await page.fill('#card-id', 'mail-read-aloud');
    const text = await page.inputValue(source);
    const wrong = text
      .replace(/^harms:\n {2}- actor:/m, 'harms:\n    actor:')
      .replace(/^maturity:.*$/m, 'maturity: hypothesised')
      .replace(/---\n\n[^]*$/, '---\n');
    await page.fill(source, wrong);
    await page.click('[data-group=publish] > summary');
    const maturity = page.locator(`[data-path='["maturity"]']`);
    await maturity.getByText('The source has “hypothesised” here, which this form cannot show.').waitFor();
    await page.click('text=Make it a list');
    expect(await focused(page)).toBe('field-harms-0-actor');
    expect(await page.inputValue(source)).toMatch(/^harms:\n {2}- actor:\n/m);
    await maturity.locator('button').click();
    await page.waitForSelector(field('maturity', 'level'));
    expect(await page.textContent('[data-preview] .prose')).toBe('No text yet.');
    // All six, in order, and none twice.
    await page.fill('#card-text', '## Who is harmed\n\nWhoever wrote the mail.');
    await page.click('[data-do=sections]');
    expect(await status(page)).toBe(
      'Added: What goes wrong, How it happens, How to test for it, How to reduce it, Open questions.',
    );
    expect((await page.inputValue('#card-text')).match(/^## .*/gm)).toEqual([
      '## What goes wrong',
      '## How it happens',
      '## Who is harmed',
      '## How to test for it',
      '## How to reduce it',
      '## Open questions',
    ]);
    expect(errors).toEqual([]);
  });

  test('keeps the cards of two tabs apart, and gives each back', async () => {
    const { page } = await openEditor();
    await page.fill('#card-id', 'mail-read-aloud');
    await page.fill(field('title'), 'Mail read aloud');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.waitForSelector('.editor:not([hidden]) [data-path]');
    await page.fill(field('title'), 'Mail read aloud in a full room');
    await other.fill('#card-id', 'speech-overheard');
    expect(await status(other)).toBe('Another tab writes a card, too. Both are kept, each by itself.');
    await page.reload();
    await page.waitForSelector('.editor:not([hidden]) [data-path]');
    expect(await page.inputValue(field('title'))).toBe('Mail read aloud in a full room');
    expect(await page.locator('[data-kept] li b').allTextContents()).toEqual(['speech-overheard']);
    await page.click('[data-kept] button >> text=Open');
    expect(await page.inputValue('#card-id')).toBe('speech-overheard');
    expect(await page.locator('[data-kept] li b').allTextContents()).toEqual(['mail-read-aloud']);
    await page.click('[data-kept] button >> text=Forget');
    await page.click('dialog >> text=Forget it');
    await page.waitForSelector('[data-kept]', { state: 'hidden' });
    await said(page, '0 errors');
    await other.close();
  });
});
