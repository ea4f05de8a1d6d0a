import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DATA_FILES } from '../core/export/data-files.ts';
import { fieldMeanings } from '../core/export/field-meanings.ts';
import { JSON_FILES, jsonSchema } from '../core/export/json-schema.ts';
import type { JsonFile } from '../core/export/json-schema.ts';
import { SLOTS } from '../core/export/sssom.ts';
import { TABLE_ROWS } from '../core/export/table-rows.ts';

const LIST = fileURLToPath(new URL('promised.txt', import.meta.url));

/** Every file, field and column that is published, a line each. */
function published(): string[] {
  const fields = (Object.keys(JSON_FILES) as JsonFile[]).flatMap((name) =>
    fieldMeanings(jsonSchema(name, (address) => `https://deck.example${address}`)).map(
      ({ path, required }) => `${name}.json ${path}${required ? '' : '?'}`,
    ),
  );
  const columns = Object.entries(TABLE_ROWS).flatMap(([name, { shape }]) =>
    Object.keys(shape).map((head) => `${name}.csv ${head}`),
  );
  const lines = [...DATA_FILES.map(({ path }) => path), ...SLOTS.map((slot) => `mappings.sssom.tsv ${slot}`)];
  return [...new Set([...fields, ...columns, ...lines])].sort();
}

// The data page promises that no file, field or column is taken away or renamed. A new one is added to the list by
// UPDATE_PROMISE=1 npx vitest run --config src/tests/vitest.config.ts promise
test('no file, field or column that was ever published is missing', () => {
  const now = published();
  if (process.env['UPDATE_PROMISE']) writeFileSync(LIST, now.map((line) => `${line}\n`).join(''));
  const promised = readFileSync(LIST, 'utf8').trimEnd().split('\n');
  expect(promised.filter((line) => !now.includes(line))).toEqual([]);
  const added = now.filter((line) => !promised.includes(line));
  expect(added, 'New ones are promised by UPDATE_PROMISE=1, as the comment says.').toEqual([]);
});

test('every file for programs may be read by pages of other sites', () => {
  const rules = readFileSync(fileURLToPath(new URL('../../public/_headers', import.meta.url)), 'utf8');
  const open = [...rules.matchAll(/^\/\*(\.\w+)\n {2}Access-Control-Allow-Origin: \*$/gm)].map(([, ending]) => ending);
  const endings = [
    ...DATA_FILES.map(({ path }) => path),
    ...['.md', '.mdx', '.svg', '.bib', '.txt', '.json', '/feed.xml'],
  ];
  expect(endings.map((path) => /\.\w+$/.exec(path)?.[0]).filter((ending) => !open.includes(ending))).toEqual([]);
});
