import { toDom } from 'hast-util-to-dom';
import { fieldsOf } from '../core/schema/fields.ts';
import type { Field } from '../core/schema/fields.ts';
import { COLLECTIONS } from '../core/schema/index.ts';
import { previewTree } from '../core/source/preview.ts';
import { make, wordsOf } from './editor-field.ts';
import type { EditorLookup } from './editor-lookup.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Fields that have a place of their own on a card, or are not shown to readers. */
const ELSEWHERE = new Set(['title', 'summary', 'aliases', 'status', 'created', 'updated', 'version', 'quickCheck']);

const UNREADABLE = 'The text cannot be shown before its faults are mended.';

/** Draws what a card will say: its face, its text by the parser and plugins of the site, and its other fields. */
export function drawPreview(target: HTMLElement, data: unknown, body: string, lookup: EditorLookup): void {
  const card = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const aliases = Array.isArray(card['aliases']) ? card['aliases'].map(String) : [];
  const face = make('div', { class: 'face' }, make('p', { class: 'preview-title' }, String(card['title'] ?? '')));
  if (aliases.length > 0) face.append(make('p', { class: 'aliases' }, `Also called ${aliases.join(', ')}`));
  face.append(make('p', { class: 'lede' }, String(card['summary'] ?? '')));
  const tree =
    body.trim() === ''
      ? undefined
      : previewTree(body, (component, attributes) => linkOf(component, attributes, lookup));
  const prose = make('div', { class: 'prose' });
  if (tree) prose.append(asHeadings(toDom(tree, { fragment: true })));
  else prose.append(make('p', { class: 'note' }, body.trim() === '' ? 'No text yet.' : UNREADABLE));
  const fields = make('dl', { class: 'facts' });
  for (const field of fieldsOf(COLLECTIONS.cards.schema)) {
    const value = card[field.key];
    if (ELSEWHERE.has(field.key) || value === undefined || value === null) continue;
    fields.append(make('dt', {}, wordsOf(field.key)), make('dd', {}, drawValue(field, value, lookup)));
  }
  target.replaceChildren(face, ...quickCheck(card['quickCheck']), prose, fields);
}

/** The sections of the page around the preview stand at the second level: those of the card come below them. */
function asHeadings(fragment: Node): Node {
  if (!(fragment instanceof DocumentFragment)) return fragment;
  for (const heading of fragment.querySelectorAll('h2, h3')) {
    const lower = document.createElement(heading.localName === 'h2' ? 'h3' : 'h4');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  return fragment;
}

function quickCheck(value: unknown): HTMLElement[] {
  const check = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const steps = Array.isArray(check['steps']) ? check['steps'].map(String) : [];
  if (steps.length === 0) return [];
  const list = make('ol', {}, ...steps.map((step) => make('li', {}, step)));
  const title = make('h3', {}, `Quick check, ${String(check['minutes'] ?? '?')} minutes`);
  const stop = make('p', {}, make('b', {}, 'Do not ship with '), String(check['stopSign'] ?? ''));
  return [make('div', { class: 'quick-check' }, title, list, stop)];
}

function linkOf(component: string, attributes: ReadonlyMap<string, string>, lookup: EditorLookup) {
  if (component === 'Cite') {
    const id = attributes.get('paper') ?? '';
    const [author = '', year = ''] = id.split('-');
    const at = attributes.get('at');
    return { href: `${BASE}/papers/${id}/`, words: `${wordsOf(author)} ${year}${at ? `, ${at}` : ''}`.trim() };
  }
  if (component === 'Card') {
    const id = attributes.get('id') ?? '';
    return { href: `${BASE}/cards/${id}/`, words: lookup.titleOf('cards', id) };
  }
  const [vocabulary = '', term = ''] = (attributes.get('name') ?? '').split('/');
  return { href: `${BASE}/browse/${vocabulary}/${term}/`, words: lookup.labelOf(vocabulary, term) };
}

function drawValue(field: Field, value: unknown, lookup: EditorLookup): Node | string {
  if (Array.isArray(value)) {
    if (field.item?.kind === 'choice')
      return value.map((term) => lookup.labelOf(field.item!.vocabulary!, String(term))).join(', ');
    return make('ul', {}, ...value.map((item) => make('li', {}, drawValue(field.item ?? field, item, lookup))));
  }
  if (typeof value === 'object' && value !== null) {
    const fields = field.fields ?? field.options?.flatMap(({ fields: inner = [] }) => inner) ?? [];
    const parts = Object.entries(value).flatMap(([key, inner]) => {
      const known = fields.find((one) => one.key === key);
      return known && inner !== null
        ? [make('span', {}, `${wordsOf(key)}: `, drawValue(known, inner, lookup)), ' · ']
        : [];
    });
    return make('span', {}, ...parts.slice(0, -1));
  }
  if (field.kind === 'choice') return lookup.labelOf(field.vocabulary!, String(value));
  return field.kind === 'reference' ? lookup.titleOf(field.collection!, String(value)) : String(value);
}
