import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deck, deckWith, issuesOf } from '../src/core/checks/fixture.ts';
import type { Release } from '../src/core/schema/releases.ts';
import type { ContentFile } from '../src/core/source/read.ts';
import { digestOf } from '../src/files/content.ts';
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

/** The deck in which a card cites a paper that is not there. */
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

describe('schema', () => {
  it('writes what differs, and with --check only says which files that are', () => {
    write('deck', deck());
    expect(run('schema.ts').stdout).toBe('8 schemas, 8 of them new.\n');
    writeFileSync(join(folder, 'public/schemas/cards.json'), '{}');
    const { status, stderr } = run('schema.ts', '--check');
    expect([status, stderr]).toEqual([
      1,
      'public/schemas/cards.json: older than the schema or its vocabularies. Run: npm run schema\n',
    ]);
    expect(run('schema.ts').stdout).toBe('8 schemas, 1 of them new.\n');
    expect(run('schema.ts', '--check').stdout).toBe('8 schemas, 0 of them new.\n');
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

describe('check', () => {
  it('does not take two files for one', () => {
    write('deck', deck());
    write('one', misspelt());
    write('two', deck());
    const { status, stderr } = run('check.ts', 'one/cards/injection.mdx', 'two/cards/injection.mdx');
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(
      'two/cards/injection.mdx would be cards/injection.mdx, as another file that is named: check them one by one.',
    );
  });
});

describe('fix', () => {
  const untidy = () => deckWith('cards/injection.mdx', (text) => `\uFEFF${text.replace('version: 1', 'version:   1')}`);
  const card = () => readFileSync(join(folder, 'deck/cards/injection.mdx'), 'utf8');

  it('mends what is mechanical, once, and says which files', () => {
    write('deck', untidy());
    expect(run('fix.ts').stdout).toMatch(/^deck\/cards\/injection\.mdx\n[^]*files looked at, \d+ mended\.\n$/);
    expect(card()).toContain('\nversion: 1\n');
    expect(run('fix.ts').stdout).toMatch(/^\d+ files looked at, 0 mended\.\n$/);
    expect(run('check.ts').status).toBe(0);
  });

  it('with --dry-run prints the changed lines of the files named and writes nothing', () => {
    write('deck', untidy());
    const before = card();
    expect(run('fix.ts', '--dry-run', 'deck/cards/injection.mdx').stdout).toMatch(
      /^deck\/cards\/injection\.mdx\n[^]* {2}\+ version: 1\n {2}- version: {3}1\n1 file looked at, 1 would change\.\n$/,
    );
    expect(card()).toBe(before);
  });

  it('leaves alone what is not UTF-8, and says so', () => {
    write('deck', deck());
    writeFileSync(join(folder, 'deck/cards/injection.mdx'), Buffer.from('---\ntitle: "Prömpt"\n---\n', 'latin1'));
    const { stderr } = run('fix.ts', 'deck/cards/injection.mdx');
    expect(stderr).toBe('deck/cards/injection.mdx is not UTF-8 text and stays as it is: npm run check says where.\n');
  });

  it('says which file is not there', () => {
    write('deck', deck());
    const { status, stderr } = run('fix.ts', 'deck/cards/none.mdx');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no file deck\/cards\/none\.mdx\.\nUsage: npm run fix/);
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
    const citation = join(folder, 'CITATION.cff');
    writeFileSync(citation, 'title: Deck\nversion: 0.1.0\ndate-released: 2025-12-31\n');
    expect(run('release.ts', '--date', '2026-01-02', '--out', 'out').stdout).toMatch(/The first release: 2 cards/);
    const first = archive('riskdeck-2026-01-02.zip');
    const held = new Map(unpack(first).map(({ path, bytes }) => [path, bytes]));
    for (const { path, bytes } of deck()) expect(Buffer.from(held.get(path)!).equals(Buffer.from(bytes))).toBe(true);
    expect(new TextDecoder().decode(held.get('permalinks.txt'))).toContain('/cards/injection/#harms\n');
    expect([...held.keys()]).toEqual(expect.arrayContaining(['CHANGES.md', 'catalog.json']));
    expect(issuesOf(unpack(first))).toEqual([]);
    expect(digestOf(unpack(first))).toBe(releases()[0]?.digest);
    const linked = JSON.parse(new TextDecoder().decode(held.get('catalog.json'))) as { digest: string };
    expect(linked.digest).toBe(releases()[0]?.digest);
    expect(run('release.ts', '--date', '2026-01-02', '--out', 'out').stdout).toBe(
      'Nothing has changed since the release 2026-01-02: nothing was written.\n',
    );
    expect(releases()).toHaveLength(1);
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
    expect(readFileSync(citation, 'utf8')).toBe('title: Deck\nversion: "2026-02-03"\ndate-released: 2026-02-03\n');
    expect(releases()[1]?.sha256).toBe(createHash('sha256').update(first).digest('hex'));

    rmSync(join(folder, 'deck'), { recursive: true });
    write('deck', deck());
    expect(run('release.ts', '--date', '2026-01-02', '--out', 'again').status).toBe(0);
    expect(readFileSync(join(folder, 'again/riskdeck-2026-01-02.zip')).equals(first)).toBe(true);
  });

  it.each([
    [[], 'A release needs --date.'],
    [['--date', '2026-02-30'], '"2026-02-30" is not a day of the calendar.'],
    [['--date', '9999-12-31'], 'The day 9999-12-31 is still to come.'],
    [['--date', '2020-01-01'], 'The deck was last changed on 2026-01-02, a later day.'],
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
    expect(stderr).toMatch(
      /^The archive of the release 2026-01-02 is gone: put riskdeck-2026-01-02\.zip back\. It was looked for in .*elsewhere\./,
    );
    expect(run('release.ts', '--date', '2026-01-01', '--out', 'out').stderr).toContain('of 2026-01-02, a later day.');
    write('deck', [{ path: 'releases.json', bytes: Buffer.from('[') }]);
    const damaged = run('release.ts', '--date', '2026-01-03', '--out', 'out');
    expect(damaged.stderr).toContain('releases.json:1:2 releases The file is not JSON');
    expect(damaged.stderr).not.toContain(' at ');
  });
});

describe('new', () => {
  it.each(['card', 'paper', 'evaluation', 'mitigation'])('writes a draft of a %s that the check accepts', (kind) => {
    write('deck', deck());
    const path = `deck/${kind}s/brand-new.mdx`;
    const { status, stdout } = run('new.ts', kind, 'brand-new');
    expect([status, stdout]).toEqual([0, expect.stringContaining(`npm run check -- ${path} --watch\n`)]);
    const checked = run('check.ts', path);
    expect(checked.status).toBe(0);
    expect(checked.stdout).toMatch(/1 entry checked: 0 errors, \d+ warnings?\. \d+ things needed to publish\.\n$/);
    const text = readFileSync(join(folder, path), 'utf8');
    expect(run('fix.ts', path).stdout).toBe('1 file looked at, 0 mended.\n');
    expect(text).toMatch(/^---\n# [A-Z]/);
    const again = run('new.ts', kind, 'brand-new');
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('exists already')]);
  });

  it('with --dry-run prints the draft and writes nothing', () => {
    write('deck', deck());
    const { stdout } = run(
      'new.ts',
      'paper',
      'third-2026',
      '--dry-run',
      '--from-arxiv',
      'https://arxiv.org/abs/2303.18190v2',
    );
    expect(stdout).toContain('\narxiv: "2303.18190"\n');
    expect(stdout).toContain('\nurl: https://arxiv.org/abs/2303.18190\n');
    expect(stdout).toContain('\ncitationKey: third2026\n');
    expect(existsSync(join(folder, 'deck/papers/third-2026.mdx'))).toBe(false);
  });

  it.each([
    [['card'], 'A kind and an id are needed.'],
    [['cart', 'x'], 'There is no kind "cart". Did you mean "card"?'],
    [['card', 'Brand New'], '"Brand New" cannot be an id'],
    [['card', 'x', '--from-arxiv', '2303.18190'], 'Only a paper has an arXiv id.'],
    [['paper', 'x', '--from-arxiv', '23'], '"23" is not an arXiv id'],
  ])('%j: %s', (parameters, sentence) => {
    write('deck', deck());
    const { status, stderr } = run('new.ts', ...parameters);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^[^]*\nUsage: npm run new/)]);
    expect(stderr).toContain(sentence);
  });

  it('refuses an id that looks like another', () => {
    write('deck', deck());
    const { status, stderr } = run('new.ts', 'card', 'in-jection');
    expect([status, stderr]).toEqual([1, expect.stringContaining('"in-jection" looks like "injection".')]);
  });
});
