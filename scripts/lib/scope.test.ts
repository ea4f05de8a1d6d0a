import { describe, expect, it } from 'vitest';
import { readChanges, scopeOf } from './scope.ts';

const changed = (path: string, mode = '100644') => [
  { path: 'content/cards/jailbreak.mdx', mode: '100644' },
  { path, mode },
];

describe('scopeOf', () => {
  it.each([
    'content/cards/new-risk.mdx',
    'content/taxonomies/air-2024.yaml',
    'content/screening.yaml',
    'content/words.txt',
    'public/schemas/cards.json',
    '.github/ISSUE_TEMPLATE/new-risk.yml',
  ])('takes %s for content', (path) => {
    expect(scopeOf(changed(path))).toEqual({ kind: 'content', because: [] });
    expect(scopeOf(changed(path, '000000')).kind).toBe('content');
  });

  it.each([
    'src/core/issue.ts',
    'scripts/check.ts',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'public/theme.js',
    '.github/workflows/check.yml',
    '.github/CODEOWNERS',
    '.vscode/settings.json',
    '.npmrc',
    'content/cards/new.js',
    'content/cards/../../src/a.mdx',
    'content/cards/deep/new.mdx',
    'content/.npmrc',
    'contents/cards/new.mdx',
  ])('does not take %s for content', (path) => {
    expect(scopeOf(changed(path))).toEqual({ kind: 'code', because: [`${path} is not content.`] });
  });

  it.each(['100755', '120000', '160000'])('does not take a file of mode %s for content', (mode) => {
    expect(scopeOf(changed('content/cards/new.mdx', mode))).toEqual({
      kind: 'code',
      because: [`content/cards/new.mdx is not a plain file (mode ${mode}).`],
    });
  });
});

describe('readChanges', () => {
  it('reads paths with white space and line breaks as they are', () => {
    const raw = `:100644 100644 1111111 2222222 M\0content/a b.mdx\0:000000 120000 0000000 3333333 A\0src/a\nb.ts\0`;
    expect(readChanges(raw)).toEqual([
      { mode: '100644', path: 'content/a b.mdx' },
      { mode: '120000', path: 'src/a\nb.ts' },
    ]);
  });
});
