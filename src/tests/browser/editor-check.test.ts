import { describe, expect, test } from 'vitest';
import { useOnePage } from './browser.ts';
import { field, said, source, whenReady } from './editor-page.ts';

const open = useOnePage();
const openEditor = async () => whenReady(await open('/contribute/card/'));

/** The editor with a new card that has a name. */
async function openNamed() {
  const opened = await openEditor();
  await opened.page.fill('#card-id', 'mail-read-aloud');
  return opened;
}

describe('the check beside the editor', () => {
  test('compares the words with the deck and a dictionary, and says so where it cannot', async () => {
    const { page, errors } = await openEditor();
    await page.fill('#card-open', 'prompt-injection');
    await page.dispatchEvent('#card-open', 'change');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#card-id')!.value === 'prompt-injection',
    );
    await page.waitForFunction(() => document.querySelector('[data-words]')!.textContent === '');
    expect(await page.textContent('[data-summary]')).toBe('0 errors, 0 warnings. It is ready to be handed in.');
    const copied = (await page.inputValue(source)).match(/^summary: "([^"]+)"/m)![1]!;
    await page.fill('#card-id', 'mail-read-aloud');
    await page.click('[data-do=new]');
    await page.fill(field('summary'), copied);
    await page.fill(field('conditions', 0), 'The assistant reads aluod.');
    await page.waitForFunction(() => document.querySelectorAll('[data-list] li:is(.error, .warning)').length === 2);
    const list = await page.locator('[data-list] li:is(.error, .warning)').allTextContents();
    expect(list.join('\n')).toContain('“aluod” is not in the dictionary. Did you mean');
    expect(list.join('\n')).toContain('stands in cards/prompt-injection.mdx too.');
    const shared = page.locator('[data-list] a', { hasText: 'cards/prompt-injection.mdx' });
    expect(await shared.getAttribute('href')).toBe('/cards/prompt-injection/');
    expect(errors).toEqual([]);
    await page.context().route('**/contribute/words.json', (route) => route.abort());
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-words]')!.textContent!.startsWith('They could not'));
    expect(await page.textContent('[data-words]')).toBe('They could not be loaded, and run when you hand the card in.');
  });

  test('names a fault with its place, at its field, and mends it by one click; Undo brings it back', async () => {
    const { page } = await openNamed();
    const text = await page.inputValue(source);
    await page.fill(source, text.replace(/ {4}kind:\n/, '    kind: reputatoinal\n'));
    await said(page, '1 error, ');
    const row = page.locator('.issues li.error');
    expect(await row.textContent()).toMatch(
      /^Harms 1 Kind Line \d+:11 "reputatoinal" is not a term of harm-kinds\. Did you mean "reputational"\? Write “reputational” Why: vocabulary$/,
    );
    await page.locator(source).blur();
    expect(await page.textContent(`${field('harms', 0, 'kind')}-fault`)).toContain('is not a term of harm-kinds');
    await row.locator('button.to-field').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-harms-0-kind');
    await row.locator('button.place').click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('reputatoinal');
    await row.locator('button.take').click();
    await said(page, '0 errors, ');
    expect(await page.inputValue(field('harms', 0, 'kind'))).toBe('reputational');
    await page.click('[data-do=undo]');
    await said(page, '1 error, ');
    expect(await page.inputValue(source)).toContain('reputatoinal');
  });

  test('leads from one suggestion to the next by keyboard', async () => {
    const { page } = await openNamed();
    const text = await page.inputValue(source);
    await page.fill(source, text.replace(/- actor:\n {4}kind:\n/, '- actor: consumr\n    kind: reputatoinal\n'));
    await said(page, '2 errors, ');
    await page.focus('.issues button.take');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Write “consumer”');
    await page.keyboard.press('Enter');
    await said(page, '1 error, ');
    expect(await focused()).toBe('Write “reputational”');
    await page.keyboard.press('Enter');
    await said(page, '0 errors, ');
    expect(await focused()).toMatch(/^Needed to publish: \d+$/);
  });

  test('keeps the form from overwriting a source that it cannot read', async () => {
    const { page } = await openNamed();
    const text = await page.inputValue(source);
    await page.fill(source, text.replace('title: "', 'title: "a": "'));
    await page.waitForSelector('[data-unreadable]:not([hidden])');
    expect(await page.isDisabled(field('title'))).toBe(true);
    await page.fill(source, text);
    await said(page, '0 errors, ');
    expect(await page.isEnabled(field('title'))).toBe(true);
  });

  test('refuses names that are none or taken, leads from a line to its field, and tidies what is published', async () => {
    const { page } = await openEditor();
    await page.fill(field('title'), 'Mail read aloud');
    await said(page, '1 error, ');
    const row = page.locator('.issues li.error');
    expect(await row.textContent()).toContain(
      'The file is still called "my-risk". Name it after the risk, such as "mail-read-aloud".',
    );
    await page.fill('#card-id', 'jailbreak');
    await page.waitForFunction(() => document.querySelector('.issues li.error')?.textContent?.includes('The deck has'));
    expect(await row.textContent()).toContain(
      'The deck has a card jailbreak. Choose another file name, or begin from that card to change it.',
    );
    await page.fill('#card-id', 'mail-read-aloud');
    await said(page, '0 errors, ');
    await page.fill('#card-text', '# Open Questions\n\nNone.');
    await page.waitForFunction(() => document.querySelector('#card-text-fault')!.textContent !== '');
    expect(await page.textContent('#card-text-fault')).toContain('Write "## Open questions".');
    await page.click('.issues summary');
    await page.locator('.issues button.to-field', { hasText: 'Novelty' }).click();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'))).toBe(
      '["novelty"]',
    );
    expect(await page.inputValue(source)).toContain('# What people search for');
    await page.click('[data-group=record] > summary');
    await page.selectOption(field('status'), 'published');
    const text = await page.inputValue(source);
    expect(text).not.toContain('# What people search for');
    expect(text).not.toContain('domains:');
  });

  test('shows only elements of the text, never markup that it holds', async () => {
    const { page, errors } = await openNamed();
    await page.fill('#card-text', 'Good <Cite paper="li-2026-alignment"/> and **bold**.');
    await page.waitForSelector('[data-preview] .prose a.cite');
    expect(await page.getAttribute('[data-preview] .prose a.cite', 'href')).toBe('/papers/li-2026-alignment/');
    await page.fill('#card-text', '<img src="x" onerror="alert(1)"/> {1}');
    await said(page, '2 errors');
    expect(await page.locator('[data-preview] .prose img').count()).toBe(0);
    expect(await page.textContent('[data-preview] .prose')).toBe(
      'The text cannot be shown before its faults are mended.',
    );
    expect(errors).toEqual([]);
  });
});
