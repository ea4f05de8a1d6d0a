import { expect, test } from 'vitest';
import { KINDS } from '../site/pages.ts';
import { AXE, eachLook, PHONE, violations } from './axe.ts';
import { useOnePage } from './browser.ts';

const open = useOnePage(AXE);

// The whole deck on one page takes axe ten seconds in each look on a quiet machine.
const TIMEOUT = 90_000;

test.each(KINDS)(
  '%s: axe finds nothing, it fits a narrow phone and breaks no rule of the policy',
  { timeout: TIMEOUT },
  async (address) => {
    const { page, errors } = await open(address);
    await eachLook(page, async (look) => expect(await violations(page), look).toEqual([]));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(errors.filter((error) => !(address === '/404.html' && error.includes('404')))).toEqual([]);
  },
);
