import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../core/catalog/build.ts';
import { ENTRIES, IS_OUR_DECK } from './deck.ts';

const { taxonomies, cards, mitigations } = buildCatalog(ENTRIES, 'digest');

/** The schemes that the deck sets out to answer, each with the number of entries that count. */
const SCHEMES = [
  ['riskcards', 65],
  ['ibm-risk-atlas', 99],
  ['weidinger-2021', 21],
  ['hendrycks-2023', 12],
  ['mit-domain', 24],
  ['ailuminate-v1.0', 12],
  ['owasp-llm-2025', 10],
  ['owasp-llm-2026', 10],
  ['owasp-asi-2026', 10],
  ['owasp-agentic-threats', 17],
  ['nist-ai-600-1', 12],
  ['eu-gpai-cop', 4],
  ['frontier-f1', 7],
  ['frontier-v1.5', 5],
  ['threat-taxonomy-2025', 9],
  ['safearena-2025', 5],
  ['air-2024', 43],
  ['aegis-2.0', 23],
  ['llama-guard-3', 14],
  ['do-not-answer', 12],
  ['granite-guardian', 13],
  ['shieldgemma', 4],
] as const;

describe.runIf(IS_OUR_DECK)('the deck answers', () => {
  it.each(SCHEMES)('every entry of %s', (id, count) => {
    const scheme = taxonomies.find((taxonomy) => taxonomy.id === id)!;
    const counting = scheme.entries.filter((entry) => entry.counts);
    const open = counting.filter(({ coverage }) => coverage === 'touched' || coverage === 'gap');
    expect(counting).toHaveLength(count);
    expect(open.map(({ data, coverage }) => `${data.code} ${data.name}: ${coverage}`)).toEqual([]);
  });

  it('the schemes that it says it must', () => {
    const must = taxonomies.filter(({ data }) => data.mustAnswer).map(({ id }) => id);
    expect(must.sort()).toEqual(SCHEMES.map(([id]) => id).sort());
  });

  it('what is out of scope with a reason', () => {
    const out = taxonomies.flatMap(({ id, entries }) =>
      entries.filter(({ data }) => data.outOfScope).map(({ data }) => `${id} ${data.code}`),
    );
    expect(out).toEqual(['aegis-2.0 S13', 'aegis-2.0 S14']);
  });

  it('with cards that none stands alone, and mitigations that are each placed', () => {
    expect(cards.filter(({ related }) => related.length === 0).map(({ id }) => id)).toEqual([]);
    const categories = new Set(taxonomies.find(({ id }) => id === 'mit-mitigation')?.entries.map(({ data }) => data.code));
    expect(mitigations.filter(({ data }) => !categories.has(data.category))).toEqual([]);
  });
});
