import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Step } from '../../core/assessment/gaps.ts';

/** Waits until the tool has loaded its cards and shows the list. */
export async function listOf(page: Page): Promise<void> {
  await page.waitForSelector('assessment-list:not([hidden])');
}

/** Opens one of the examples from the list. */
export async function openExample(page: Page, name: 'support chatbot' | 'coding agent'): Promise<void> {
  await listOf(page);
  await page.click(`[data-example] >> text=${name}`);
  await page.waitForSelector('[data-work]:not([hidden])');
}

/** Goes to a step by the list of steps. */
export async function goTo(page: Page, step: Step): Promise<void> {
  await page.click(`.steps [data-go=${step}]`);
  await page.waitForSelector(`[data-panel=${step}]:not([hidden])`);
}

/** Waits until everything is written to the browser's storage. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-keeping]')?.textContent === 'Kept in this browser');
}

/** The text of the file that a click hands over, and its name. */
export async function downloaded(page: Page, selector: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return { name: download.suggestedFilename(), text: readFileSync((await download.path())!, 'utf8') };
}

/** Gives the tool a file to open. */
export async function giveFile(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('assessment-list input[type=file]', {
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
