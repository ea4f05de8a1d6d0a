import { entrySlug } from '../catalog/routes.ts';
import type { Card } from '../schema/card.ts';

/** What AI Risk Atlas Nexus holds for an entry of a scheme: its id there, and its class, which says in which list it stands. */
export interface Held {
  id: string;
  type: 'Risk' | 'RiskGroup';
}

/** What Nexus holds for an entry of a scheme; undefined where it holds nothing or the id is not known. */
export function heldBy({ taxonomy, code, label }: Pick<Card['placements'][number], 'taxonomy' | 'code' | 'label'>) {
  return HELD[taxonomy]?.(code, label);
}

const risk = (id: string): Held => ({ id, type: 'Risk' });
const group = (id: string): Held => ({ id, type: 'RiskGroup' });
const inWords = (label: string): string => entrySlug(label.replace(/&/g, 'and').replace(/ \(.*\)$/, ''));

const AILUMINATE: Readonly<Record<string, Held>> = {
  contextual: group('ail-contextual-hazards'),
  'non-physical': group('ail-non-physical-hazards'),
  physical: group('ail-physical-hazards'),
  cse: risk('ail-child-sexual-exploitation'),
  dfm: risk('ail-defamation'),
  hte: risk('ail-hate'),
  ipv: risk('ail-intellectual-property'),
  iwp: risk('ail-indiscriminate-weapons-cbrne'),
  ncr: risk('ail-nonviolent-crimes'),
  prv: risk('ail-privacy'),
  spc: risk('ail-specialized-advice'),
  src: risk('ail-sex-related-crimes'),
  ssh: risk('ail-suicide-and-self-harm'),
  sxc: risk('ail-sexual-content'),
  vcr: risk('ail-violent-crimes'),
};

/** Where Nexus and the data set of AIR 2024 word or divide an entry differently; undefined where no single one answers to it. */
const AIR: Readonly<Record<string, Held | undefined>> = {
  'AIR-3.8.5': undefined,
  'AIR-3.8.6': undefined,
  'AIR-3.12.22': undefined,
  'AIR-9.31': group('ai-risk-taxonomy-schemes'),
  'AIR-11.36.4': risk('ai-risk-taxonomy-not-labeling-content-as-ai-generated'),
  'AIR-16.43.1': risk('ai-risk-taxonomy-drugs'),
  'AIR-16.44': group('ai-risk-taxonomy-services/exploitation'),
};

/**
 * How Nexus names what it shares with the deck, as in the export of its knowledge graph
 * (https://github.com/IBM/ai-atlas-nexus, graph_export/yaml/ai-risk-ontology.yaml, commit 23dce9b). A test holds every entry
 * of these schemes against the ids and classes that stand there.
 */
const HELD: Readonly<Record<string, (code: string, label: string) => Held | undefined>> = {
  'ailuminate-v1.0': (code) => AILUMINATE[code],
  'air-2024': (code, label) => {
    if (code in AIR) return AIR[code];
    const id = `ai-risk-taxonomy-${label.toLowerCase().replaceAll(' ', '-')}`;
    // Four levels: the first is not held, the second and third are groups.
    return /^AIR-\d+(\.\d+)?$/.test(code) ? group(id) : /^AIR-\d/.test(code) ? risk(id) : undefined;
  },
  'credo-ucf': (code) => (code.startsWith('credo-rg-') ? group(code) : risk(code)),
  'granite-guardian': (code) => (/-group$|-egregiousness$/.test(code) ? group(code) : risk(code)),
  'ibm-risk-atlas': (code) => (code.startsWith('atlas-') ? risk(code) : group(code)),
  'mit-domain': (code) =>
    code.includes('.') ? risk(`mit-ai-risk-subdomain-${code}`) : group(`mit-ai-risk-domain-${code}`),
  'nist-ai-600-1': (_, label) => risk(`nist-${inWords(label)}`),
  'owasp-asi-2026': (code, label) => risk(`${code.slice(0, 5).toLowerCase()}-${inWords(label)}`),
  'owasp-llm-2025': (code, label) =>
    risk(`${code === 'LLM01:2025' ? 'llm01' : code.replace(':', '').toLowerCase()}-${inWords(label)}`),
  shieldgemma: (code) => (code.endsWith('-group') ? group(code) : risk(code)),
};
