import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { deck } from '../core/checks/fixture.ts';
import { CONTENT_DIR, readContent } from '../files/content.ts';

/** Writes the small deck of the tests of the rules into a folder, and further files by path, which take the place of its own. */
export function writeSmallDeck(folder: string, more: Readonly<Record<string, string>> = {}): void {
  const files = deck().map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
  for (const [path, text] of [...files, ...vocabularies(new Map(files)), ...Object.entries(more)]) {
    mkdirSync(dirname(resolve(folder, path)), { recursive: true });
    writeFileSync(resolve(folder, path), text);
  }
}

/** The vocabularies of the deck, as somebody with cards of their own takes them over, with the terms that these cards add. */
function vocabularies(own: ReadonlyMap<string, string>): [path: string, text: string][] {
  return readContent(CONTENT_DIR)
    .filter(({ path }) => path.startsWith('vocabularies/'))
    .map(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      const added = (
        own
          .get(path)
          ?.split(/^(?= {2}- term: )/m)
          .slice(1) ?? []
      ).filter((block) => !text.split('\n').includes(block.split('\n')[0] ?? ''));
      return [path, text + added.join('')];
    });
}
