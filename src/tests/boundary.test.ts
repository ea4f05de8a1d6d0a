import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { impuritiesIn, packageOf, roomOf, strangersIn, undocumentedIn } from './rooms.ts';
import { COMPUTED, importsOf, isProgram, readSources, ROOT } from './sources.ts';

const SOURCES = readSources();
const PROGRAMS = SOURCES.filter(isProgram);
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts: Record<string, string>;
};
const DECLARED = Object.keys({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies });

/** Every package that is imported, and where. */
const IMPORTED = PROGRAMS.flatMap((program) =>
  importsOf(program).map(({ specifier, types }) => ({ name: packageOf(specifier), types, path: program.path })),
).filter(({ name }) => !/^\.|^node:|^astro:/.test(name) && name !== COMPUTED);

/** A source made of these lines. */
const source = (path: string, ...lines: string[]) => ({ path, text: lines.join('\n') });

describe('the rooms', () => {
  it.each([...new Set(PROGRAMS.map(({ path }) => roomOf(path)?.name ?? path))])('%s: imports no stranger', (room) => {
    const inside = PROGRAMS.filter(({ path }) => (roomOf(path)?.name ?? path) === room);
    expect(inside.flatMap(strangersIn)).toEqual([]);
  });

  it('keeps the core pure', () => {
    expect(PROGRAMS.filter(({ path }) => roomOf(path)?.name === 'core').flatMap(impuritiesIn)).toEqual([]);
  });
});

describe('the house', () => {
  it('has a doc comment on each export of core, files, site and scripts/lib', () => {
    const told = PROGRAMS.filter(({ path }) => /^(?:src\/(?:core|files|site)|scripts\/lib)\//.test(path));
    expect(told.filter(({ path }) => !path.endsWith('.test.ts')).flatMap(undocumentedIn)).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    // The list of what was promised is data.
    const long = SOURCES.filter(({ path, text }) => !path.endsWith('.txt') && text.trimEnd().split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the packages', () => {
  /** Packages that nothing imports and no script names, each with its reason. */
  const UNNAMED: Readonly<Record<string, string>> = {
    '@astrojs/check': 'is what `astro check` runs',
    '@types/node': 'types of Node, named in tsconfig.json',
    '@typescript/native': 'brings `tsc`, TypeScript 7',
  };
  /** Packages that are imported though another brings them, each with its reason. */
  const BROUGHT: Readonly<Record<string, string>> = {
    'mdast-util-mdx': 'types of the nodes that remark-mdx makes',
    'mdast-util-mdx-jsx': 'types of the nodes that remark-mdx makes',
  };
  const settings = readFileSync(join(ROOT, '.prettierrc.json'), 'utf8');
  const commands = Object.values(MANIFEST.scripts).flatMap((script) => script.split(/\s+/));

  /** Programs that name packages because they use them; the rules of the house name them for another reason. */
  const users = PROGRAMS.filter(({ path }) => !/^src\/tests\/(?:boundary\.test|rooms)\.ts$/.test(path));

  /** Imported, resolved by its name, run by a script, or named in the formatter's settings. */
  const isUsed = (name: string) => {
    if (name.startsWith('@types/')) return IMPORTED.some((item) => `@types/${item.name}` === name);
    const quoted = new RegExp(`['"]${name}(?:/[^'"]*)?['"]`);
    return commands.includes(name) || quoted.test(settings) || users.some(({ text }) => quoted.test(text));
  };

  it('that are declared are used', () => {
    expect(DECLARED.filter((name) => !isUsed(name) && !Object.hasOwn(UNNAMED, name))).toEqual([]);
  });

  it('that are excepted are declared, and not used after all', () => {
    expect(Object.keys(UNNAMED).filter((name) => !DECLARED.includes(name) || isUsed(name))).toEqual([]);
  });

  it('that are imported are declared', () => {
    const known = ({ name, types }: (typeof IMPORTED)[number]) =>
      DECLARED.includes(name) || (types && DECLARED.includes(`@types/${name}`)) || Object.hasOwn(BROUGHT, name);
    expect(IMPORTED.filter((item) => !known(item))).toEqual([]);
  });
});

describe('the checker of rooms', () => {
  it.each([
    ['src/core/a.ts', `import { readFileSync } from 'node:fs';`, 'core may not import node:fs'],
    ['src/core/a.ts', `export * from '../files/content.ts';`, 'core may not import ../files/content.ts'],
    ['src/core/a.ts', `const site = import('../site/url.ts');`, 'core may not import ../site/url.ts'],
    ['src/core/a.ts', `type X = import('astro').AstroConfig;`, 'core may not import astro'],
    ['src/core/a.ts', `import { Root } from 'mdast';`, 'core may not import mdast'],
    ['src/core/a.ts', 'const other = import(`./${name}.ts`);', `core may not import ${COMPUTED}`],
    ['src/core/a.ts', `import { card } from './fixture.ts';`, 'core may not import ./fixture.ts'],
    ['src/core/a.ts', `import data from '../../content/a.json';`, 'core may not import ../../content/a.json'],
    ['src/files/a.ts', `import { glob } from 'astro/loaders';`, 'files may not import astro/loaders'],
    ['src/client/a.ts', `import '../site/catalog.ts';`, 'client may not import ../site/catalog.ts'],
    ['src/pages/a.astro', `---\nimport '../files/content.ts';\n---\n`, 'pages may not import ../files/content.ts', 2],
    [
      'src/pages/a.astro',
      `<p/>\n<script>\nimport '../client/page.ts';\n</script>`,
      'pages may not import ../client/page.ts',
      3,
    ],
    ['scripts/a.ts', `import '../src/site/catalog.ts';`, 'scripts may not import ../src/site/catalog.ts'],
    ['astro.config.mjs', `import './src/site/url.ts';`, 'config may not import ./src/site/url.ts'],
  ])('%s: %s', (path, text, fault, line = 1) => {
    expect(strangersIn({ path, text })).toEqual([`${path}:${line} ${fault}.`]);
  });

  it('lets in what the design allows', () => {
    const core = source(
      'src/core/a/b.ts',
      `import { z } from 'zod';`,
      `import type { Root } from 'mdast';`,
      `import '../c.ts';`,
    );
    const files = source('src/files/a.ts', `import type { AstroIntegration } from 'astro';`, `import 'node:fs';`);
    const test = source('src/core/a.test.ts', `import { it } from 'vitest';`, `import { card } from './fixture.ts';`);
    expect([core, files, test].flatMap(strangersIn)).toEqual([]);
  });

  it('knows every file', () => {
    expect(strangersIn(source('src/elsewhere/a.ts', ''))).toEqual(['src/elsewhere/a.ts stands in no room.']);
  });
});

describe('the checker of purity', () => {
  it.each([
    ['document.title', 'document'],
    ['if (window) stop()', 'window'],
    ['const now = Date.now()', 'Date.now'],
    ['const now = new Date()', 'the clock'],
    ['const now = new Date', 'the clock'],
    ['const now = Date()', 'the clock'],
    ['const dice = Math.random()', 'Math.random'],
    ['const home = process.env.HOME', 'process'],
    ['const base = import.meta.env.BASE_URL', 'import.meta'],
    ['names.sort((a, b) => a.localeCompare(b))', 'a.localeCompare'],
  ])('%s', (text, what) => {
    expect(impuritiesIn({ path: 'a.ts', text })).toEqual([`a.ts:1 uses ${what}.`]);
  });

  it.each([
    'const document = parse(text); document.visit();',
    'const year = new Date("2026-01-02").getUTCFullYear();',
    'const fields = { process: 1 }; read(fields.process);',
    'interface Page { document: string; }',
    '// document and window are words',
  ])('lets in: %s', (text) => {
    expect(impuritiesIn({ path: 'a.ts', text })).toEqual([]);
  });
});

describe('the checker of doc comments', () => {
  it('finds exports without one', () => {
    const text = [
      '/** Told. */',
      'export const a = 1;',
      'export const b = 2;',
      '// Not a doc comment.',
      'export interface C {}',
      '/** */',
      'export function d() {}',
      'const inner = 1;',
      'export default inner;',
    ];
    expect(undocumentedIn(source('a.ts', ...text))).toEqual(
      [3, 5, 7, 9].map((line) => `a.ts:${line} has no doc comment.`),
    );
  });
});
