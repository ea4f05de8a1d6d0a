import { spawnSync } from 'node:child_process';
import { readOptions, stop } from './lib/arguments.ts';
import { readChanges, scopeOf } from './lib/scope.ts';

const USAGE = `Usage: node scripts/scope.ts --base COMMIT [--head COMMIT]
Prints "content" when everything that changes between the two is content, else "code" and why.`;

const { values } = readOptions(
  { options: { base: { type: 'string' }, head: { type: 'string', default: 'HEAD' } } },
  USAGE,
);
if (values.base === undefined) stop('--base is needed.', USAGE);
const { status, stdout, stderr } = spawnSync(
  'git',
  ['diff', '--raw', '-z', '--no-renames', `${values.base}...${values.head}`],
  { encoding: 'utf8' },
);
if (status !== 0) stop(stderr.trim(), USAGE);
const { kind, because } = scopeOf(readChanges(stdout));
console.log(kind);
for (const reason of because) console.error(reason);
