import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { COLLECTION_NAMES } from '../src/core/schema/index.ts';
import { jsonSchemaOf } from '../src/core/schema/json-schema.ts';
import { readOptions } from './lib/arguments.ts';
import { readTerms } from './lib/terms.ts';

const USAGE = `Usage: npm run schema [-- --check]
Writes the JSON Schemas of the collections into public/schemas, for editors. With --check, only says which are stale.`;

const { values } = readOptions({ options: { check: { type: 'boolean', default: false } } }, USAGE);
const folder = resolve('public/schemas');
const terms = readTerms();
const stale: string[] = [];
for (const name of COLLECTION_NAMES) {
  const file = resolve(folder, `${name}.json`);
  const text = `${JSON.stringify(jsonSchemaOf(name, terms), null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(relative('.', file));
  if (values.check) continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}
if (values.check && stale.length > 0) {
  console.error(`${stale.join(', ')}: older than the schema or its vocabularies. Run: npm run schema`);
  process.exit(1);
}
console.log(`${COLLECTION_NAMES.length} schemas, ${stale.length} of them new.`);
