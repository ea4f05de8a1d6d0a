import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { gapsIn } from '../../core/assessment/gaps.ts';
import { openFile } from '../../core/assessment/saved-file.ts';
import { downloaded, goTo, kept, listOf } from './assess-pages.ts';
import { AXE, eachLook, PHONE, violations } from './axe.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const effort = (page: Page) => page.textContent('assess-select [role=status]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const offer = (page: Page) => page.getByRole('button', { name: '45-minute round: the first 3 cards' });

/** Begins with an empty form, says what the support chatbot is, and goes on to the cards. */
async function describeChatbot(page: Page): Promise<void> {
  await listOf(page);
  await page.click('[data-new]');
  await page.getByLabel(/^System/).fill('Helper');
  await page.getByLabel(/^Model version/).fill('1.0');
  await page.check('.triage input[value=rag]');
  for (const fact of ['user-input', 'retrieval', 'public-users', 'personal-data'])
    await page.check(`.triage input[name=has][value=${fact}]`);
  await page.click('text=Next: 2 Select');
}

test('the 45-minute round, from an empty form to a report in hand', { timeout: 90_000 }, async () => {
  const { page, errors } = await open('/assess/', { reducedMotion: 'reduce' });
  await describeChatbot(page);
  const all = await effort(page);
  expect(all).toMatch(/^12 cards to be assessed: about 57 minutes of writing, 3\d\d of probing \(about 7 h in all\)$/);

  // One key does it, one key undoes it.
  await offer(page).focus();
  await page.keyboard.press('Enter');
  expect(await effort(page)).toBe('3 cards to be assessed: about 21 minutes of writing, 24 of probing');
  expect(await focused(page)).toBe('Undo the 45-minute round');
  expect(await offer(page).isVisible()).toBe(false);
  expect(await page.locator('[data-part="To be considered"] li').first().isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await effort(page)).toBe(all);
  expect(await focused(page)).toBe('45-minute round: the first 3 cards');
  await page.keyboard.press('Enter');

  // A card that does not apply makes room for the next one.
  const rows = page.locator('[data-part="To be assessed"] [data-row]');
  const out = (await rows.first().getAttribute('data-row'))!;
  await rows.first().locator('select').selectOption('not-applicable');
  await page.keyboard.type('No such users.');
  await offer(page).click();
  expect(await effort(page)).toBe('3 cards to be assessed: about 21 minutes of writing, 24 of probing');
  const titles = await rows.locator('a').allTextContents();
  expect(titles).toHaveLength(3);

  await page.click('text=Next: 3 Plan');
  expect(await page.textContent('assess-plan [role=status]')).toBe('About 21 minutes of writing, 24 of probing');
  const told = page.getByText('8 of the 30 minutes that its quick check takes: the report will say so.');
  expect(await told.count()).toBe(3);
  await page.locator('assess-plan').getByLabel('Minutes').first().fill('30');
  expect(await told.filter({ visible: true }).count()).toBe(2);
  await page.locator('assess-plan').getByLabel('Minutes').first().fill('8');
  await page.locator('[data-everybody] input').first().fill('Team A');
  await page.getByRole('button', { name: 'Enter for all cards that have none' }).click();

  await page.click('text=Next: 4 Record');
  for (const [index, title] of titles.entries()) {
    expect(await page.textContent('[data-form] h3')).toBe(`${title} Quick check, 30 minutes`);
    await page.getByText('Time box: 8 of the 30 minutes that its quick check takes.').waitFor();
    await page.getByRole('textbox', { name: 'Prompt' }).fill(`Say ${index}.`);
    await page.getByRole('textbox', { name: 'Output' }).fill('I will not.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await page.keyboard.press('j');
  }

  await page.click('text=Next: 5 Rate');
  const entries = page.locator('assess-rate details.entry');
  for (const index of titles.keys()) {
    const entry = entries.nth(index);
    // The next card stands open as soon as the one before it stands in its zone.
    expect(await entry.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
    await entry.locator('.actor').first().waitFor();
    const name =
      (await entry.locator('.actor').count()) > 1 ? 'Likelihood, for everybody who is affected' : 'Likelihood';
    await entry.getByRole('group', { name, exact: true }).getByLabel('Low').check();
    for (const actor of await entry.locator('.actor').all())
      await actor.getByRole('group', { name: 'Impact' }).getByLabel('Medium').check();
    await entry.getByLabel(/^Yellow:/).check();
    await entry.getByLabel(/^Basis/).fill('Three of three prompts were refused.');
  }
  expect(await entries.first().locator('.mark').textContent()).toMatch(
    /^Not observed in 8 of 30 minutes; zone yellow for 1\.0 on \d{4}-\d{2}-\d{2}$/,
  );

  await page.click('text=Next: 6 Decide');
  for (const entry of await page.locator('assess-decide .entry').all())
    await entry.locator('.probes input').first().check();
  const everybody = page.locator('assess-decide [data-everybody]');
  await everybody.getByLabel('Owner').fill('Team B');
  await everybody.getByLabel('By').fill('2027-01-31');
  await everybody.getByRole('button', { name: 'Enter for all measures that have none' }).click();
  expect(await focused(page)).toBe('Enter for all measures that have none');
  await page.getByLabel(/^Conclusion/).fill('Deploy, and look at the rest by March.');
  await kept(page);

  await page.click('text=Next: 7 Report');
  expect(await page.locator('[data-gaps] li').allTextContents()).toEqual([]);
  const { text: markdown } = await downloaded(page, '[data-format=markdown]');
  expect(markdown).toContain('3 cards assessed: tested and rated.');
  expect(markdown).toContain('3 cards were tested for less time than the quick check takes.');
  expect(markdown).toContain('### Probed in part (3 cards)');
  const shortfall = 'To test now, by the rules: 12 cards. Of these 3 taken up, 8 left aside, 1 not applicable.';
  expect(markdown.split(shortfall)).toHaveLength(3);
  const shown = await page.locator('[data-section=not-assessed] li').allTextContents();
  for (const title of titles) {
    expect(shown).toContain(`“${title}” was given 8 minutes of probing; its quick check takes 30.`);
    const row = markdown.split('\n').find((line) => line.startsWith(`| [${title}](`));
    expect(row?.replace(/\(http.*?\)/, '')).toBe(`| [${title}] | Not observed in 8 of 30 minutes | Low | Yellow | 1 |`);
  }
  expect(markdown.match(/\| Team B \| 2027-01-31 \|/g)).toHaveLength(3);
  expect(markdown.match(/: Left for a later round, for want of time\./g)).toHaveLength(8);
  const { text: csv } = await downloaded(page, '[data-format=csv]');
  expect(csv.split('\r\n').filter((line) => line.includes(',not-observed,1,8,30,')).length).toBeGreaterThanOrEqual(3);
  const opened = openFile((await downloaded(page, '[data-format=json]')).text);
  if ('problem' in opened) throw new Error(opened.problem);
  expect(gapsIn(opened.assessment)).toEqual([]);
  expect(opened.assessment.cards.find(({ id }) => id === out)?.because).toBe('No such users.');
  expect(opened.assessment.cards.flatMap(({ plan }) => plan ?? [])).toEqual(
    Array.from({ length: 4 }, () => ({
      assessor: expect.any(String),
      minutes: 8,
      probes: ['quick-check'],
      quickCheckMinutes: 30,
    })),
  );
  expect(errors).toEqual([]);
});

test('the rules of the round are told, on the page and beside the cards', async () => {
  const { page } = await open('/assess/');
  await describeChatbot(page);
  const rule =
    'The minutes that writing leaves are shared among the cards that are kept: 8 for each of 3, and never less than 5. No time box grows, and none changes where a run is recorded.';
  expect(await page.locator('.method li', { hasText: rule }).count()).toBe(1);
  await page.click('assess-select summary:text("The rules")');
  expect(await page.locator('assess-select li', { hasText: rule }).isVisible()).toBe(true);
});

test('axe finds nothing in a round, in any look', { timeout: 90_000 }, async () => {
  const { page } = await open('/assess/', {}, AXE);
  await describeChatbot(page);
  await offer(page).click();
  await page.locator('[data-part="To be assessed"] select').first().selectOption('not-applicable');
  await page.keyboard.type('No such users.');
  await page.locator('[data-part="Not applicable, or left aside"] select').first().selectOption('assess');
  for (const step of ['select', 'plan', 'record', 'rate', 'decide'] as const) {
    await goTo(page, step);
    if (step === 'rate') await page.getByText('Not affected').first().click();
    await eachLook(page, async (look) => expect([step, look, ...(await violations(page))]).toEqual([step, look]));
    expect([step, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([step, PHONE.width]);
  }
});
