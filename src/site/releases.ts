import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Release } from '../core/schema/releases.ts';
import { CONTENT_DIR } from '../files/content.ts';
import { readReleases } from '../files/releases.ts';
import { getDeck } from './catalog.ts';

/** The releases, and which of them this deck is. */
export interface Releases {
  all: Release[];
  present: Release | undefined;
}

let known: Releases | undefined;

/** The releases of the deck, read once a build. */
export function getReleases(): Releases {
  if (!known || import.meta.env.DEV) {
    const all = readReleases(CONTENT_DIR);
    const { digest } = getDeck().catalog;
    known = { all, present: all.find((release) => release.digest === digest) };
  }
  return known;
}

/** The address of an archive, when this site holds it. */
export function archiveAddress({ archive }: Release): string | undefined {
  return existsSync(resolve('public/releases', archive)) ? `/releases/${archive}` : undefined;
}
