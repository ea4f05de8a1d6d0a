import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonInWords, TEST_NOW, triage } from './selection.ts';
import type { Deployment, SelectableCard } from './selection.ts';

const card = (id: string, changes: Partial<SelectableCard> = {}): SelectableCard => ({
  id,
  title: `Title of ${id}`,
  systems: ['chat'],
  appliesWhen: ['any'],
  populations: [],
  maturity: 'demonstrated',
  lists: 1,
  ...changes,
});
const open: Deployment = { systems: [], facts: [], populations: [] };
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('triage', () => {
  it('rules out cards of other systems and under other facts, and says which', () => {
    const cards = [card('a', { systems: ['embodied'] }), card('b', { appliesWhen: ['tools', 'memory'] }), card('c')];
    const { now, ruledOut } = triage(cards, { systems: ['chat'], facts: ['retrieval'], populations: [] });
    expect(ruledOut).toEqual([
      { id: 'a', reasons: [{ rule: 'other-system', terms: ['embodied'] }] },
      { id: 'b', reasons: [{ rule: 'other-facts', terms: ['tools', 'memory'] }] },
    ]);
    expect(now).toEqual([
      {
        id: 'c',
        reasons: [
          { rule: 'system', terms: ['chat'] },
          { rule: 'facts', terms: ['any'] },
          { rule: 'maturity', terms: ['demonstrated'] },
        ],
      },
    ]);
  });

  it('puts the surer first, then that of which more facts and people hold, then that of more lists, then the title', () => {
    const cards = [
      card('g', { title: 'C', lists: 2 }),
      card('d', { title: 'B' }),
      card('c', { title: 'A' }),
      card('b', { appliesWhen: ['tools', 'memory'], title: 'Z' }),
      card('a', { maturity: 'realized', title: 'Z' }),
      card('f', { maturity: 'feasible', populations: ['children'], title: 'Z' }),
      card('e', { populations: ['children'], title: 'Y' }),
    ];
    const asked = { systems: ['chat'], facts: ['tools', 'memory'], populations: ['children'] };
    expect(ids(triage(cards, asked).now)).toEqual(['a', 'e', 'b', 'g', 'c', 'd', 'f']);
  });

  it('asks to consider what is only hypothesised, and what comes after the first twelve', () => {
    const cards = Array.from({ length: TEST_NOW + 1 }, (_, index) => card(`x${String(index).padStart(2, '0')}`));
    const { now, consider } = triage([...cards, card('a', { maturity: 'hypothesised' })], open);
    expect(now).toHaveLength(TEST_NOW);
    expect(ids(consider)).toEqual(['x12', 'a']);
  });

  it('rules nothing out when nothing is answered', () => {
    expect(triage([card('a', { systems: ['embodied'], appliesWhen: ['tools'] })], open).ruledOut).toEqual([]);
  });

  const terms = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
  const anyCard = fc.record({
    systems: terms('chat', 'agent', 'embodied'),
    appliesWhen: terms('tools', 'memory', 'any'),
    populations: fc.uniqueArray(fc.constantFrom('children', 'patients')),
    maturity: fc.constantFrom('realized', 'demonstrated', 'feasible', 'hypothesised'),
    lists: fc.nat(3),
  });
  const cards = fc.array(anyCard, { maxLength: 30 }).map((list) => list.map((some, index) => card(`c${index}`, some)));
  const deployment = fc.record({
    systems: fc.uniqueArray(fc.constantFrom('chat', 'agent', 'embodied')),
    facts: fc.uniqueArray(fc.constantFrom('tools', 'memory')),
    populations: fc.uniqueArray(fc.constantFrom('children', 'patients')),
  });

  it('puts every card into one group, whatever the order, and gives a reason', () => {
    fc.assert(
      fc.property(cards, deployment, (some, asked) => {
        const result = triage(some, asked);
        const all = [...result.now, ...result.consider, ...result.ruledOut];
        expect(ids(all).sort()).toEqual(ids(some).sort());
        expect(all.every(({ reasons }) => reasons.length > 0)).toBe(true);
        expect(result.now.length).toBeLessThanOrEqual(TEST_NOW);
        expect(triage(some.toReversed(), asked)).toEqual(result);
      }),
    );
  });

  it('never rules out a card because one more thing holds of a deployment', () => {
    fc.assert(
      fc.property(cards, deployment, fc.constantFrom('tools', 'memory'), (some, asked, fact) => {
        if (asked.facts.length === 0) return;
        const before = new Set(ids(triage(some, asked).ruledOut));
        const after = ids(triage(some, { ...asked, facts: [...new Set([...asked.facts, fact])] }).ruledOut);
        expect(after.every((id) => before.has(id))).toBe(true);
      }),
    );
  });
});

describe('a reason in words', () => {
  const labels: Record<string, string> = {
    chat: 'Chat',
    rag: 'RAG',
    tools: 'Tools',
    'personal-data': 'Personal data',
    lgbtq: 'LGBTQ people',
    feasible: 'Feasible',
  };

  it.each([
    ['system', ['chat', 'rag'], 'Chat, RAG'],
    ['facts', ['tools', 'personal-data'], 'with tools, personal data'],
    ['facts', ['any'], 'in every deployment'],
    ['people', ['lgbtq'], 'affects LGBTQ people'],
    ['maturity', ['feasible'], 'feasible'],
    ['other-system', ['rag', 'chat'], 'concerns only RAG, chat'],
    ['other-facts', ['tools'], 'applies only with tools'],
    ['placed', ['LLM01:2026 Prompt Injection'], 'placed at LLM01:2026 Prompt Injection'],
    ['not-placed', ['owasp-llm-2026'], 'placed nowhere in the scheme'],
  ] as const)('%s', (rule, terms, words) => {
    expect(reasonInWords({ rule, terms: [...terms] }, (_, term) => labels[term] ?? term)).toBe(words);
  });
});
