import { describe, expect, test } from 'vitest';
import type { AssessmentDeck } from '../../core/assessment/deck.ts';
import { gapsIn, STEPS } from '../../core/assessment/gaps.ts';
import { openFile } from '../../core/assessment/saved-file.ts';
import { downloaded, giveFile, goTo, kept, listOf, openExample } from './assess-pages.ts';
import { AXE, showSome, violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();

test(
  'from three answers of the triage to a report with its files, by mouse and keys',
  { timeout: 60_000 },
  async () => {
    const { page, errors } = await open('/triage/?system=rag&has=user-input&has=retrieval', {
      reducedMotion: 'reduce',
    });
    await page.click('[data-assess]');
    await page.waitForSelector('[data-work]:not([hidden])');
    expect(await page.isChecked('[data-panel=describe] input[name=system][value=rag]')).toBe(true);
    await page.getByLabel(/^System/).fill('Helper');
    await page.getByLabel('Model version').fill('1.0');
    expect(await page.getAttribute('[data-title]', 'placeholder')).toBe('Helper, 1.0');

    await goTo(page, 'select');
    expect(await page.textContent('assess-select [role=status]')).toMatch(
      /^12 cards to be assessed: about 57 minutes of writing, 3\d\d of probing \(about \d(\.5)? h in all\)$/,
    );
    const rows = page.locator('[data-part="To be assessed"] [data-row]');
    while ((await rows.count()) > 1) {
      const id = await rows.nth(1).getAttribute('data-row');
      await rows.nth(1).locator('select').selectOption('set-aside');
      await page.fill(`[data-row="${id}"] input`, 'Next round.');
    }
    const title = await rows.first().locator('a').textContent();

    await page.click('text=Next: 3 Plan');
    await page.waitForSelector('[data-panel=plan]:not([hidden])');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('3 Plan the work');
    // The steps of the quick check are folded here, and open where it is run.
    expect(await page.locator('assess-plan li li').first().isVisible()).toBe(false);
    await page.locator('[data-everybody] input').fill('Team A');
    await page.click('text=Enter for all cards that have none');
    const plan = await downloaded(page, '[data-checklist]');
    expect(plan.name).toMatch(/^helper-1-0-\d{4}-\d{2}-\d{2}-[0-9a-f]{6}-plan\.md$/);
    expect(plan.text).toContain('minutes, Team A. Card version');

    await goTo(page, 'record');
    await page.focus('[data-queue] button');
    await page.keyboard.press('p');
    await page.keyboard.type('Say 1.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    expect(await page.textContent('[data-queue] .mark')).toBe('Observed');
    await page.keyboard.press('a');
    await page.keyboard.type('Say 2.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await page.keyboard.press('k');
    expect(await page.inputValue('[data-form] textarea')).toBe('Say 1.');
    expect(await page.textContent('assess-record [role=status]')).toBe('2 of 2 runs judged');

    await goTo(page, 'rate');
    const actor = page.locator('.actor').first();
    await page.getByRole('group', { name: 'Likelihood, for everybody who is affected' }).getByLabel('High').check();
    await actor.getByRole('group', { name: 'Impact' }).getByLabel('High').check();
    expect(await actor.locator('.severity').textContent()).toBe('Severity: critical');
    while ((await page.locator('.actor').count()) > 1) {
      await page.locator('.actor').last().getByText('Not affected').click();
      await page.keyboard.type('Not in our case.');
    }
    await page.getByLabel(/^Red:/).check();
    expect(await page.textContent('.entry .mark')).toBe('Observed; zone red, basis missing');
    await page.getByLabel(/^Basis/).fill('Seen in one of two runs.');
    expect(await page.textContent('.entry .mark')).toMatch(/^Observed; zone red for 1\.0 on \d{4}-\d{2}-\d{2}$/);
    expect(await page.locator('[data-matrix] .critical + text + .dot').count()).toBe(1);

    await goTo(page, 'decide');
    // The zone is red and nothing is decided: what the card offers stands open.
    await page.locator('assess-decide .probes input').first().check();
    await page.locator('assess-decide .measures').getByLabel('Owner').fill('Team B');
    await page.locator('assess-decide .measures').getByLabel('By', { exact: true }).fill('2027-01-31');
    await page.getByLabel(/^Conclusion/).fill('Wait.');
    await kept(page);

    await page.reload();
    await page.waitForSelector('[data-panel=decide]:not([hidden])');
    await goTo(page, 'report');
    expect(await page.isVisible('[data-gaps]')).toBe(false);
    expect(await page.isVisible('[data-next]')).toBe(false);
    const shown = await page.textContent('[data-report]');
    const { text: markdown } = await downloaded(page, '[data-format=markdown]');
    for (const words of [
      'Worst zone: red.',
      'Seen in one of two runs.',
      'Not in our case.',
      'Say 2.',
      'Team B',
      'version 1',
      title ?? '',
    ]) {
      expect(shown).toContain(words);
      expect(markdown).toContain(words);
    }
    expect((await downloaded(page, '[data-format=csv]')).text).toMatch(
      /critical,[^\n]*\(Not in our case\.\)[^\n]*,red,Seen in one of two runs\./,
    );
    const { name, text } = await downloaded(page, '[data-format=json]');
    expect(name).toMatch(/^helper-1-0-\d{4}-\d{2}-\d{2}-[0-9a-f]{6}\.json$/);
    const opened = openFile(text);
    expect('assessment' in opened && gapsIn(opened.assessment)).toEqual([]);
    expect(errors).toEqual([]);
  },
);

describe.each(['support chatbot', 'coding agent'] as const)('the example of a %s', (name) => {
  test('fits a phone in every step, breaks no rule of the policy, and asks no other host', async () => {
    const { page, errors } = await open('/assess/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await openExample(page, name);
    for (const step of STEPS) {
      await goTo(page, step);
      expect([step, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([step, 360]);
      const small = await page
        .locator(`[data-panel=${step}] :is(button, select, summary, .steps a):visible`)
        .evaluateAll((elements) => elements.filter((element) => element.getBoundingClientRect().height < 44).length);
      expect([step, small]).toEqual([step, 0]);
    }
    expect(errors).toEqual([]);
  });

  test('reports without gaps, on paper without the tool around it', async () => {
    const { page } = await open('/assess/');
    await openExample(page, name);
    await goTo(page, 'report');
    expect(await page.isVisible('[data-gaps]')).toBe(false);
    expect(await page.textContent('.report .aside')).toMatch(/^An example: .* made up/);
    await page.emulateMedia({ media: 'print' });
    const visible = (selector: string) => page.locator(selector).first().isVisible();
    expect(await visible('.report')).toBe(true);
    for (const selector of ['.site-header', '.steps', '.work-head', '.method', '[data-print]'])
      expect([selector, await visible(selector)]).toEqual([selector, false]);
  });
});

test.each([
  ['light', 'support chatbot'],
  ['dark', 'coding agent'],
] as const)(
  'axe finds nothing in any step, in the %s theme with the %s',
  { timeout: 120_000 },
  async (colorScheme, name) => {
    const { page } = await open('/assess/', { colorScheme }, AXE);
    await openExample(page, name);
    for (const step of STEPS) {
      await goTo(page, step);
      await page
        .locator(`[data-panel=${step}] details`)
        .evaluateAll((parts) => parts.slice(0, 4).forEach((part) => ((part as HTMLDetailsElement).open = true)));
      await showSome(page);
      expect([step, ...(await violations(page))]).toEqual([step]);
    }
  },
);

test('a run can be repeated for a new version of the model, and the two compared', async () => {
  const { page } = await open('/assess/');
  await openExample(page, 'support chatbot');
  await page.click('[data-go=list]');
  await listOf(page);
  await page.click('text=Duplicate for a new model version');
  await page.getByLabel('New version of the model').fill(' A-2027-01 ');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-work]:not([hidden])');
  expect(await page.getByLabel(/^Model version/).inputValue()).toBe('A-2027-01');
  expect(await page.textContent('.steps [data-go=record] .count')).toBe('9 open');
  await page.click('[data-go=list]');
  await listOf(page);
  expect(await page.locator('[data-rows] > li').count()).toBe(2);
  const difference = page.getByRole('row', { name: 'Jailbreak' });
  expect(await difference.locator('td').allTextContents()).toEqual(['Verdict', 'Observed', 'Not tested']);
});

test('a file from an earlier deck opens and says what changed in the cards since', async () => {
  const { page } = await open('/assess/');
  const response = await page.request.get(new URL('/assess/support-chatbot.json', page.url()).href);
  const data = (await response.json()) as { cards: { id: string; title: string; version: number; updated: string }[] };
  const old = data.cards.find(({ id }) => id === 'prompt-injection')!;
  Object.assign(old, { version: 99, updated: '2020-01-01' });
  data.cards.push({ ...old, id: 'never-written', title: 'Never written' });
  data.cards.push({ ...old, id: 'once-apart', title: 'Once apart' });
  // No card of the deck has been merged or disputed yet.
  await page.route('**/assess/deck.json', async (route) => {
    const deck = (await (await route.fetch()).json()) as AssessmentDeck;
    deck.fates['once-apart'] = { kind: 'merged', to: [{ id: 'prompt-injection', title: 'Prompt injection' }] };
    deck.fates['jailbreak'] = { kind: 'disputed', since: '2026-12-01', reason: 'Doubted.', to: [] };
    await route.fulfill({ json: deck });
  });
  await page.reload();
  await listOf(page);
  await giveFile(page, 'old.json', JSON.stringify(data));
  await page.waitForSelector('[data-work]:not([hidden])');
  const notice = await page.textContent('.changes');
  expect(notice).toContain('“Prompt injection” changed its meaning: version 99 was assessed, version 1 is of');
  expect(notice).toContain('“Never written” (never-written) is not in this deck.');
  expect(notice).toContain('“Once apart” was merged into “Prompt injection”.');
  expect(notice).toContain('“Jailbreak” has been disputed since 2026-12-01: Doubted.');
  await page.click('.changes summary');
  expect(await page.locator('.changes a').evaluateAll((links) => links.map((link) => link.textContent))).toEqual(
    expect.arrayContaining(['“Once apart”', '“Prompt injection”', '“Jailbreak”']),
  );
  await page.click('text=Apply the rules to the cards of today');
  await kept(page);
  expect(await page.textContent('.changes')).not.toContain('Prompt injection');
  await goTo(page, 'report');
  expect(await page.textContent('[data-section=sources]')).toContain('card prompt-injection, version 1,');
  const cards = await page.textContent('[data-section=cards]');
  expect(cards).toContain('This card has been disputed since 2026-12-01: Doubted.');
  expect(cards).toContain('“Once apart”, card once-apart, version 99, 2020-01-01, was merged into it');
});

test('an assessment can start from a scheme', async () => {
  const { page } = await open('/assess/');
  await listOf(page);
  // The button that was pressed is gone: the focus goes on to the work, and back to the list.
  await page.focus('[data-new]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === '1 Describe the deployment');
  await page.click('[data-go=list]');
  await page.waitForFunction(() => document.activeElement?.textContent === 'In this browser');
  await page.click('[data-open]');
  await page.waitForFunction(() => document.activeElement?.textContent === '1 Describe the deployment');
  await goTo(page, 'select');
  await page.locator('[data-scheme] select').selectOption('owasp-llm-2026');
  const first = page.locator('[data-part="To be assessed"] .note').first();
  expect(await first.textContent()).toMatch(/^placed at LLM\d\d:2026 /);
  await page.click('[data-round] button');
  expect(await page.locator('[data-part="To be assessed"] li').count()).toBe(3);
  await goTo(page, 'report');
  expect(await page.textContent('[data-section=not-assessed]')).toContain('Left for a later round, for want of time.');
  expect(await page.textContent('[data-section=choice]')).toMatch(/sorted from the scheme “OWASP.*2026.*”, through/);
});

test('without JavaScript the page tells the procedure and where to go', async () => {
  const { page } = await open('/assess/', { javaScriptEnabled: false });
  expect(await page.locator('risk-assessment').isVisible()).toBe(false);
  expect(await page.locator('noscript a[href="/triage/"]').count()).toBe(1);
  expect(await page.locator('.method h3').allTextContents()).toEqual(['Time', 'Rating', 'Zones', 'Files', 'Sources']);
});
