import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useBrowser, useOnePage } from './browser.ts';
import { field, said, source, whenReady } from './editor-page.ts';

const open = useBrowser();
const openHere = useOnePage();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const openEditor = async (options = {}) => whenReady(await open('/contribute/card/', options));

describe('the editor of cards', () => {
  test('makes a draft of five fields and a paragraph that the check accepts, and loses nothing on reload', async () => {
    const { page, errors } = await whenReady(await openHere('/contribute/card/'));
    await page.fill('#card-id', 'mail-read-aloud');
    await page.click('[data-do=new]');
    await page.fill(field('title'), 'Mail read aloud');
    await page.fill(field('summary'), 'An assistant reads mail aloud where others hear it.');
    // Nothing is chosen in the author's place.
    expect(await page.inputValue(field('harms', 0, 'actor'))).toBe('');
    await page.click(`[data-path='["harms",0,"actor"]'] summary`);
    expect(await page.textContent(`[data-path='["harms",0,"actor"]'] .meanings dt`)).toBe('Consumer');
    await page.selectOption(field('harms', 0, 'actor'), 'data-subject');
    await page.selectOption(field('harms', 0, 'kind'), 'social');
    await page.fill(field('harms', 0, 'note'), 'Colleagues hear what was meant for one.');
    await page.fill(field('conditions', 0), 'The assistant speaks, and can read mail.');
    await page.fill(field('evidence', 0, 'claim'), 'It was reported by somebody.');
    await page.fill(field('evidence', 0, 'reference', 'title'), 'A report');
    await page.fill(field('evidence', 0, 'reference', 'publisher'), 'A publisher');
    await page.fill(field('evidence', 0, 'reference', 'url'), 'https://example.org/report');
    await page.fill('#card-text', '## What goes wrong\n\nSomebody asks for the mail in a full room.');
    await said(page, '0 errors, 0 warnings, ');
    const text = await page.inputValue(source);
    expect(text).toContain('title: "Mail read aloud"\n');
    expect(text).toContain(
      '  - actor: data-subject\n    kind: social\n    note: "Colleagues hear what was meant for one."\n',
    );
    expect(text.endsWith('---\n\n## What goes wrong\n\nSomebody asks for the mail in a full room.\n')).toBe(true);
    expect(await page.textContent('[data-preview] .preview-title')).toBe('Mail read aloud');
    expect(await page.textContent('[data-preview] .prose h3')).toBe('What goes wrong');
    await page.reload();
    await page.waitForSelector('.editor:not([hidden]) [data-path]');
    expect(await page.inputValue(source)).toBe(text);
    expect(await page.inputValue('#card-id')).toBe('mail-read-aloud');
    expect(await page.inputValue(field('title'))).toBe('Mail read aloud');
    await page.click('[data-do=new]');
    expect(await page.textContent('dialog h2')).toBe('Replace the card that stands here?');
    await page.click('dialog >> text=Cancel');
    expect(await page.inputValue(source)).toBe(text);
    await page.click('[data-do=new]');
    await page.click('dialog >> text=Replace it');
    await page.waitForFunction((box) => document.querySelector<HTMLTextAreaElement>(box)!.value.includes('…'), source);
    expect(errors).toEqual([]);
  });

  test('begins from a card that exists, looks things up by title or code, and gives the file', async () => {
    const { page } = await openEditor({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.fill('#card-open', 'jailbreak');
    await page.locator('#card-open').blur();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#card-id')?.value === 'jailbreak');
    await said(page, '0 errors, 0 warnings.');
    const published = readFileSync('content/cards/jailbreak.mdx', 'utf8');
    expect(await page.inputValue(source)).toBe(published);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=download]')]);
    expect(download.suggestedFilename()).toBe('jailbreak.mdx');
    expect(readFileSync(await download.path(), 'utf8')).toBe(published);
    await page.click('[data-do=copy]');
    await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent === 'The text is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(published);

    // A published card that is changed asks for the day of the change.
    await page.fill(field('title'), 'Jailbreak attempts');
    await said(page, '0 errors, 1 warning.');
    await page.locator('.issues button.take').click();
    await said(page, '0 errors, 0 warnings. It is ready to be handed in.');
    expect(await page.inputValue(source)).not.toContain(/^updated: .*$/m.exec(published)![0]);

    await page.click('[data-group=publish] > summary');
    const count = await page.locator('[data-path^=\'["placements",\'].group').count();
    await page.click('#field-placements');
    const finder = page.locator(`#field-placements-${count}-find`);
    await finder.fill('LLM09:2025 · Misinformation · owasp-llm-2025');
    await finder.blur();
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#card-source')?.value.includes('label: "Misinformation"'),
    );
    expect(await page.inputValue(source)).toContain(
      '  - taxonomy: owasp-llm-2025\n    code: "LLM09:2025"\n    label: "Misinformation"\n',
    );
    expect(await page.locator('#lookup-papers option[value="li-2026-alignment"]').getAttribute('label')).toBeTruthy();
    expect(await page.locator('[data-do=propose]').count()).toBe(0);
  });

  test('fills every list of a new card, and cites a paper in the place of the reference of the template', async () => {
    const { page, errors } = await whenReady(await openHere('/contribute/card/'));
    await page.fill('#card-id', 'mail-read-aloud');
    await page.click('[data-do=new]');
    // By its arXiv number, which the look-up knows.
    await page.fill(field('evidence', 0, 'paper'), '2303.18190');
    await page.dispatchEvent(field('evidence', 0, 'paper'), 'change');
    await said(page, '0 errors, 0 warnings, ');
    expect(await page.inputValue(source)).toContain('    paper: derczynski-2023-riskcards\n    grade:\n');
    // A click that leaves the source is not lost.
    await page.locator(source).press('Control+End');
    await page.locator(source).pressSequentially(' More.');
    await page.click(field('conditions'));
    await page.fill(field('conditions', 1), 'Others are in the room.');
    await page.click('[data-group=publish] > summary');
    for (const list of ['aliases', 'placements', 'tests', 'mitigations']) await page.click(field(list));
    await page.waitForFunction(
      (box) => document.querySelector<HTMLTextAreaElement>(box)!.value.includes('mitigations:\n  - mitigation:\n'),
      source,
    );
    const text = await page.inputValue(source);
    for (const part of [
      '  - "Others are in the room."\n',
      'aliases: ["… ',
      'placements:\n  - taxonomy:\n    code: "… ',
      'tests:\n  - evaluation:\n    shows: "… ',
      ' More.\n',
    ])
      expect(text).toContain(part);
    // What was added and is still open is told as needed to publish, not as wrong.
    await said(page, '0 errors, 0 warnings, ');
    expect(errors).toEqual([]);
  });

  test('proposes a card on the page for a new file of the host, filled in or, when too long, to be pasted', async () => {
    const host = 'http://localhost/team/deck';
    const { page } = await open('/method/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const context = page.context();
    await context.route(`${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'A new file' }));
    await context.route('**/contribute/card/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace('<card-editor', `<card-editor data-repository="${host}"`)
        .replace('data-do="download"', 'data-do="propose">Propose</button><button type="button" data-do="download"');
      await route.fulfill({ response, body });
    });
    await page.goto(new URL('/contribute/card/', page.url()).href);
    await page.waitForSelector('.editor:not([hidden]) [data-path]');
    const propose = async () => {
      const [opened] = await Promise.all([context.waitForEvent('page'), page.click('[data-do=propose]')]);
      await opened.waitForURL(`${host}/**`);
      return new URL(opened.url());
    };
    await page.fill('#card-id', 'mail-read-aloud');
    await page.fill(field('title'), 'Mail read aloud');
    const short = await propose();
    expect(`${short.origin}${short.pathname}`).toBe(`${host}/new/main`);
    expect(short.searchParams.get('filename')).toBe('content/cards/mail-read-aloud.mdx');
    expect(short.searchParams.get('value')).toContain('---\ntitle: "Mail read aloud"\nsummary: ');
    expect(await page.textContent('[data-status]')).toBe(
      'The page for a new file opens, with the card filled in: propose it there.',
    );
    await page.fill('#card-text', 'A paragraph of a long card.\n\n'.repeat(240));
    const long = await propose();
    expect(long.searchParams.get('value')).toBe(null);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.inputValue(source));
    expect(await page.textContent('[data-status]')).toBe(
      'The card is too long for an address. The text is copied. Paste it into the page for a new file that opens.',
    );
  });

  test('takes over a file, and says what keeps one from being read', async () => {
    const { page } = await whenReady(await openHere('/contribute/card/'));
    const folder = mkdtempSync(join(tmpdir(), 'editor-'));
    const good = join(folder, 'from-a-file.mdx');
    writeFileSync(good, '\uFEFF---\ntitle: From a file\nstatus: draft\n---\nWords.\n');
    const bad = join(folder, 'latin.mdx');
    writeFileSync(bad, Buffer.from('---\ntitle: "Prömpt"\n---\n', 'latin1'));
    await page.setInputFiles('#card-file', good);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#card-id')?.value === 'from-a-file');
    expect(await page.inputValue(field('title'))).toBe('From a file');
    await page.click('[data-do=tidy]');
    expect(await page.inputValue(source)).toBe('---\ntitle: "From a file"\nstatus: draft\n---\n\nWords.\n');
    await page.setInputFiles('#card-file', bad);
    await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent?.startsWith('latin.mdx'));
    expect(await page.textContent('[data-status]')).toBe(
      'latin.mdx, line 2: The file is not UTF-8 text. Save it with the encoding UTF-8.',
    );
    expect(await page.inputValue('#card-id')).toBe('from-a-file');
  });

  test.each(['light', 'dark'] as const)('passes axe with everything open, in the %s theme', async (colorScheme) => {
    const { page } = await openEditor({ colorScheme, bypassCSP: true });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('card-editor details')) details.open = true;
    });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run: (context: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      // The lists to choose from are never shown, and long.
      const { violations } = await checker.run({ include: ['main'], exclude: ['datalist'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
  });

  test('works by keyboard alone', async () => {
    const { page } = await whenReady(await openHere('/contribute/card/'));
    await page.focus('#field-conditions');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nobody looks.');
    expect(await page.inputValue(source)).toContain('  - "Nobody looks."\n');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.inputValue(source)).toMatch(/conditions:\n {2}- "Nobody looks\."\n {2}- "… one condition\."\n/);
  });
});
