import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../files/content.ts';
import { DIST } from './pages.ts';

test('a second build, elsewhere on the globe, is the same byte for byte', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(resolve(tmpdir(), 'site-'));
  // As `npm run build` does it.
  execFileSync(process.execPath, ['--max-semi-space-size=128', 'scripts/build.ts'], {
    env: { ...process.env, OUT_DIR: folder, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    stdio: 'ignore',
  });
  const [first, second] = [DIST, folder].map(
    (site) => new Map(readContent(site).map(({ path, bytes }) => [path, bytes])),
  );
  const paths = [...new Set([...first!.keys(), ...second!.keys()])];
  const isSame = (path: string) => {
    const [one, other] = [first!.get(path), second!.get(path)];
    return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
  };
  expect(paths.filter((path) => !isSame(path))).toEqual([]);
  rmSync(folder, { recursive: true });
});
