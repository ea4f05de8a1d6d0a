import { describe, expect, it } from 'vitest';
import { deckPlus, issuesOf, textOf } from './fixture.ts';

// Everything that a contributor's file was ever seen to hold: each with the right line and column, one sentence in words
// that are not the programs', and what to do. Two further faults stand in the same file and are told in the same run.

const CARD = 'cards/injection.mdx';
const TEXT = textOf(CARD).replace('kind: privacy', 'kind: privcy').replace('novelty: [specific]', 'novlty: [specific]');
const FURTHER = [
  '11:11 "privcy" is not a term of harm-kinds. Did you mean "privacy"?',
  '24:1 "novlty" is not a field here. Did you mean "novelty"?',
];

const changed = (before: string | RegExp, after: string): string => {
  const text = TEXT.replace(before, () => after);
  if (text === TEXT) throw new Error(`${String(before)} does not stand in the card.`);
  return text;
};

/** What the check says of the card, without the two further faults; fails when it leaves one of them out. */
function said(content: string | Uint8Array, further = FURTHER, lines = 0): string[] {
  const issues = issuesOf(deckPlus(CARD, content)).filter(({ file }) => file === CARD);
  const all = issues.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);
  const moved = further.map((words) => words.replace(/^\d+/, (line) => String(Number(line) + lines)));
  expect(all).toEqual(expect.arrayContaining(moved));
  return all.filter((words) => !moved.includes(words));
}

const NOT_UTF8 = 'The file is not UTF-8 text. Save it with the encoding UTF-8.';

describe('bad input: front matter', () => {
  it.each<[string, string, string, number?]>([
    [
      'a tab',
      changed('  entity: [human]', '\tentity: [human]'),
      '18:1 A tab stands where YAML wants spaces. Indent with two spaces a level.',
    ],
    [
      'an unquoted colon',
      changed('"Prompt injection"', 'Injection: the order'),
      '2:8 A colon stands in text without quotes. Put the whole text in straight double quotes: "...". Or mend the indentation of the next line.',
    ],
    [
      'an unclosed quote',
      changed('"Prompt injection"', '"Prompt injection'),
      '2:25 A quote is opened and not closed. Close it with the same quote.',
    ],
    [
      'an unclosed bracket',
      changed('access: [external]', 'access: [external'),
      '17:1 Brackets opened here or above are not closed, or a comma is missing. Close them with "]" or "}" and put a comma between the items.',
    ],
    [
      'smart quotes',
      changed('"Prompt injection"', '“Prompt injection”'),
      '2:8 Curly quotes do not enclose a value. Use straight quotes, as programs do: "...". Word processors change them.',
    ],
    [
      'a list where text belongs',
      changed('"Prompt injection"', '[Prompt, injection]'),
      '2:8 "title" must be text, not a list. It holds: The name of the risk.',
    ],
    [
      'text where a list belongs',
      changed('[hidden orders]', 'hidden orders'),
      '4:10 "aliases" must be a list, not text. Write it as a list: [hidden orders].',
    ],
    [
      'a date that does not exist',
      changed('updated: 2026-01-02', 'updated: 2026-02-30'),
      '7:10 The date 2026-02-30 does not exist. Look at the month and the day.',
    ],
    [
      'a month that does not exist',
      changed('updated: 2026-01-02', 'updated: 2026-13-40'),
      '7:10 The date 2026-13-40 does not exist. Look at the month and the day.',
    ],
    [
      'a date in words',
      changed('updated: 2026-01-02', 'updated: 2 January 2026'),
      '7:10 "2 January 2026" is not a date. Write it as YYYY-MM-DD. It holds: The day its content last changed.',
    ],
    [
      'no, which some read as false',
      changed('[hidden orders]', '[no]'),
      '4:11 "no" means different things to different YAML readers. Put it in double quotes.',
    ],
    [
      'a version read as a number',
      changed('code: "A1:2025"', 'code: 1.10'),
      '32:11 "code" must be text, not a number. Put it in double quotes, as it stands.',
    ],
    [
      'a key that stands twice',
      changed('version: 1', 'version: 1\nversion: 2'),
      '9:1 The key "version" stands twice in the same block. Keep one of the two, or join their values.',
      1,
    ],
    [
      'a misspelt id',
      changed('paper: first-2025', 'paper: frist-2025'),
      '38:12 There is no paper "frist-2025". Did you mean "first-2025"?',
    ],
    [
      'a code of another edition',
      changed('code: "A1:2025"', 'code: "A2:2026"'),
      '32:11 list-2025 has no entry "A2:2026". The entry "Injection" has the code "A1:2025".',
    ],
    [
      'a label that is not the name',
      changed('label: "Injection"', 'label: "Injections"'),
      '33:12 "Injections" is not the name of A1:2025 in list-2025. Write "Injection".',
    ],
    [
      'a YAML reference',
      changed('"Prompt injection"', '*title'),
      '2:8 A YAML alias is not allowed. Write the value out; put text that begins with * in double quotes.',
    ],
  ])('%s', (_what, text, words, lines) => {
    expect(said(text, FURTHER, lines ?? 0)).toEqual([words]);
  });
});

describe('bad input: files', () => {
  it('a byte-order mark', () => {
    expect(said(`\uFEFF${TEXT}`)).toEqual([
      '1:1 The file begins with a byte-order mark. Save it as "UTF-8", not "UTF-8 with BOM".',
    ]);
  });
  it('Windows line ends, which are accepted', () => {
    expect(said(TEXT.replaceAll('\n', '\r\n'))).toEqual([]);
  });
  it('Latin-1', () => {
    expect(said(Buffer.from(changed('Prompt injection', 'Prömpt injection'), 'latin1'))).toEqual([`2:11 ${NOT_UTF8}`]);
  });
  it('a character that nobody sees, each of them', () => {
    expect(said(changed('Prompt injection', 'Prompt\u200B injection').replace('Pwhat0', 'Pwhat0 \u202E'))).toEqual([
      '2:15 An invisible character (U+200B) stands here. It came with a copied text: let `npm run fix` delete it, in the browser "Tidy".',
      '62:36 An invisible character (U+202E) stands here. Delete it and type the text again.',
    ]);
  });
  it('an empty file', () => {
    expect(said('', [])).toEqual(['1:1 The file is empty. Write an entry or remove the file.']);
  });
  it('a megabyte in one line', () => {
    expect(said('a'.repeat(1 << 20), [])).toEqual(['1:1 The file is larger than 512 KB. Split it or shorten it.']);
  });
  it('conflict markers, of whose two sides the first is read', () => {
    expect(
      said(changed('version: 1', '<<<<<<< HEAD\nversion: 1\n=======\nversion: 2\n>>>>>>> other'), FURTHER, 4),
    ).toEqual(['8:1 A merge conflict has been left in the file. Choose one side and remove the marker lines.']);
  });
  it('two cards with ids that look alike', () => {
    const other = textOf('cards/jailbreak.mdx').replace('"Jailbreak"', '"Other"').replace('[role play]', '[other]');
    const alike = issuesOf(deckPlus('cards/jai1break.mdx', other)).filter(({ rule }) => rule === 'look-alike');
    expect(alike).toEqual([
      {
        rule: 'look-alike',
        level: 'error',
        file: 'cards/jailbreak.mdx',
        line: 1,
        column: 1,
        message: '"jailbreak" looks like "jai1break".',
        hint: 'Choose an id that cannot be mistaken.',
      },
    ]);
  });
});

describe('bad input: texts', () => {
  it.each([
    [
      'raw HTML',
      '<b>Pwhat0</b>',
      '62:29 <b> is not allowed. Only <Cite/>, <Card/>, <Term/> and markdown may stand in a text.',
    ],
    [
      'a script',
      '<script src="https://example.org/x.js"/> Pwhat0',
      '62:29 <script> is not allowed. Only <Cite/>, <Card/>, <Term/> and markdown may stand in a text.',
    ],
    [
      'a JavaScript address',
      '[Pwhat0](javascript:alert)',
      '62:29 The address "javascript:alert" is not allowed. Use an address that begins with https://, mailto: or / (a page of this site).',
    ],
    [
      'an import',
      'Pwhat0\n\nimport x from "y"\n\n',
      '64:1 An import or export is not allowed. Write plain text, and begin no paragraph with the word "import" or "export".',
    ],
    [
      'an expression',
      '{process.env.HOME} Pwhat0',
      '62:29 An expression in braces is not allowed. Write \\{ for a brace in the text.',
    ],
    [
      'an image that is missing',
      '![A plan](missing.png) Pwhat0',
      '62:29 An image is not allowed in a text. Say in words what it shows.',
    ],
    [
      'a link to a page that is not there',
      '[Pwhat0](/cards/injction/)',
      '62:29 There is no page "/cards/injction/". Did you mean "/cards/injection/"?',
    ],
    [
      'a component that is not finished',
      '<Cite paper="first-2025"> Pwhat0',
      '62:29 <Cite> is not finished. Write <Cite paper="..."/> with straight quotes and a slash at its end.',
    ],
  ])('%s', (_what, text, words) => {
    expect(said(changed('Pwhat0', text))).toContain(words);
  });

  it('an unclosed fence', () => {
    expect(said(changed('## Open questions', '```\n## Open questions'))).toContain(
      '80:1 A block of code begins here and does not end. Close it with ``` on a line of its own.',
    );
  });

  it('all of them at once', () => {
    const text = changed('"Prompt injection"', 'Injection: the order')
      .replace('updated: 2026-01-02', 'updated: 2026-02-30')
      .replace('Pwhat0', '{1} [Pwhat0](javascript:x)');
    expect(said(text)).toEqual([
      expect.stringMatching(/^2:8 A colon/) as string,
      expect.stringMatching(/^7:10 The date/) as string,
      expect.stringMatching(/^62:29 An expression/) as string,
      expect.stringMatching(/^62:33 The address/) as string,
    ]);
  });
});
