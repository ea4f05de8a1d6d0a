import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deck, deckWith } from '../src/core/checks/fixture.ts';
import type { Release } from '../src/core/schema/releases.ts';
import type { ContentFile } from '../src/core/source/read.ts';
import { unpack } from './lib/archive.ts';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'scripts-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, files: ContentFile[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), bytes);
  }
}

/** Runs a script in the temporary folder on the deck in `deck`. */
function run(script: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL(script, import.meta.url)), ...parameters],
    {
      cwd: folder,
      env: { ...process.env, CONTENT_DIR: 'deck', OUT_DIR: 'site', CI: '', NO_COLOR: '1', FORCE_COLOR: undefined },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

/** The deck in which one card no longer cites the paper on which it rests. */
const misspelt = () =>
  deckWith('cards/injection.mdx', (text) => text.replace(/paper: [a-z0-9-]+/, 'paper: nobody-2020-nothing'));

describe('build', () => {
  it('publishes nothing of a deck with an error, and says where it is', () => {
    write('deck', misspelt());
    const { status, stderr } = run('build.ts');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^check failed\.\ndeck\/cards\/injection\.mdx:\d+:\d+ reference There is no paper "nobody-2020-nothing"\./,
    );
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });
});

describe('crosslink', () => {
  it('writes the linked deck', () => {
    write('deck', deck());
    expect(run('crosslink.ts')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+ cards cross-linked into \d+ schemes\.\n$/) as string,
      stderr: '',
    });
  });

  it('prints what differs from another deck, and that nothing differs from its own copy', () => {
    write('deck', deck());
    write('same', deck());
    write(
      'less',
      deck().filter(({ path }) => !path.startsWith('crosswalks/')),
    );
    const nothing = 'Pages added: 0\nPages removed: 0\nLinks gained: 0\nLinks lost: 0\nCoverage: 0\n';
    expect(run('crosslink.ts', '--against', 'same').stdout).toBe(nothing);
    expect(run('crosslink.ts', '--against', 'less').stdout).toMatch(/Links gained: [1-9]/);
  });

  it('says which option it does not know', () => {
    const { status, stderr } = run('crosslink.ts', '--agains', 'x');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--agains'.*\nUsage: npm run crosslink/);
  });

  it('says which folder is not there', () => {
    write('deck', deck());
    const { status, stderr } = run('crosslink.ts', '--against', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no content folder .*nowhere\.\n/);
  });
});

describe('permalinks', () => {
  it('adds the addresses of the deck and finds a line that is gone', () => {
    write('deck', deck());
    run('crosslink.ts');
    expect(run('permalinks.ts').status).toBe(0);
    const list = join(folder, 'deck/permalinks.txt');
    const lines = readFileSync(list, 'utf8').split('\n');
    writeFileSync(join(folder, 'earlier.txt'), lines.join('\n'));
    writeFileSync(list, lines.filter((line) => line !== '/cards/injection/').join('\n'));
    const { status, stderr } = run('permalinks.ts', '--check', '--base', 'earlier.txt');
    expect(status).toBe(1);
    expect(stderr).toBe('The published address /cards/injection/ has been taken off the list. Put the line back.\n');
  });
});

describe('release', () => {
  const archive = (name: string) => readFileSync(join(folder, 'out', name));
  const releases = () => JSON.parse(readFileSync(join(folder, 'deck/releases.json'), 'utf8')) as Release[];

  it('packs a dated archive of the deck, the same bytes for the same deck, with what changed since the last', () => {
    write('deck', deck());
    expect(run('release.ts', '--date', '2026-01-02', '--out', 'out').stdout).toMatch(/The first release: 2 cards/);
    const first = archive('riskdeck-2026-01-02.zip');
    const held = new Map(unpack(first).map(({ path, bytes }) => [path, bytes]));
    for (const { path, bytes } of deck()) expect(Buffer.from(held.get(path)!).equals(Buffer.from(bytes))).toBe(true);
    expect(new TextDecoder().decode(held.get('permalinks.txt'))).toContain('/cards/injection/#harms\n');
    expect([...held.keys()]).toEqual(expect.arrayContaining(['CHANGES.md', 'catalog.json']));

    write(
      'deck',
      deckWith('cards/injection.mdx', (text) => text.replace('version: 1', 'version: 2')),
    );
    expect(run('release.ts', '--date', '2026-02-03', '--out', 'out').status).toBe(0);
    expect(releases().map(({ version, cards }) => [version, cards['injection']])).toEqual([
      ['2026-02-03', 2],
      ['2026-01-02', 1],
    ]);
    expect(releases()[0]?.changes).toContain('Card injection: version 1 -> 2');
    expect(releases()[1]?.sha256).toBe(createHash('sha256').update(first).digest('hex'));

    rmSync(join(folder, 'deck'), { recursive: true });
    write('deck', deck());
    expect(run('release.ts', '--date', '2026-01-02', '--out', 'again').status).toBe(0);
    expect(readFileSync(join(folder, 'again/riskdeck-2026-01-02.zip')).equals(first)).toBe(true);
  });

  it.each([
    [[], 'A release needs --date.'],
    [['--date', '2026-02-30'], '"2026-02-30" is not a day of the calendar.'],
  ])('refuses %j', (parameters, sentence) => {
    write('deck', deck());
    const { status, stderr } = run('release.ts', ...parameters);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(sentence);
  });

  it('releases nothing of a deck with an error, and nothing when the last archive is gone', () => {
    write('deck', misspelt());
    expect(run('release.ts', '--date', '2026-01-02', '--out', 'out').stderr).toContain('nobody-2020-nothing');
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(existsSync(join(folder, 'deck/permalinks.txt'))).toBe(false);
    write('deck', deck());
    run('release.ts', '--date', '2026-01-02', '--out', 'out');
    const { status, stderr } = run('release.ts', '--date', '2026-01-03', '--out', 'elsewhere');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The archive of the last release is not there: .*elsewhere/);
  });
});
