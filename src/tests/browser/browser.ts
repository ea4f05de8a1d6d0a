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

/** Starts a browser for a test file; what is given answers with it while tests run. */
function useChromium(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(() => browser.close());
  return () => browser;
}

/** A page in a fresh profile that notes what goes wrong in it. A script given is run before those of each page. */
async function freshPage(browser: Browser, options: BrowserContextOptions, script?: string): Promise<OpenPage> {
  const context = await browser.newContext(options);
  if (script !== undefined) await context.addInitScript(script);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return { page, errors };
}

/**
 * Starts a browser for a test file; the function it gives opens an address, of the built site unless it says otherwise, in a
 * fresh profile that goes with the test.
 */
export function useBrowser(): (address: string, options?: BrowserContextOptions, script?: string) => Promise<OpenPage> {
  const browser = useChromium();
  afterEach(() =>
    Promise.all(
      browser()
        .contexts()
        .map((context) => context.close()),
    ),
  );
  return async (address, options = {}, script) => {
    const opened = await freshPage(browser(), options, script);
    await opened.page.goto(new URL(address, inject('origin')).href);
    return opened;
  };
}

/**
 * Like `useBrowser`, but opens one address after the other in the same page, with nothing kept from before: a fresh one takes
 * a second or two, and compiles anew what it runs.
 */
export function useOnePage(script?: string): (address: string) => Promise<OpenPage> {
  const browser = useChromium();
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await freshPage(browser(), {}, script);
  });
  return async (address) => {
    opened.errors.length = 0;
    await Promise.all([opened.page.unrouteAll(), opened.page.context().unrouteAll()]);
    // The blank page at the beginning has no storage.
    if (opened.page.url() !== 'about:blank')
      await opened.page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    await opened.page.goto(new URL(address, inject('origin')).href);
    return opened;
  };
}
