import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFor } from '../schema/index.ts';
import type { ContentFile } from '../source/read.ts';
import { deck, deckPlus, deckWith, deckWithout, error, issuesOf, textOf } from './fixture.ts';
import { checkDeck, READING_RULES, RULES } from './index.ts';

const CARD = 'cards/injection.mdx';
const PATHS = deck().map(({ path }) => path);

/** No input may bring the check down, and whatever it says must have a place, a sentence and a way out. */
function expectSound(files: ContentFile[]): void {
  const { entries, issues } = checkDeck(files);
  for (const { line, column, message, hint } of issues) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
    expect(hint).not.toBe('');
  }
  for (const { collection, data } of entries) {
    if (!schemaFor(collection, data).safeParse(data).success)
      expect(issues.some(({ level }) => level === 'error')).toBe(true);
  }
}

describe('the rule book', () => {
  it('finds nothing in the deck of the tests', () => {
    expect(issuesOf(deck())).toEqual([]);
  });

  it('finds nothing in an empty deck', () => {
    expect(checkDeck([])).toMatchObject({ entries: [], issues: [] });
  });

  it('has a name for each rule and no name twice', () => {
    const names = [...RULES.map(({ name }) => name), ...Object.keys(READING_RULES)];
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a test for each rule that names it', () => {
    const tests = ['.', '../source']
      .map((folder) => new URL(`${folder}/`, import.meta.url))
      .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
      .filter(({ pathname }) => pathname.endsWith('.test.ts') && !pathname.endsWith('/index.test.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const untested = [...RULES.map(({ name }) => name), ...Object.keys(READING_RULES)].filter(
      (name) => !new RegExp(`(?:error\\(|rule:)\\s*'${name}'`).test(tests),
    );
    expect(untested).toEqual([]);
  });

  it('says the same in whatever order the files come', () => {
    const files = deckWith(CARD, (text) => text.replace('kind: privacy', 'kind: privcy').replace('gate', 'gat'));
    expect(issuesOf([...files].reverse())).toEqual(issuesOf(files));
  });
});

describe('taking one entry away', () => {
  it.each([
    ['cards/jailbreak.mdx', 'cards/injection.mdx', 55, 11, 'There is no card "jailbreak".'],
    ['papers/first-2025.mdx', 'cards/injection.mdx', 29, 12, 'There is no paper "first-2025".'],
    ['papers/first-2025.mdx', 'cards/injection.mdx', 38, 12, 'There is no paper "first-2025".'],
    ['papers/first-2025.mdx', 'evaluations/probe.mdx', 13, 15, 'There is no paper "first-2025".'],
    ['papers/first-2025.mdx', 'screening.yaml', 13, 12, 'There is no paper "first-2025".'],
    ['papers/second-2026.mdx', 'cards/injection.mdx', 62, 1, 'There is no paper "second-2026".'],
    ['papers/second-2026.mdx', 'mitigations/gate.mdx', 14, 12, 'There is no paper "second-2026".'],
    ['evaluations/probe.mdx', 'cards/injection.mdx', 47, 17, 'There is no evaluation "probe".'],
    ['mitigations/gate.mdx', 'cards/injection.mdx', 50, 17, 'There is no mitigation "gate".'],
    ['taxonomies/list-2025.yaml', 'cards/injection.mdx', 31, 15, 'There is no taxonomy "list-2025".'],
    ['taxonomies/list-2026.yaml', 'crosswalks/list-2025--list-2026.yaml', 15, 29, 'There is no taxonomy "list-2026".'],
  ])('without %s fails at %s:%i:%i', (gone, file, line, column, message) => {
    expect(issuesOf(deckWithout(gone))).toContainEqual(
      expect.objectContaining({ rule: 'reference', level: 'error', file, line, column, message }),
    );
  });

  it('fails at the placement and the relation when a code goes', () => {
    const hint = 'Did you mean "A2:2025"?';
    const files = deckWith('taxonomies/list-2025.yaml', (text) =>
      text.replace('  - code: "A1:2025"\n    name: "Injection"\n', ''),
    );
    expect(issuesOf(files)).toEqual([
      error('placement', 'cards/injection.mdx:32:11', 'list-2025 has no entry "A1:2025".', hint),
      error('placement', 'cards/jailbreak.mdx:32:11', 'list-2025 has no entry "A1:2025".', hint),
      error('placement', 'crosswalks/list-2025--list-2026.yaml:13:47', 'list-2025 has no entry "A1:2025".', hint),
    ]);
  });

  it('fails at the mitigation when its category goes', () => {
    expect(issuesOf(deckWith('taxonomies/mit-mitigation.yaml', (text) => text.replace('M1.1', 'M1.7')))).toEqual([
      error('placement', 'mitigations/gate.mdx:7:11', 'mit-mitigation has no entry "M1.1".', 'Did you mean "M1.7"?'),
    ]);
  });
});

describe('whatever the files hold', () => {
  const path = fc.constantFrom(...PATHS, 'cards/new.mdx', 'permalinks.txt', 'card/new.mdx', 'taxonomies/x.yaml');

  it('survives random bytes', () => {
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 400 }), (at, bytes) => expectSound(deckPlus(at, bytes))),
      {
        numRuns: 60,
      },
    );
  });

  it('survives text that looks like YAML and MDX', () => {
    const piece = fc.oneof(
      fc.constantFrom('---\n', '\n', '  ', '- ', ': ', '"', "'", '[', ']', '{', '}', '&a', '*a', '!!str ', '|', '>'),
      fc.constantFrom('#', '%', '\t', '<<: ', '<', '/>', '<Cite paper="', '`', '```\n', '## ', 'import ', '![', '](/'),
      fc.constantFrom('status: draft\n', 'title', 'harms:\n', 'entries:\n', '1', 'no', '2026-02-30', '__proto__'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const whole = fc.oneof(
      text,
      fc.tuple(text, text).map(([front, body]) => `---\n${front}\n---\n${body}`),
    );
    fc.assert(
      fc.property(path, whole, (at, content) => expectSound(deckPlus(at, content))),
      { numRuns: 100 },
    );
  });

  it('survives files of the deck with a piece cut out, doubled or put elsewhere', () => {
    const cut = fc.record({
      at: fc.constantFrom(...PATHS),
      from: fc.nat(3000),
      length: fc.nat(40),
      to: fc.nat(3000),
      noise: fc.constantFrom('', ':', '"', '- ', '\n', '[]', '{', '<', '\t', 'null'),
    });
    const mutate = (
      text: string,
      { from, length, to, noise }: { from: number; length: number; to: number; noise: string },
    ) => {
      const start = from % text.length;
      const rest = text.slice(0, start) + noise + text.slice(start + length);
      const place = to % (rest.length + 1);
      return rest.slice(0, place) + text.slice(start, start + length) + rest.slice(place);
    };
    fc.assert(
      fc.property(cut, (change) => expectSound(deckPlus(change.at, mutate(textOf(change.at), change)))),
      { numRuns: 100 },
    );
  });

  it('survives every value of a card being something else', () => {
    const values = ['', '[]', '{}', '[[]]', 'null', '1', 'true', '"x"', '{ x: 1 }', '[{}]', '2026-01-01'];
    const lines = textOf(CARD).split('\n').slice(0, 58);
    for (const [index, line] of lines.entries()) {
      for (const value of values) {
        const changed = line.replace(/:.*$/, `: ${value}`);
        if (changed === line) continue;
        const text = `${lines.toSpliced(index, 1, changed).join('\n')}\n\nWords.\n`;
        expectSound([{ path: CARD, bytes: Buffer.from(text) }]);
      }
    }
  });
});
