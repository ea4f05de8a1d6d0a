import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { CHROMIUM_FLAGS } from './chromium.ts';

/** A page in a fresh profile, with what went wrong in it. */
export interface OpenPage {
  page: Page;
  /** Errors of scripts, and messages of the console that are errors: breaches of the policy among them. */
  errors: string[];
}

/**
 * Starts a browser for a test file; the function it gives opens an address, of the built site unless it says otherwise, in a
 * fresh profile that goes with the test. A script given is run before those of each page.
 */
export function useBrowser(): (address: string, options?: BrowserContextOptions, script?: string) => Promise<OpenPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: CHROMIUM_FLAGS });
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());
  return async (address, options = {}, script) => {
    const context = await browser.newContext(options);
    if (script !== undefined) await context.addInitScript(script);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(new URL(address, inject('origin')).href);
    return { page, errors };
  };
}
