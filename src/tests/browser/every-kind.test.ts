import { expect, test } from 'vitest';
import { KINDS } from '../site/pages.ts';
import { AXE, eachLook, PHONE, violations } from './axe.ts';
import { useOnePage } from './browser.ts';

const open = useOnePage(AXE);

test.each(KINDS)('%s: axe finds nothing, it fits a narrow phone and breaks no rule of the policy', async (address) => {
  const { page, errors } = await open(address);
  // Of the whole deck on one page a dozen cards show what all of them do; axe would look at them for half a minute.
  await page.evaluate(() =>
    document.querySelectorAll('.sheet ~ .sheet:nth-of-type(n + 13)').forEach((one) => one.remove()),
  );
  await eachLook(page, async (look) => expect(await violations(page), look).toEqual([]));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(errors.filter((error) => !(address === '/404.html' && error.includes('404')))).toEqual([]);
});
