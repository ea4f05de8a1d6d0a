import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, pathInContent, readContent } from './content.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

describe('readContent', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'riskdeck-content-'));
    for (const inner of ['cards', 'cards/.hidden', '.git']) mkdirSync(join(folder, inner));
    for (const path of [
      'screening.yaml',
      'cards/b.mdx',
      'cards/a.mdx',
      'cards/.hidden/c.mdx',
      '.git/d',
      'cards/.e.swp',
    ])
      writeFileSync(join(folder, path), path);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads every file, sorted, with forward slashes, without what begins with a dot', () => {
    expect(readContent(folder).map(({ path }) => path)).toEqual(['cards/a.mdx', 'cards/b.mdx', 'screening.yaml']);
  });

  it('gives bytes as they are', () => {
    expect(Buffer.from(readContent(folder)[0]?.bytes ?? []).toString()).toBe('cards/a.mdx');
  });
});

describe('digestOf', () => {
  it('is the same for the same names and bytes', () => {
    expect(digestOf([file('a', 'one'), file('b', 'two')])).toBe(digestOf([file('a', 'one'), file('b', 'two')]));
  });

  it('is the same with what a release adds', () => {
    const added = ['releases.json', 'CHANGES.md', 'catalog.json'].map((path) => file(path, 'x'));
    expect(digestOf([file('a', 'one'), ...added])).toBe(digestOf([file('a', 'one')]));
  });

  it.each([
    ['another name', [file('c', 'one'), file('b', 'two')]],
    ['another text', [file('a', 'one!'), file('b', 'two')]],
    ['text moved to the next file', [file('a', 'on'), file('b', 'etwo')]],
    ['a file more', [file('a', 'one'), file('b', 'two'), file('c', '')]],
  ])('changes with %s', (_change, files) => {
    expect(digestOf(files)).not.toBe(digestOf([file('a', 'one'), file('b', 'two')]));
  });
});

describe('pathInContent', () => {
  it.each([
    ['/deck/content/cards/a.mdx', 'cards/a.mdx'],
    ['/deck/content/../content/a.yaml', 'a.yaml'],
    ['/deck/content-old/cards/a.mdx', undefined],
    ['/deck/a.mdx', undefined],
  ])('of %s is %s', (path, inner) => {
    expect(pathInContent(path, '/deck/content')).toBe(inner);
  });
});
