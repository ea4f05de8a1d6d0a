import { expect, test } from 'vitest';
import { KINDS } from '../site/pages.ts';
import { AXE, eachLook, PHONE, violations } from './axe.ts';
import { useOnePage } from './browser.ts';

const open = useOnePage(AXE);
/** How many of a list are looked at. */
const ALIKE = 24;

test.each(KINDS)('%s: axe finds nothing, it fits a narrow phone and breaks no rule of the policy', async (address) => {
  const { page, errors } = await open(address);
  await page.setViewportSize(PHONE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  // Of what stands there a hundred times alike, some show what all of them do; axe would look at the rest for long.
  await page.evaluate((most) => {
    for (const list of document.querySelectorAll('main, ul, ol, dl, tbody'))
      for (const one of [...list.children].slice(most, -1)) one.remove();
  }, ALIKE);
  await eachLook(page, async (look) => expect(await violations(page), look).toEqual([]));
  expect(errors.filter((error) => !(address === '/404.html' && error.includes('404')))).toEqual([]);
});
