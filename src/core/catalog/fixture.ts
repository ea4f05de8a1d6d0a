import type { Card } from '../schema/card.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { COLLECTIONS } from '../schema/index.ts';
import type { CollectionName } from '../schema/field.ts';
import type { Mitigation } from '../schema/mitigation.ts';
import type { Paper } from '../schema/paper.ts';
import type { Taxonomy, TaxonomyEntry, Vocabulary } from '../schema/taxonomy.ts';
import { readEntry } from '../source/read.ts';
import type { Entry } from '../source/read.ts';
import { buildCatalog } from './build.ts';
import type { Catalog } from './types.ts';

/** What every entry has. */
export const LIFECYCLE = { status: 'published', created: '2026-01-02', updated: '2026-01-02' } as const;

/** An entry as the checker reads it. Its data are written as JSON, which is YAML too. */
export function entryOf(collection: CollectionName, id: string, data: object, body = ''): Entry {
  const { extension } = COLLECTIONS[collection];
  const json = JSON.stringify(data);
  const text = extension === '.mdx' ? `---\n${json}\n---\n${body}\n` : json;
  const path = collection === 'screening' ? 'screening.yaml' : `${collection}/${id}${extension}`;
  const entry = readEntry({ path, bytes: new TextEncoder().encode(text) });
  if (!entry || entry.faults.length > 0) throw new Error(`The fixture ${path} cannot be read.`);
  return entry;
}

/** A card with everything that a published one needs; `changes` replace fields of it. */
export function card(id: string, changes: Partial<Card> = {}, body?: string): Entry {
  const data: Card = {
    ...LIFECYCLE,
    title: `Title of ${id}`,
    summary: 'What the risk is.',
    aliases: [],
    version: 1,
    harms: [{ actor: 'consumer', kind: 'physical', note: 'How it shows.' }],
    conditions: ['What must be true.'],
    appliesWhen: ['any'],
    access: ['user'],
    causal: { entity: ['human'], intent: ['intentional'], timing: ['post-deployment'] },
    arisesAt: ['model'],
    lifecycle: ['runtime'],
    origin: ['output'],
    novelty: ['traditional'],
    systems: ['chat'],
    modality: ['text'],
    maturity: { level: 'feasible', because: 'ada-2020-first' },
    placements: [],
    evidence: [{ claim: 'What was found.', paper: 'ada-2020-first', grade: 'abstract', kind: 'experiment' }],
    quickCheck: { steps: ['Try it.'], minutes: 5, stopSign: 'It fails.' },
    tests: [{ evaluation: 'bench', shows: 'What it shows.' }],
    mitigations: [{ mitigation: 'guard', effect: 'It helps.', limits: 'Not always.' }],
    related: [],
    contentWarning: { level: 'none' },
    ...changes,
  };
  return entryOf('cards', id, data, body);
}

/** A placement of a card. */
export function placement(taxonomy: string, code: string, match: Card['placements'][number]['match'] = 'close') {
  return { taxonomy, code, label: `Name of ${code}`, match, basis: 'editors' as const };
}

/** A paper summary. */
export function paper(id: string, changes: Partial<Paper> = {}, body?: string): Entry {
  const data: Paper = {
    ...LIFECYCLE,
    title: `Title of ${id}`,
    url: 'https://example.org/paper',
    kind: 'empirical',
    scope: 'core',
    grade: 'abstract',
    citationKey: 'key',
    modality: ['text'],
    findings: [{ claim: 'What it found.' }],
    ...changes,
  };
  return entryOf('papers', id, data, body);
}

/** An evaluation. */
export function evaluation(id: string, changes: Partial<Evaluation> = {}): Entry {
  const data: Evaluation = {
    ...LIFECYCLE,
    title: `Title of ${id}`,
    summary: 'What it does.',
    kind: 'benchmark',
    measures: ['propensity'],
    modality: ['text'],
    metric: 'A rate.',
    url: 'https://example.org/evaluation',
    run: 'Run it.',
    limits: ['One limit.'],
    grade: 'abstract',
    ...changes,
  };
  return entryOf('evaluations', id, data);
}

/** A mitigation. */
export function mitigation(id: string, changes: Partial<Mitigation> = {}): Entry {
  const data: Mitigation = {
    ...LIFECYCLE,
    title: `Title of ${id}`,
    summary: 'What it is.',
    category: '1.1',
    lifecycle: ['runtime'],
    effort: 'low',
    limits: ['One limit.'],
    sources: [{ claim: 'What speaks for it.', paper: 'ada-2020-first', grade: 'abstract' }],
    ...changes,
  };
  return entryOf('mitigations', id, data);
}

/** A scheme whose entries are given as codes, or as rows where more than the code matters. */
export function taxonomy(
  id: string,
  codes: readonly (string | Omit<TaxonomyEntry, 'name'>)[],
  changes: Partial<Taxonomy> = {},
): Entry {
  const rows = codes.map((row) => (typeof row === 'string' ? { code: row } : row));
  const data: Taxonomy = {
    ...LIFECYCLE,
    title: `Title of ${id}`,
    publisher: 'A publisher',
    year: 2025,
    edition: '1',
    url: 'https://example.org/scheme',
    sourceEvidence: 'Its page.',
    groundedness: 'publisher',
    licence: 'CC BY 4.0',
    role: 'risks',
    codeOrigin: 'publisher',
    levels: ['entry'],
    entries: rows.map((row) => ({ ...row, name: `Name of ${row.code}` })),
    ...changes,
  };
  return entryOf('taxonomies', id, data);
}

/** A vocabulary with these terms. */
export function vocabulary(id: string, terms: readonly string[]): Entry {
  const data: Vocabulary = {
    ...LIFECYCLE,
    title: `Title of ${id}`,
    definition: 'What the terms are for.',
    source: 'The editors.',
    terms: terms.map((term) => ({ term, label: term, definition: 'What it means.' })),
  };
  return entryOf('vocabularies', id, data);
}

/** The catalogue of these entries. */
export function catalogOf(...entries: Entry[]): Catalog {
  return buildCatalog(entries, 'digest');
}

/** What is found under an id; throws when nothing is. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no "${id}".`);
  return found;
}

/** An entry of a scheme in a catalogue. */
export function rowOf(catalog: Catalog, scheme: string, code: string) {
  const row = byId(catalog.taxonomies, scheme).entries.find(({ data }) => data.code === code);
  if (!row) throw new Error(`There is no entry "${code}" in ${scheme}.`);
  return row;
}
