import { describe, expect, it } from 'vitest';
import { deck, deckPlus, issuesOf, textOf } from '../checks/fixture.ts';
import { repair } from './repair.ts';

const CARD = 'cards/injection.mdx';
const clean = repair(CARD, textOf(CARD));
const broken = (before: string, after: string) => {
  const text = textOf(CARD).replace(before, () => after);
  if (text === textOf(CARD)) throw new Error(`${before} does not stand in the card.`);
  return text;
};

describe('repair', () => {
  it.each([
    ['a byte-order mark', '\uFEFF' + textOf(CARD)],
    ['characters that are empty', broken('Prompt injection', 'Prompt\u00AD in\u200Bjec\uFEFFtion')],
    ['a tab in a text', broken('Prompt injection', 'Prompt\tinjection')],
    ['Windows line ends', textOf(CARD).replaceAll('\n', '\r\n')],
    ['a tab as indentation', broken('  - actor: user\n    kind', '\t- actor: user\n\t\tkind')],
    ['curly quotes around a value', broken('"Prompt injection"', '“Prompt injection”')],
    ['white space beside the hyphens', broken('---\ntitle', '--- \ntitle')],
    ['white space in a value', broken('"Prompt injection"', '" Prompt injection "')],
    ['a date in another form', broken('updated: 2026-01-02', 'updated: 2026-1-2')],
    ['a date with slashes', broken('updated: 2026-01-02', 'updated: 2026/01/02')],
    ['text where a list belongs', broken('aliases: [hidden orders]', 'aliases: hidden orders')],
    [
      'keys in another order',
      broken('created: 2026-01-01\nupdated: 2026-01-02', 'updated: 2026-01-02\ncreated: 2026-01-01'),
    ],
    ['no quotes', broken('"Prompt injection"', 'Prompt injection')],
    ['no line break at the end', textOf(CARD).trimEnd()],
  ])('mends %s', (_what, text) => {
    expect(repair(CARD, text)).toBe(clean);
  });

  it('reads a version as text where text belongs', () => {
    expect(repair(CARD, broken('code: "A1:2025"', 'code: 1.10'))).toContain('    code: "1.10"\n');
    expect(repair(CARD, broken('[hidden orders]', '[no, 1.0]'))).toContain('aliases: ["no", "1.0"]\n');
  });

  it('takes away what a draft has left empty, once it is no draft, and only what may be missing', () => {
    const text = broken('access: [external]', 'access:\n# (optional)\ndomains:');
    expect(repair(CARD, text)).toBe(clean.replace('access: [external]', 'access:'));
    const draft = repair(CARD, text.replace('status: published', 'status: draft'));
    expect(draft).toContain('access:\n');
    expect(draft).toContain('# (optional)\ndomains:\n');
  });

  it('makes lists of the bullets that a word processor left in the text, and only there', () => {
    const text = broken('## How it happens\n', '## How it happens\n\n• One.\n• Two.\n').replace(
      'title: "Prompt',
      'title: "• Prompt',
    );
    const mended = repair(CARD, text);
    expect(mended).toContain('\n\n- One.\n- Two.\n');
    expect(mended).toContain('title: "• Prompt injection"\n');
  });

  it('takes away what the template explained, given the terms, once an entry is no draft; the remarks of its author stay', () => {
    const terms = () => ['one', 'two'];
    const help = '# What must be true or be done for the harm to occur.\nconditions:';
    const text = broken('conditions:', `# My own remark.\n${help}`);
    expect(repair(CARD, text, terms)).toBe(clean.replace('conditions:', '# My own remark.\nconditions:'));
    expect(repair(CARD, text)).toContain(help);
    const draft = text.replace('status: published', 'status: draft');
    expect(repair(CARD, draft, terms)).toContain(help);
  });

  it.each([
    ['a misspelt term', broken('kind: privacy', 'kind: privcy')],
    ['an unclosed quote', broken('"Prompt injection"', '"Prompt injection')],
    ['a date that does not exist', broken('2026-01-02', '2026-02-30')],
    ['a key that stands twice', broken('version: 1', 'version: 1\nversion: 2')],
  ])('does not guess: %s', (_what, text) => {
    const issues = (content: string) => issuesOf(deckPlus(CARD, content)).map(({ message }) => message);
    expect(issues(repair(CARD, text))).toEqual(issues(text));
    expect(issues(text)).not.toEqual([]);
  });

  it('changes nothing that it has mended, and leaves a clean deck clean', () => {
    const mended = deck().map(({ path, bytes }) => ({
      path,
      bytes: Buffer.from(repair(path, Buffer.from(bytes).toString())),
    }));
    expect(issuesOf(mended)).toEqual([]);
    for (const { path, bytes } of mended) expect(repair(path, bytes.toString())).toBe(bytes.toString());
  });

  it('sorts the lists that are kept sorted, each line once', () => {
    expect(repair('words.txt', 'b\r\na \n\nb\n')).toBe('a\nb\n');
    expect(repair('other.txt', 'b\na\n')).toBe('b\na\n');
  });
});
