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
  domains: [],
  maturity: 'demonstrated',
  lists: 1,
  namedBy: 1,
  ...changes,
});
const open: Deployment = { systems: [], facts: [], populations: [], domains: [] };
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('triage', () => {
  it('rules out cards of other systems and under other facts, and says which', () => {
    const cards = [card('a', { systems: ['embodied'] }), card('b', { appliesWhen: ['tools', 'memory'] }), card('c')];
    const { now, ruledOut } = triage(cards, { ...open, systems: ['chat'], facts: ['retrieval'] });
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
          { rule: 'lists', terms: ['1'] },
          { rule: 'points', terms: ['5'] },
        ],
      },
    ]);
  });

  /** Cards that make "tools" a fact of most cards, and "memory" one of few. */
  const crowd = Array.from({ length: 6 }, (_, index) => card(`z${index}`, { appliesWhen: ['tools'], systems: ['x'] }));
  const pointsOf = (changes: Partial<SelectableCard>, asked: Partial<Deployment> = {}) => {
    const plain = { appliesWhen: ['tools'], maturity: 'hypothesised', namedBy: 0, ...changes };
    const { now, consider } = triage([card('a', plain), ...crowd], { ...open, systems: ['chat'], ...asked });
    const [selected] = [...now, ...consider];
    return Number(selected?.reasons.find(({ rule }) => rule === 'points')?.terms[0]);
  };

  it.each<[string, Partial<SelectableCard>, Partial<Deployment>, number]>([
    ['nothing that is said of the deployment', {}, {}, 0],
    ['a risk that is realized', { maturity: 'realized' }, {}, 3],
    ['one that is demonstrated', { maturity: 'demonstrated' }, {}, 2],
    ['one that is feasible', { maturity: 'feasible' }, {}, 1],
    ['a fact that most cards name', {}, { facts: ['tools'] }, 1],
    ['a fact that few cards name', { appliesWhen: ['memory'] }, { facts: ['memory'] }, 2],
    ['both', { appliesWhen: ['tools', 'memory'] }, { facts: ['tools', 'memory'] }, 3],
    ['more facts', { appliesWhen: ['tools', 'memory', 'voice'] }, { facts: ['tools', 'memory', 'voice'] }, 3],
    ['every deployment', { appliesWhen: ['any'] }, { facts: ['tools'] }, 3],
    ['a group of people', { populations: ['children'] }, { populations: ['children'] }, 1],
    ['three groups', { populations: ['a', 'b', 'c'] }, { populations: ['a', 'b', 'c'] }, 2],
    ['a field among many', { domains: ['law', 'health', 'media'] }, { domains: ['law'] }, 1],
    ['half of its fields', { domains: ['law', 'health'] }, { domains: ['law'] }, 2],
    ['no field of its own', {}, { domains: ['law'] }, 1],
    ['other fields alone', { domains: ['health'] }, { domains: ['law'] }, 0],
    ['a field, where none was asked for', { domains: ['health'] }, {}, 0],
    ['two lists that name it', { namedBy: 2 }, {}, 0],
    ['three lists', { namedBy: 3 }, {}, 1],
    ['six lists', { namedBy: 6 }, {}, 2],
    ['many lists that merely relate to it', { lists: 12 }, {}, 0],
  ])('gives points for %s', (_what, changes, asked, points) => {
    expect(pointsOf(changes, asked)).toBe(points);
  });

  it('puts first what has most points, then what stands in more lists, then the title', () => {
    const cards = [
      card('d', { title: 'B' }),
      card('c', { title: 'A' }),
      card('b', { title: 'Z', lists: 2 }),
      card('a', { title: 'Z', maturity: 'realized' }),
      card('e', { title: 'A', maturity: 'feasible', lists: 4 }),
    ];
    expect(ids(triage(cards, open).now)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('a general card does not lose to a narrow one because it names no single fact', () => {
    const facts = ['tools', 'memory', 'voice'];
    const cards = [card('narrow', { appliesWhen: facts, namedBy: 5 }), card('general', { namedBy: 5 }), ...crowd];
    const { now } = triage(cards, { ...open, systems: ['chat'], facts });
    expect(now.map(({ id, reasons }) => [id, reasons.at(-1)])).toEqual([
      ['general', { rule: 'points', terms: ['6'] }],
      ['narrow', { rule: 'points', terms: ['6'] }],
    ]);
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
    domains: fc.uniqueArray(fc.constantFrom('law', 'health')),
    maturity: fc.constantFrom('realized', 'demonstrated', 'feasible', 'hypothesised'),
    lists: fc.nat(3),
    namedBy: fc.nat(7),
  });
  const cards = fc.array(anyCard, { maxLength: 30 }).map((list) => list.map((some, index) => card(`c${index}`, some)));
  const deployment = fc.record({
    systems: fc.uniqueArray(fc.constantFrom('chat', 'agent', 'embodied')),
    facts: fc.uniqueArray(fc.constantFrom('tools', 'memory')),
    populations: fc.uniqueArray(fc.constantFrom('children', 'patients')),
    domains: fc.uniqueArray(fc.constantFrom('law', 'health')),
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
    law: 'Law',
  };

  it.each([
    ['system', ['chat', 'rag'], 'Chat, RAG'],
    ['facts', ['tools', 'personal-data'], 'with tools, personal data'],
    ['facts', ['any'], 'in every deployment'],
    ['people', ['lgbtq'], 'affects LGBTQ people'],
    ['field', ['law'], 'weighs more in law'],
    ['field', [], 'in every field'],
    ['maturity', ['feasible'], 'feasible'],
    ['lists', ['1'], 'named by 1 published list'],
    ['points', ['8'], '8 points'],
    ['other-system', ['rag', 'chat'], 'concerns only RAG, chat'],
    ['other-facts', ['tools'], 'applies only with tools'],
    ['placed', ['LLM01:2026 Prompt Injection'], 'placed at LLM01:2026 Prompt Injection'],
    ['not-placed', ['owasp-llm-2026'], 'placed nowhere in the scheme'],
  ] as const)('%s', (rule, terms, words) => {
    expect(reasonInWords({ rule, terms: [...terms] }, (_, term) => labels[term] ?? term)).toBe(words);
  });
});
