import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { RELEASES_FILE } from '../core/checks/releases.ts';
import type { ContentFile } from '../core/source/read.ts';

/** The folder that holds the deck: `CONTENT_DIR`, else `content`, as an absolute path. */
export const CONTENT_DIR = resolve(process.env.CONTENT_DIR ?? 'content');

/** Where builds of a deck keep what they make on the way: git-ignored, one folder for each content folder. */
export function cacheFolderOf(folder: string): string {
  return resolve('.riskdeck', createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12));
}

/** The cache folder of the deck in CONTENT_DIR. */
export const CACHE_DIR = cacheFolderOf(CONTENT_DIR);

/** Every file of a content folder, sorted by path. Files and folders that begin with a dot are passed over. */
export function readContent(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !/(?:^|[/\\])\./.test(relative(folder, resolve(item.parentPath, item.name))))
    .map((item) => resolve(item.parentPath, item.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: readFileSync(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What the release script adds: no part of the deck, which is the same before its release, after it, and out of its archive. */
const ADDED = new Set([RELEASES_FILE, 'CHANGES.md', 'catalog.json']);

/** The files of a content folder that make the deck. */
export function deckFiles(files: readonly ContentFile[]): ContentFile[] {
  return files.filter(({ path }) => !ADDED.has(path));
}

/** A digest of the names and bytes of a deck: equal when and only when the content is. */
export function digestOf(files: readonly ContentFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of deckFiles(files)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** The path of a file below the content folder, or undefined when it lies elsewhere. */
export function pathInContent(file: string, folder: string): string | undefined {
  const path = relative(folder, resolve(file));
  return path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/');
}
