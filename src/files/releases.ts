import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RELEASES_FILE, releasesText } from '../core/checks/releases.ts';
import { ReleasesSchema } from '../core/schema/releases.ts';
import type { Release } from '../core/schema/releases.ts';

/** The releases of a content folder, the latest first. Throws for a list in which the checks find faults. */
export function readReleases(folder: string): Release[] {
  const file = resolve(folder, RELEASES_FILE);
  return existsSync(file) ? ReleasesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

/** Writes the list of releases of a content folder. */
export function writeReleases(folder: string, releases: readonly Release[]): void {
  writeFileSync(resolve(folder, RELEASES_FILE), releasesText(releases));
}

/** Writes a release into the file by which hosts and reference managers cite the whole deck, where one lies beside the content. */
export function writeCitationFile(folder: string, { version, date }: Pick<Release, 'version' | 'date'>): void {
  const file = resolve(folder, '../CITATION.cff');
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^version: .*$/m, `version: "${version}"`).replace(/^date-released: .*$/m, `date-released: ${date}`),
  );
}
