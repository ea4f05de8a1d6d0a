import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { checkDeck } from '../src/core/checks/index.ts';
import { isWritten } from '../src/core/schema/draft.ts';
import { ID_PATTERN } from '../src/core/schema/field.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '../src/core/schema/index.ts';
import { draftText } from '../src/core/source/template.ts';
import { didYouMean } from '../src/core/text/nearest.ts';
import { CONTENT_DIR, readContent } from '../src/files/content.ts';
import { readOptions, stop } from './lib/arguments.ts';
import { formatIssues } from './lib/report.ts';
import { readTerms } from './lib/terms.ts';

const WRITTEN = COLLECTION_NAMES.filter(isWritten);
const KINDS = WRITTEN.map((name) => COLLECTIONS[name].singular);
const USAGE = `Usage: npm run new -- ${KINDS.join('|')} ID [--title TITLE] [--from-arxiv ARXIV-ID] [--dry-run]
Writes a draft with every field, each under a comment that says what belongs there, and prints the next step. The id is the
address for ever: lower-case words with hyphens. With --dry-run, prints the draft and writes nothing. --from-arxiv fills in
the fields of a paper that follow from its arXiv id; nothing is looked up.`;

const { values, positionals } = readOptions(
  {
    options: {
      title: { type: 'string' },
      'from-arxiv': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  },
  USAGE,
);
const [kind, id, ...rest] = positionals;
if (kind === undefined || id === undefined || rest.length > 0) stop('A kind and an id are needed.', USAGE);
const collection =
  WRITTEN.find((name) => name === kind || COLLECTIONS[name].singular === kind) ??
  stop(`There is no kind "${kind}". ${didYouMean(kind, KINDS, `The kinds are: ${KINDS.join(', ')}.`)}`, USAGE);
if (!ID_PATTERN.test(id)) stop(`"${id}" cannot be an id: use lower-case letters, digits and single hyphens.`, USAGE);
const arxiv = values['from-arxiv']?.replace(/^(?:https:\/\/arxiv\.org\/abs\/|arxiv:)/i, '').replace(/v\d+$/, '');
if (arxiv !== undefined && collection !== 'papers') stop('Only a paper has an arXiv id.', USAGE);
if (arxiv !== undefined && !/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/.test(arxiv))
  stop(`"${arxiv}" is not an arXiv id, such as 2303.18190.`, USAGE);
if (!existsSync(CONTENT_DIR)) stop(`There is no content folder ${CONTENT_DIR}.`, USAGE);

const path = `${collection}/${id}.mdx`;
const file = resolve(CONTENT_DIR, path);
const shown = relative(process.cwd(), file);
if (existsSync(file)) stop(`${shown} exists already: open it, or choose another id.`, USAGE);
const deck = readContent(CONTENT_DIR);
const today = new Date().toISOString().slice(0, 10);
const text = draftText({ collection, id, date: today, title: values.title, arxiv }, readTerms());
const before = new Set(checkDeck(deck).issues.map((issue) => JSON.stringify(issue)));
const { issues } = checkDeck([...deck, { path, bytes: new TextEncoder().encode(text) }]);
const errors = issues.filter((issue) => issue.level === 'error' && !before.has(JSON.stringify(issue)));
if (errors.length > 0) {
  console.error(`${shown} would not pass the check:\n${formatIssues(errors, 'text', '')}`);
  process.exit(1);
}
if (values['dry-run']) console.log(text.trimEnd());
else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${shown} is written, a draft that the check accepts.
Next: open it in an editor, write where it says "…", and keep this running beside it:
  npm run check -- ${shown} --watch`);
}
