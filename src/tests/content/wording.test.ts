import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_DIR, readContent } from '../../files/content.ts';
import { runsOf } from '../../core/text/runs.ts';
import { hashRun, ownWords } from './wording.ts';

/** Hashes of every run of nine words in the abstracts of the 236 records screened, titles left out; not the abstracts. */
const bytes = readFileSync(new URL('abstract-runs.bin', import.meta.url));
const copied = new Set(Array.from({ length: bytes.length / 8 }, (_, index) => bytes.toString('hex', index * 8, index * 8 + 8)));

test('no text shares a run of nine words with an abstract', () => {
  const faults = readContent(CONTENT_DIR)
    .filter(({ path }) => path.endsWith('.mdx'))
    .flatMap(({ path, bytes: content }) =>
      runsOf(ownWords(new TextDecoder().decode(content)))
        .filter((run) => copied.has(hashRun(run)))
        .map((run) => `${path}: ${run}`),
    );
  expect(faults).toEqual([]);
});

test('a copied run is found whatever its case and marks, but not in a title', () => {
  const source = 'Ten grey herons stood by the weir, and none of them moved until dusk.';
  const hashes = new Set(runsOf(source).map(hashRun));
  const isFound = (text: string) => runsOf(ownWords(text)).some((run) => hashes.has(hashRun(run)));
  expect(isFound('We saw: ten GREY herons stood by the weir and none left.')).toBe(true);
  expect(isFound('Ten grey herons stood by a weir, and none of them moved.')).toBe(false);
  expect(isFound(`title: "${source}"`)).toBe(false);
});
