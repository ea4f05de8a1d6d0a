import { COLLECTION_NAMES } from '../src/core/schema/index.ts';
import { jsonSchemaOf } from '../src/core/schema/json-schema.ts';
import { readOptions } from './lib/arguments.ts';
import { writeGenerated } from './lib/generated.ts';
import { readTerms } from './lib/terms.ts';

const USAGE = `Usage: npm run schema [-- --check]
Writes the JSON Schemas of the collections into public/schemas, for editors. With --check, only says which are stale.`;

const { values } = readOptions({ options: { check: { type: 'boolean', default: false } } }, USAGE);
const terms = readTerms();
const files = new Map(
  COLLECTION_NAMES.map((name) => [
    `public/schemas/${name}.json`,
    `${JSON.stringify(jsonSchemaOf(name, terms), null, 2)}\n`,
  ]),
);
const written = writeGenerated(files, values.check, 'older than the schema or its vocabularies. Run: npm run schema');
console.log(`${files.size} schemas, ${written} of them new.`);
