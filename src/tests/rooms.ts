import { posix } from 'node:path';
import ts from 'typescript';
import { COMPUTED, importsOf, lineOf, syntaxOf, visitNodes } from './sources.ts';
import type { Source } from './sources.ts';

/** A room of the house, as README.md describes it: which files stand in it, and what they may import. */
export interface Room {
  name: string;
  where: RegExp;
  rooms: readonly string[];
  /** Packages by name; `node:` and `astro:` stand for all that begin so, `type x` for the types of x alone. */
  packages: readonly string[];
}

/** What the core may use: small, pure, and the same in Node and in a browser. */
const CORE_PACKAGES = [
  'zod',
  'yaml',
  'unified',
  'remark-parse',
  'remark-mdx',
  'remark-gfm',
  'remark-rehype',
  'unist-util-visit',
  'vfile-message',
  'fastest-levenshtein',
  'csv-stringify/browser/esm/sync',
  'n3',
  'nspell',
  'type hast',
  'type mdast',
  'type vfile',
  'type mdast-util-mdx-jsx',
  // Adds the nodes of MDX to the types of mdast; nothing of it is left when the program runs.
  'mdast-util-mdx',
];

const UNIT_TOOLS = ['vitest', 'fast-check', 'node:'];

/** The rooms, the narrowest first: a file stands in the first that fits. */
export const ROOMS: readonly Room[] = [
  {
    name: 'tests',
    where: /^src\/tests\//,
    rooms: ['core', 'files', 'site', 'scripts', 'unit', 'tests', 'config'],
    packages: ['*'],
  },
  {
    name: 'unit',
    where: /^(?:src\/core|src\/files|scripts)\/(?:.*\/)?(?:fixture[^/]*|[^/]+\.test)\.ts$/,
    rooms: ['core', 'files', 'scripts', 'unit'],
    packages: [...CORE_PACKAGES, ...UNIT_TOOLS],
  },
  { name: 'core', where: /^src\/core\//, rooms: ['core'], packages: CORE_PACKAGES },
  { name: 'files', where: /^src\/files\//, rooms: ['core', 'files'], packages: ['node:', 'type astro'] },
  {
    name: 'site',
    where: /^src\/site\//,
    rooms: ['core', 'files', 'site'],
    packages: ['node:', 'astro:', 'type astro'],
  },
  {
    name: 'client',
    where: /^src\/client\//,
    rooms: ['core', 'client'],
    // The editor of cards and the assessment tool: zod is told not to make code from text, the preview is built without
    // markup as text, and assessments are kept in the browser.
    packages: ['zod', 'hast-util-to-dom', 'idb'],
  },
  {
    name: 'components',
    where: /^src\/components\//,
    rooms: ['core', 'site', 'components', 'client', 'styles'],
    packages: ['type astro', 'astro:'],
  },
  {
    // A layout is what all pages share; it loads the styles and the script that every page has.
    name: 'layouts',
    where: /^src\/layouts\//,
    rooms: ['core', 'site', 'components', 'layouts', 'client', 'styles'],
    packages: ['type astro', 'astro:'],
  },
  { name: 'pages', where: /^src\/pages\//, rooms: ['core', 'site', 'components', 'layouts'], packages: ['type astro'] },
  { name: 'styles', where: /^src\/styles\//, rooms: ['styles'], packages: [] },
  {
    name: 'content',
    where: /^src\/content\.config\.ts$/,
    rooms: ['core', 'files'],
    packages: ['zod', 'astro:content', 'astro/loaders'],
  },
  {
    name: 'config',
    where: /^astro\.config\.mjs$/,
    rooms: ['core', 'files'],
    packages: ['astro/config', '@astrojs/mdx', '@astrojs/markdown-remark', '@astrojs/sitemap'],
  },
  { name: 'scripts', where: /^scripts\//, rooms: ['core', 'files', 'scripts'], packages: ['node:', '*'] },
];

/** Files that may import what their room may not, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // Pagefind writes its own program into the built site, below an address that is known only there.
  'src/client/full-text.ts': COMPUTED,
};

/** The room in which a file stands. */
export function roomOf(path: string): Room | undefined {
  return ROOMS.find(({ where }) => where.test(path));
}

/** The package that a specifier names: `astro/loaders` is of `astro`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every import of a source that its room may not make, one line each. */
export function strangersIn(source: Source): string[] {
  const room = roomOf(source.path);
  if (!room) return [`${source.path} stands in no room.`];
  return importsOf(source)
    .filter(({ specifier, types }) => !mayImport(room, source.path, specifier, types))
    .map(({ specifier, line }) => `${source.path}:${line} ${room.name} may not import ${specifier}.`);
}

function mayImport(room: Room, path: string, specifier: string, types: boolean): boolean {
  if (EXCEPTIONS[path] === specifier) return true;
  if (specifier.startsWith('.')) {
    const target = roomOf(posix.join(posix.dirname(path), specifier));
    return target !== undefined && room.rooms.includes(target.name);
  }
  if (specifier === COMPUTED) return room.name === 'tests';
  return room.packages.some((allowed) => {
    if (allowed === '*') return !specifier.startsWith('astro:');
    if (allowed.endsWith(':')) return specifier.startsWith(allowed);
    const [kind, name] = allowed.split(' ');
    return name === undefined ? specifier === allowed : kind === 'type' && types && packageOf(specifier) === name;
  });
}

/** What a browser or Node offers everywhere, and what gives another answer each time or on another machine. */
const GLOBALS = new Set(
  `document window globalThis self navigator location localStorage sessionStorage fetch process performance console
  crypto Buffer require setTimeout setInterval queueMicrotask Intl`.split(/\s+/),
);
const MEMBERS = /^(?:Date\.now|Math\.random|.*\.(?:localeCompare|toLocale\w+|getTimezoneOffset))$/;

/** Everything in a source by which it would depend on more than its arguments, one line each. */
export function impuritiesIn(source: Source): string[] {
  const file = syntaxOf(source);
  const bound = namesBoundIn(file);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => found.push(`${source.path}:${lineOf(file, node)} uses ${what}.`);
  visitNodes(file, (node) => {
    if (ts.isIdentifier(node) && GLOBALS.has(node.text) && !bound.has(node.text) && !isMemberName(node))
      report(node, node.text);
    if (ts.isPropertyAccessExpression(node) && MEMBERS.test(node.getText(file))) report(node, node.getText(file));
    if (ts.isMetaProperty(node)) report(node, 'import.meta');
    const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'Date';
    if (isDate && (node.arguments ?? []).length === 0) report(node, 'the clock');
  });
  return found;
}

/** Names that the file itself gives to something: `const document = parse(text)` is no global. */
function namesBoundIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  visitNodes(file, (node) => {
    const binds = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    const isNamed = binds || ts.isImportSpecifier(node) || ts.isFunctionDeclaration(node);
    if (isNamed && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return 'name' in parent && parent.name === node;
}

/** Every export of a source that lacks a doc comment, one line each. */
export function undocumentedIn(source: Source): string[] {
  const file = syntaxOf(source);
  return file.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    const isExported =
      ts.isExportAssignment(statement) || modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const comments = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    const isExplained = comments.some(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? '').trim() !== '');
    return isExported && !isExplained ? [`${source.path}:${lineOf(file, statement)} has no doc comment.`] : [];
  });
}
