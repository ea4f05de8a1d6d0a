import { unzipSync, zipSync } from 'fflate';
import type { ContentFile } from '../../src/core/source/read.ts';

/** Every file of an archive has this time: the same deck gives the same bytes whenever and wherever it is packed. */
const MOMENT = new Date(1980, 0, 1, 12);

/** Packs files into a ZIP archive below one folder. Sorted, without times or rights of its own: equal files, equal bytes. */
export function pack(folder: string, files: readonly ContentFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [`${folder}/${path}`, bytes])), {
    level: 9,
    mtime: MOMENT,
  });
}

/** The files of an archive, without the folder in which they lie. Throws when it is none. */
export function unpack(archive: Uint8Array): ContentFile[] {
  return Object.entries(unzipSync(archive)).map(([path, bytes]) => ({
    path: path.slice(path.indexOf('/') + 1),
    bytes,
  }));
}
