import type { Taxonomy } from '../src/core/schema/taxonomy.ts';
import { readEntry } from '../src/core/source/read.ts';
import { CONTENT_DIR, readContent } from '../src/files/content.ts';
import { readOptions } from './lib/arguments.ts';
import { writeGenerated } from './lib/generated.ts';
import { issueForms } from './lib/issue-forms.ts';
import { styleGuide } from './lib/style-guide.ts';
import { readVocabularies } from './lib/terms.ts';

const USAGE = `Usage: npm run forms [-- --check]
Writes the issue forms and the style guide for the host into .github. With --check, only says which are stale.`;

const { values } = readOptions({ options: { check: { type: 'boolean', default: false } } }, USAGE);
const taxonomies = readContent(CONTENT_DIR)
  .filter(({ path }) => path.startsWith('taxonomies/'))
  .flatMap((file) => {
    const entry = readEntry(file);
    return entry?.data === undefined ? [] : [{ id: entry.id, title: (entry.data as Taxonomy).title }];
  });
const forms = issueForms({ vocabularies: readVocabularies(), taxonomies });
const files = new Map(Object.entries(forms).map(([name, text]) => [`.github/ISSUE_TEMPLATE/${name}`, text]));
files.set('.github/STYLE.md', styleGuide());
const written = writeGenerated(files, values.check, 'older than the vocabularies. Run: npm run forms');
console.log(`${files.size} files, ${written} of them new.`);
