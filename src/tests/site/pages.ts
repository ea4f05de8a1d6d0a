import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

/** The folder of the built site. */
export const DIST = resolve('dist');

/** A page of the built site: its address and its parsed HTML. */
export interface BuiltPage {
  address: string;
  html: string;
  root: HTMLElement;
}

/** Every page of the built site. Throws when the site has not been built. */
export function readPages(): BuiltPage[] {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    name.endsWith('.html'),
  );
  return files.map((item) => {
    const file = resolve(item.parentPath, item.name);
    const html = readFileSync(file, 'utf8');
    const address = `/${relative(DIST, file).split(sep).join('/')}`.replace(/index\.html$/, '');
    return { address, html, root: parse(html) };
  });
}

/** One page of each kind, for tests that are too slow for all. */
export const KINDS = [
  '/',
  '/cards/',
  '/cards/prompt-injection/',
  '/cards/prompt-injection/cite/',
  '/papers/',
  '/papers/betley-2025-emergent/',
  '/papers/betley-2025-emergent/cite/',
  '/papers/by-year/',
  '/papers/taxonomies/',
  '/papers/defences/',
  '/evaluations/',
  '/evaluations/garak-lmrc/',
  '/mitigations/',
  '/mitigations/input-output-guardrails/',
  '/taxonomies/',
  '/taxonomies/ibm-risk-atlas/',
  '/taxonomies/owasp-llm-2025/llm01-2025/',
  '/triage/',
  '/assess/',
  '/compare/',
  '/coverage/',
  '/a-z/',
  '/deck/',
  '/crosswalks/',
  '/crosswalks/ibm-risk-atlas--owasp-llm-2025/',
  '/crosswalks/renumbered/owasp-llm-2026/',
  '/data/',
  '/data/fields/',
  '/releases/',
  '/results/',
  '/matrix/lifecycle/',
  '/browse/',
  '/browse/systems/chat/',
  '/search/',
  '/method/',
  '/screening/',
  '/contribute/',
  '/contribute/card/',
  '/contribute/rules/',
  '/contribute/style/',
  '/404.html',
] as const;
