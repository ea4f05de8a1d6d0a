import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ReleasesSchema } from '../core/schema/releases.ts';
import type { Release } from '../core/schema/releases.ts';
import type { ContentFile } from '../core/source/read.ts';
import { readContent } from './content.ts';

/** The list of releases, beside the deck that they are of. */
const RELEASES_FILE = 'releases.json';

/** The releases of a content folder, the latest first. Throws with what is wrong when the list cannot be read. */
export function readReleases(folder: string): Release[] {
  const file = resolve(folder, RELEASES_FILE);
  if (!existsSync(file)) return [];
  const { data, error } = ReleasesSchema.safeParse(parsed(file));
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${file} is not as the release script writes it: ${issue?.path.join('.')}: ${issue?.message}`);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`);
  }
}

/** Writes the list of releases of a content folder. */
export function writeReleases(folder: string, releases: readonly Release[]): void {
  writeFileSync(resolve(folder, RELEASES_FILE), `${JSON.stringify(releases, null, 1)}\n`);
}

/** What a release of a content folder holds: all of it but the list of releases. */
export function releasedFiles(folder: string): ContentFile[] {
  return readContent(folder).filter(({ path }) => path !== RELEASES_FILE);
}
