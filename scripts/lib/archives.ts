import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Release } from '../../src/core/schema/releases.ts';

/** What is wrong with the archives of releases in a folder: one that is missing, or no longer the bytes that were released. */
export function archiveProblems(releases: readonly Release[], folder: string): string[] {
  return releases.flatMap(({ version, archive, sha256 }) => {
    const file = resolve(folder, archive);
    if (!existsSync(file)) return [`The archive of the release ${version} is gone: put ${archive} back.`];
    const isSame = createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;
    return isSame
      ? []
      : [`${archive} is not what was released as ${version}: take it back from the commit of the release.`];
  });
}
