import { expect, test } from 'vitest';
import { KINDS } from '../site/pages.ts';
import { AXE, eachLook, PHONE, showSome, violations } from './axe.ts';
import { useOnePage } from './browser.ts';

const open = useOnePage(AXE);

test.each(KINDS)('%s: axe finds nothing, it fits a narrow phone and breaks no rule of the policy', async (address) => {
  const { page, errors } = await open(address);
  await page.setViewportSize(PHONE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await showSome(page);
  await eachLook(page, async (look) => expect(await violations(page), look).toEqual([]));
  expect(errors.filter((error) => !(address === '/404.html' && error.includes('404')))).toEqual([]);
});
