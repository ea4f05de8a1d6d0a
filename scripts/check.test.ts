import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deck, deckPlus, deckWith, DRAFT, textOf } from '../src/core/checks/fixture.ts';
import type { ContentFile } from '../src/core/source/read.ts';

const SCRIPT = fileURLToPath(new URL('check.ts', import.meta.url));
const CARD = 'cards/injection.mdx';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'check-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

/** Runs the script in the temporary folder, on files that it writes below `deck`. */
function check(files: ContentFile[], ...parameters: string[]) {
  for (const { path, bytes } of files) write(`deck/${path}`, bytes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...parameters], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: 'deck', NO_COLOR: '1', FORCE_COLOR: undefined },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The deck with a term misspelt in one card and an address misspelt in the other. */
function faulty(): ContentFile[] {
  return deckWith(CARD, (text) => text.replace('kind: privacy', 'kind: privcy')).map((file) =>
    file.path === 'cards/jailbreak.mdx'
      ? { ...file, bytes: Buffer.from(textOf(file.path).replace('because: first', 'because: frst')) }
      : file,
  );
}

const VOCABULARY =
  'deck/cards/injection.mdx:11:11 vocabulary "privcy" is not a term of harm-kinds. Did you mean "privacy"?';
/** Where the rules are explained, as the check prints it. */
const why = (...rules: string[]) =>
  ['Why, with examples:', ...rules.map((rule) => `  /contribute/rules/#${rule}`), ''].join('\n');
const REFERENCE = 'deck/cards/jailbreak.mdx:29:12 reference There is no paper "frst-2025". Did you mean "first-2025"?';

describe('npm run check', () => {
  it('ends with 0 for a clean deck', () => {
    const entries = deck().length;
    expect(check(deck())).toEqual({
      status: 0,
      stdout: `${entries} entries checked: 0 errors, 0 warnings.\n`,
      stderr: '',
    });
  });

  it('ends with 0 when there are warnings only', () => {
    const lonely = textOf('papers/first-2025.mdx')
      .replace('"First"', '"Third"')
      .replace(/first2025\n/, 'third2026\n');
    const { status, stdout } = check(
      deckPlus('papers/third-2026.mdx', lonely.replace('Key: first2025', 'Key: third2026')),
    );
    expect(status).toBe(0);
    expect(stdout).toBe(
      `deck/papers/third-2026.mdx:2:1 orphan (warning) Nothing names the paper third-2026. Cite it on a card, or set its status to withdrawn; only what was never published may be removed.
${why('orphan')}${deck().length + 1} entries checked: 0 errors, 1 warning.
`,
    );
  });

  it('ends with 1 when there are errors, and prints them all', () => {
    expect(check(faulty())).toEqual({
      status: 1,
      stdout: `${VOCABULARY}\n${REFERENCE}\n${why('reference', 'vocabulary')}${deck().length} entries checked: 2 errors, 0 warnings.\n`,
      stderr: '',
    });
  });

  it('prints only the faults of the files named', () => {
    const { status, stdout } = check(faulty(), join('deck', CARD));
    expect(status).toBe(1);
    expect(stdout).toBe(`${VOCABULARY}\n${why('vocabulary')}1 entry checked: 1 error, 0 warnings.\n`);
    expect(check(faulty(), 'deck/papers/first-2025.mdx').status).toBe(0);
  });

  it('checks a file from elsewhere as if it were added', () => {
    write('elsewhere/papers/third-2026.mdx', textOf('papers/first-2025.mdx').replace('"First"', '"Third"'));
    const { status, stdout } = check(deck(), 'elsewhere/papers/third-2026.mdx');
    expect(status).toBe(1);
    expect(stdout).toBe(
      `elsewhere/papers/third-2026.mdx:2:1 orphan (warning) Nothing names the paper third-2026. Cite it on a card, or set its status to withdrawn; only what was never published may be removed.
elsewhere/papers/third-2026.mdx:11:14 duplicate papers/first-2025.mdx has the same citationKey. If both are the same paper, keep one; else tell them apart.
${why('duplicate', 'orphan')}1 entry checked: 1 error, 1 warning.
`,
    );
  });

  it('checks a file from elsewhere in the place of the one with its id', () => {
    write('elsewhere/injection.mdx', textOf(CARD).replace('kind: privacy', 'kind: privcy'));
    expect(check(deck(), 'elsewhere/injection.mdx').stdout).toBe(
      `${VOCABULARY.replace('deck/cards', 'elsewhere')}\n${why('vocabulary')}1 entry checked: 1 error, 0 warnings.\n`,
    );
  });

  it('tells a draft what it lacks, when it is named', () => {
    const files = deckPlus('cards/idea.mdx', DRAFT);
    const { status, stdout } = check(files, 'deck/cards/idea.mdx');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Needed to publish:\ndeck\/cards\/idea\.mdx:2:1 .*orphan \(note\) Nothing names the card idea\./,
    );
    expect(stdout).toContain('idea.mdx:14:1 length (note) The text has 5 words; a card has 350 to 700.');
    expect(stdout).toMatch(/1 entry checked: 0 errors, 0 warnings\. \d+ things needed to publish\.\n$/);
    expect(check(files).stdout).toBe(`${files.length} entries checked: 0 errors, 0 warnings.\n`);
  });

  it('checks again when the file changes, and says the present state', async () => {
    for (const { path, bytes } of deck()) write(`deck/${path}`, bytes);
    const child = spawn(process.execPath, [SCRIPT, '--watch', join('deck', CARD)], {
      cwd: folder,
      env: { ...process.env, CONTENT_DIR: 'deck', NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    let said = '';
    const saying = (words: string) =>
      new Promise<void>((done, fail) => {
        const look = () => said.includes(words) && done();
        child.stdout.on('data', look);
        child.on('close', () => fail(new Error(said)));
        look();
      });
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    await saying('1 entry checked: 0 errors, 0 warnings.\nWatching for changes; Ctrl-C ends it.\n');
    said = '';
    write(`deck/${CARD}`, textOf(CARD).replace('kind: privacy', 'kind: privcy'));
    await saying(`${VOCABULARY}\n`);
    said = '';
    write(`deck/${CARD}`, textOf(CARD));
    await saying('1 entry checked: 0 errors, 0 warnings.\n');
    child.kill();
  });

  it('prints JSON and nothing else', () => {
    const { status, stdout } = check(faulty(), '--format', 'json', join('deck', CARD));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        rule: 'vocabulary',
        level: 'error',
        file: 'deck/cards/injection.mdx',
        line: 11,
        column: 11,
        message: '"privcy" is not a term of harm-kinds.',
        hint: 'Did you mean "privacy"?',
      },
    ]);
    expect(JSON.parse(check(deck(), '--format=json').stdout)).toEqual([]);
  });

  it("prints GitHub's annotations", () => {
    const { status, stdout } = check(faulty(), '--format', 'github', join('deck', CARD));
    expect(status).toBe(1);
    expect(stdout).toBe(
      '::error file=deck/cards/injection.mdx,line=11,col=11,title=vocabulary::"privcy" is not a term of harm-kinds. Did you mean "privacy"?\n1 entry checked: 1 error, 0 warnings.\n',
    );
  });

  it.each([
    ['an unknown format', ['--format', 'xml'], 'There is no format "xml".'],
    ['an unknown option', ['--verbose'], "Unknown option '--verbose'"],
    ['a file that is not there', ['deck/cards/none.mdx'], 'There is no file deck/cards/none.mdx.'],
    ['a folder', ['deck/cards'], 'deck/cards is a folder; name its files.'],
  ])('ends with 2 for %s, with a sentence and the usage', (_what, parameters, sentence) => {
    const { status, stdout, stderr } = check(deck(), ...parameters);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Usage: npm run check');
    expect(stderr).not.toContain('    at ');
  });

  it('ends with 2 when there is no content folder', () => {
    const { status, stderr } = check([]);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no content folder');
  });

  it('misses an address that an earlier copy of the list held, when it is given one', () => {
    write('earlier.txt', '/cards/injection/\n/cards/jailbreak/\n');
    const files = deckPlus('permalinks.txt', '/cards/injection/\n');
    const { status, stdout } = check(files, '--base', 'earlier.txt');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'deck/permalinks.txt:1:1 permalink-kept The published address "/cards/jailbreak/" has been taken off the list. Put the line back',
    );
    expect(check(files, '--base', 'none.txt').stderr).toContain('There is no file none.txt.');
  });
});
