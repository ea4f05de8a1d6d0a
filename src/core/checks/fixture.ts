import type { Issue } from '../issue.ts';
import type { ContentFile } from '../source/read.ts';
import { ENTRIES, LIFECYCLE } from './fixture-deck.ts';
import { checkDeck } from './index.ts';
import { releasesText } from './releases.ts';

/** The terms of every vocabulary that the files of the deck use. */
const TERMS = {
  access: ['external'],
  actors: ['user'],
  'applies-when': ['tools'],
  'arises-at': ['system'],
  bases: ['editors', 'publisher'],
  'causal-entity': ['human'],
  'causal-intent': ['intentional'],
  'causal-timing': ['post-deployment'],
  'content-warnings': ['none'],
  efforts: ['low'],
  'evaluation-kinds': ['benchmark'],
  'evidence-kinds': ['experiment'],
  grades: ['abstract', 'full-text'],
  'harm-kinds': ['privacy'],
  lifecycle: ['deployment', 'runtime'],
  matches: ['close'],
  maturity: ['demonstrated', 'realized'],
  measures: ['propensity'],
  modality: ['text', 'image'],
  novelty: ['specific'],
  origin: ['inference'],
  'paper-kinds': ['benchmark'],
  'relation-types': ['see-also', 'variant-of'],
  'scheme-roles': ['risks'],
  scopes: ['core'],
  statuses: ['draft', 'published', 'disputed', 'superseded', 'withdrawn'],
  systems: ['agent'],
};

function vocabulary(title: string, terms: readonly string[]): string {
  const rows = terms.map((term) => `  - term: ${term}\n    label: "${term}"\n    definition: "What it means."\n`);
  return `title: "${title}"
${LIFECYCLE}
definition: "What the terms are for."
source: "the editors"
terms:
${rows.join('')}`;
}

function taxonomy(title: string, entries: string): string {
  return `title: "${title}"
${LIFECYCLE}
publisher: "A publisher"
year: 2025
edition: "1"
url: https://example.org/list
sourceEvidence: "its page"
groundedness: publisher
licence: "CC BY 4.0"
role: risks
codeOrigin: publisher
levels: [entry]
entries:
${entries}`;
}

/** A card in the making: the least that it may hold. */
export const DRAFT = `---
title: "Idea"
summary: "Something may go wrong."
status: draft
created: 2026-01-01
updated: 2026-01-02
harms:
  - { actor: user, kind: privacy, note: "It shows." }
conditions: ["The system runs."]
evidence:
  - { claim: "It was seen.", paper: first-2025, grade: abstract, kind: experiment }
---

## Open questions

All of them.
`;

/** A list of two releases as the release script writes it. */
export const RELEASES = releasesText(
  ['2026-02-03b', '2026-02-03'].map((version) => ({
    version,
    date: '2026-02-03',
    digest: '0'.repeat(64),
    archive: `riskdeck-${version}.zip`,
    bytes: 1,
    sha256: '0'.repeat(64),
    cards: { injection: 1 },
    changes: ['A line.'],
  })),
);

const FILES: Readonly<Record<string, string>> = {
  ...ENTRIES,
  'taxonomies/list-2025.yaml': taxonomy(
    'List 2025',
    `  - code: "A1:2025"\n    name: "Injection"\n  - code: "A2:2025"\n    name: "Leakage"\n`,
  ),
  'taxonomies/list-2026.yaml': taxonomy('List 2026', `  - code: "A2:2026"\n    name: "Injected orders"\n`),
  'taxonomies/mit-mitigation.yaml': taxonomy(
    'Mitigations',
    `  - code: "M1"\n    name: "Control"\n  - code: "M1.1"\n    name: "Gating"\n    parent: "M1"\n`,
  ),
  ...Object.fromEntries(
    Object.entries(TERMS).map(([name, terms]) => [`vocabularies/${name}.yaml`, vocabulary(name, terms)]),
  ),
};

/** The smallest deck of which nothing can be said, for tests to change one thing of. */
export function deck(): ContentFile[] {
  return Object.entries(FILES).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
}

/** The deck with one of its files changed. Throws when the change changes nothing, so that no test passes for nothing. */
export function deckWith(path: string, change: (text: string) => string): ContentFile[] {
  const before = textOf(path);
  const after = change(before);
  if (after === before) throw new Error(`The change of ${path} changes nothing.`);
  return deckPlus(path, after);
}

/** The deck with a file added, or put in the place of the one at that path. */
export function deckPlus(path: string, content: string | Uint8Array): ContentFile[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return [...deckWithout(path), { path, bytes }];
}

/** The deck without one of its files. */
export function deckWithout(path: string): ContentFile[] {
  return deck().filter((file) => file.path !== path);
}

/** The text of a file of the deck. Throws when there is none. */
export function textOf(path: string): string {
  const text = FILES[path];
  if (text === undefined) throw new Error(`The deck of the tests has no file ${path}.`);
  return text;
}

/** The faults that a check finds in files; what drafts lack to be published is no fault. */
export function issuesOf(files: readonly ContentFile[]): Issue[] {
  return checkDeck(files).issues.filter(({ level }) => level !== 'note');
}

/** A fault, whole, as a test expects it; the place is `file:line:column`. */
export function error(rule: string, place: string, message: string, hint: string): Issue {
  const [file = '', line, column] = place.split(':');
  return { rule, level: 'error', file, line: Number(line), column: Number(column), message, hint };
}

/** A change of a text for `deckWith`: the first place where the one stands gets the other, letter for letter. */
export function swap(before: string | RegExp, after: string): (text: string) => string {
  return (text) => text.replace(before, () => after);
}
