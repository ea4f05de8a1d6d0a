import { describe, expect, it } from 'vitest';
import { deck, deckPlus, issuesOf } from '../checks/fixture.ts';
import type { Vocabulary } from '../schema/taxonomy.ts';
import { readEntry } from './read.ts';
import { repair } from './repair.ts';
import { draftText, withoutHelp } from './template.ts';
import { setBody, setValue } from './write.ts';

const PATH = 'cards/data-leak.mdx';
const VOCABULARIES = new Map(
  deck()
    .filter(({ path }) => path.startsWith('vocabularies/'))
    .map((file) => [readEntry(file)!.id, readEntry(file)!.data as Vocabulary]),
);
const terms = (name: string) => (VOCABULARIES.get(name)?.terms ?? []).map(({ term }) => term);
const template = draftText({ collection: 'cards', id: 'data-leak', date: '2026-01-02' }, terms);
const BODY = '## What goes wrong\n\nA stranger reads what was meant for one person.\n';

/** What a contributor does at the terminal: writes over the template in an editor, then runs `npm run fix`. */
function atTheTerminal(): string {
  const typed = template
    .replace('title: "Data leak"', "title: 'Data: leak'")
    .replace(/summary: .*/, 'summary: Something leaks.')
    .replace(/ {4}note: .*/, '    note: A stranger reads the mail.   ')
    .replace(/ {2}- "… one condition\."/, '  - "The system runs."')
    .replace(/claim: .*\n( {4}reference:[^]*? {4}grade)/, 'claim: "It was seen."\n    paper: first-2025\n    grade')
    .replace('systems:\n', 'systems: [ agent ]\n')
    .replace(/\n---\n[^]*$/, `\n---\n${BODY}`);
  return repair(PATH, typed);
}

/** What the form of the browser does with the same values: one after the other, in the order in which they are typed. */
function inTheBrowser(): string {
  const values: [(string | number)[], unknown][] = [
    [['systems'], ['agent']],
    [['title'], 'Data: leak'],
    [['conditions', 0], 'The system runs.'],
    [['harms', 0, 'note'], 'A stranger reads the mail.'],
    [['evidence', 0, 'reference'], undefined],
    [['evidence', 0, 'paper'], 'first-2025'],
    [['evidence', 0, 'claim'], 'It was seen.'],
    [['summary'], 'Something leaks.'],
  ];
  return setBody(
    values.reduce((text, [path, value]) => setValue('cards', text, path, value), template),
    BODY,
  );
}

/** What an editor with its own habits makes of it: Windows line ends, keys in another order, other quotes. */
function inAnEditor(): string {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(inTheBrowser())!;
  const blocks = front.match(/(?:#[^\n]*\n)*[a-zA-Z]+:[^\n]*(?:\n [^\n]*)*/g) ?? [];
  const moved = blocks.reverse().join('\n').replace('"Something leaks."', "'Something leaks.'");
  return repair(PATH, `\uFEFF---\n${moved}\n---\n${body}`.replaceAll('\n', '\r\n'));
}

it.each([
  [['placements', 0], {}, 'placements:\n  - {}\n'],
  [['aliases', 0], 'a name', 'aliases: [a name]\n'],
  [['quickCheck', 'steps', 0], 'Look.', 'quickCheck:\n  steps:\n    - "Look."\n'],
] as const)('setValue fills a field that stands empty: %j', (path, value, written) => {
  expect(setValue('cards', template, path, value)).toContain(written);
});

it('setValue takes the block away that holds nothing any more', () => {
  const keys = ['title', 'publisher', 'url'].map((key) => ['evidence', 0, 'reference', key]);
  const text = keys.reduce((now, path) => setValue('cards', now, path, undefined), template);
  expect(template).toContain('    reference:\n');
  expect(text).not.toContain('reference: {}');
  expect(text).not.toContain('    reference:');
});

it('withoutHelp leaves what the author wrote, comments too', () => {
  const own = atTheTerminal()
    .replace('title:', '# My own remark.\ntitle:')
    .replace(BODY, `${BODY}\n# The system runs\n`);
  const short = withoutHelp(own, 'cards', terms);
  expect(short.match(/^# .*$/gm)).toEqual(['# My own remark.', '# The system runs']);
  const dataOf = (text: string) => readEntry({ path: PATH, bytes: Buffer.from(text) })!.data;
  expect(dataOf(short)).toEqual(dataOf(own));
  expect(withoutHelp('no front matter', 'cards', terms)).toBe('no front matter');
});

describe('the three ways', () => {
  it('give the same bytes for the same input', () => {
    expect(inTheBrowser()).toBe(atTheTerminal());
    expect(inAnEditor()).toBe(atTheTerminal());
  });

  it('give a draft that the check accepts', () => {
    expect(issuesOf(deckPlus(PATH, atTheTerminal()))).toEqual([]);
    expect(atTheTerminal()).toContain('systems: [agent]\n');
    expect(atTheTerminal()).not.toContain('summary: "…');
  });
});
