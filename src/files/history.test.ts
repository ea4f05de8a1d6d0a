import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHistory } from './history.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(at: string, ...parameters: string[]): void {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', at, ...person, ...parameters], { stdio: 'ignore' });
}

function commit(at: string, message: string, day: string): void {
  git(at, 'add', '-A');
  git(at, 'commit', '-m', message, '--date', `${day}T12:00:00Z`);
}

/** A repository whose content lies in a folder of its own: a card is written, renamed and changed. */
function repository(): string {
  const at = join(folder, 'repository');
  const cards = join(at, 'content/cards');
  mkdirSync(cards, { recursive: true });
  git(at, 'init', '-q');
  writeFileSync(join(cards, 'old.mdx'), 'One line.\nAnother line.\nA third line.\n');
  commit(at, 'A card\n\nWith more words.', '2026-01-02');
  renameSync(join(cards, 'old.mdx'), join(cards, 'né w.mdx'));
  commit(at, 'It has a better name: "new"\tnow', '2026-01-03');
  writeFileSync(join(cards, 'né w.mdx'), 'One line.\nAnother line.\nA third line.\nA fourth.\n');
  writeFileSync(join(at, 'README.md'), 'Elsewhere.\n');
  commit(at, 'A fourth line', '2026-01-04');
  return at;
}

describe('readHistory', () => {
  it('tells what changed when in each file of the folder, also before it was renamed', () => {
    const history = readHistory(join(repository(), 'content'));
    expect([...(history ?? [])].map(([file, changes]) => [file, changes.map(({ day, what }) => [day, what])])).toEqual([
      [
        'cards/né w.mdx',
        [
          ['2026-01-04', 'A fourth line'],
          ['2026-01-03', 'It has a better name: "new"\tnow'],
          ['2026-01-02', 'A card'],
        ],
      ],
    ]);
    expect(history?.get('cards/né w.mdx')?.[0]?.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('is absent outside a repository and in a shallow clone', () => {
    expect(readHistory(folder)).toBeUndefined();
    const at = repository();
    git(folder, 'clone', '-q', '--depth', '1', `file://${at}`, join(folder, 'shallow'));
    expect(readHistory(join(folder, 'shallow/content'))).toBeUndefined();
  });
});
