import { spawnSync } from 'node:child_process';

/** One change of a file, as its commit tells it. */
export interface FileChange {
  /** The day on which it was written, as YYYY-MM-DD, where its author was. */
  day: string;
  /** The first line of its message. */
  what: string;
  commit: string;
}

/**
 * What changed when in each file of a folder, the latest first, from one look at git; renamed files keep their past.
 * Undefined without git, outside a repository, and in a shallow clone, whose history would seem to begin yesterday.
 */
export function readHistory(folder: string): Map<string, FileChange[]> | undefined {
  if (git(folder, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false') return undefined;
  const log = git(folder, 'log', '--format=%x00%H%x01%as%x01%s', '--name-status', '-M', '--relative', '--', '.');
  return log === undefined ? undefined : parseHistory(log);
}

/** Reads what `git log` printed: commits after a zero sign, then a line for each file, the latest commit first. */
export function parseHistory(log: string): Map<string, FileChange[]> {
  const history = new Map<string, FileChange[]>();
  const present = new Map<string, string>();
  for (const block of log.split('\0').slice(1)) {
    const [head = '', ...lines] = block.split('\n');
    const [commit = '', day = '', what = ''] = head.split('\x01');
    for (const line of lines.filter((text) => text !== '')) {
      const [state = '', path = '', renamed] = line.split('\t');
      const name = present.get(renamed ?? path) ?? renamed ?? path;
      if (state.startsWith('R')) present.set(path, name);
      history.set(name, [...(history.get(name) ?? []), { day, what, commit }]);
    }
  }
  return history;
}

function git(folder: string, ...parameters: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=off', ...parameters], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : undefined;
}
