import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../site/policy.ts';
import { DIST, KINDS, readPages } from './pages.ts';

const pages = readPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const idsOf = new Map(
  pages.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);

describe('every page of the built site', () => {
  test('there are pages of each kind', () => {
    expect(KINDS.filter((address) => !byAddress.has(address))).toEqual([]);
  });

  test('each internal link leads to a page, file or anchor that exists', () => {
    const broken = pages.flatMap(({ address, root }) =>
      root.querySelectorAll('a[href], link[href], script[src], img[src]').flatMap((element) => {
        const target = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (/^(?:https:|mailto:|data:)/.test(target)) return [];
        const [path = '', anchor] = target.split('#');
        const page = path === '' ? address : path.replace(/\?.*/, '');
        const exists =
          page.endsWith('/') || page.endsWith('.html') ? byAddress.has(page) : existsSync(resolve(DIST, `.${page}`));
        const anchored = anchor === undefined || anchor === '' || idsOf.get(page)?.has(anchor);
        return exists && anchored ? [] : [`${address} -> ${target}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('each page has one first heading, a title and a description of its own', () => {
    const faults = pages.filter(({ root }) => root.querySelectorAll('h1').length !== 1).map(({ address }) => address);
    expect(faults).toEqual([]);
    const titles = pages.map(({ root }) => root.querySelector('title')?.text ?? '');
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const bare = pages.filter(({ root }) => !root.querySelector('meta[name=description]')?.getAttribute('content'));
    expect(bare).toEqual([]);
  });

  test('no page shows a value that is none', () => {
    const pattern = /\bundefined\b|\[object |\bNaN\b|>null</;
    const faults = pages.filter(({ root }) => pattern.test(root.querySelector('body')?.innerHTML ?? ''));
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  test('no space stands before a sign that closes', () => {
    // What a template leaves between a link and a sign on its next line. A sign may begin a word, as `.json` does.
    const faults = pages.filter(({ html }) => /<\/(?:a|code|em|span|strong|time)>\s+[,.;:!?)](?=[\s<])/.test(html));
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const faults = pages.filter(
      ({ address, root }) => root.querySelectorAll('[id]').length !== idsOf.get(address)?.size,
    );
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  test('the policy comes before anything it governs, nothing is inline, nothing comes from another host', () => {
    const faults = pages.flatMap(({ address, html, root }) => {
      const policy = root.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content');
      const first = html.indexOf('Content-Security-Policy');
      const early = [html.indexOf('<script'), html.indexOf('<link'), html.indexOf('<style')].some(
        (at) => at >= 0 && at < first,
      );
      const inline =
        root.querySelectorAll('[style], style, script:not([src], [type="application/ld+json"])').length > 0 ||
        /\son\w+=/.test(html);
      const foreign = root.querySelectorAll('script[src], link[rel=stylesheet], img[src], iframe').some((element) => {
        const source = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        return !source.startsWith('/') && !source.startsWith('data:');
      });
      return policy === POLICY && !early && !inline && !foreign ? [] : [address];
    });
    expect(faults).toEqual([]);
  });

  test('the headers for hosts that send them hold the same policy', () => {
    expect(readFileSync(resolve('public/_headers'), 'utf8')).toContain(
      `Content-Security-Policy: ${POLICY}; frame-ancestors 'none'`,
    );
  });
});

describe('valid HTML', () => {
  const rules = {
    extends: ['html-validate:standard'],
    rules: {
      'no-trailing-whitespace': 'off' as const,
      'attribute-boolean-style': 'off' as const,
      'long-title': 'off' as const,
      'no-inline-style': 'error' as const,
    },
  };
  const validator = new HtmlValidate({ root: true, ...rules });
  test.each(KINDS)('%s', async (address) => {
    const report = await validator.validateString(byAddress.get(address)?.html ?? '', `${address}.html`);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(messages).toEqual([]);
  });
});

test('each row of a table has a cell for each head', () => {
  const faults = pages.flatMap(({ address, root }) =>
    root.querySelectorAll('table').flatMap((table) => {
      const heads = table.querySelectorAll('thead th').length;
      const rows = table
        .querySelectorAll('tbody tr')
        .filter((row) => row.querySelectorAll(':scope > td, :scope > th').length !== heads);
      return rows.length > 0 ? [address] : [];
    }),
  );
  expect(faults).toEqual([]);
});
