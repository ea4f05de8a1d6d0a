import { stringify } from 'yaml';
import type { Vocabulary } from '../../src/core/schema/taxonomy.ts';

/** What the forms need of a deck: its vocabularies, and its lists by id with their titles. */
export interface FormSource {
  vocabularies: ReadonlyMap<string, Vocabulary>;
  taxonomies: readonly { id: string; title: string }[];
}

/** A field of an issue form, as the host reads it. */
type FormField = Record<string, unknown>;

const text = (id: string, label: string, description: string, required = true, type = 'textarea'): FormField => ({
  type,
  id,
  attributes: { label, description },
  validations: { required },
});

/** The issue forms by file name, as YAML: their choices are the terms of the deck's vocabularies. */
export function issueForms({ vocabularies, taxonomies }: FormSource): Record<string, string> {
  const choose = (id: string, label: string, vocabulary: string, multiple = false): FormField => ({
    type: 'dropdown',
    id,
    attributes: {
      label,
      multiple,
      options: (vocabularies.get(vocabulary)?.terms ?? []).map(({ term, label: name }) => `${name} (${term})`),
    },
    validations: { required: true },
  });
  const list: FormField = {
    type: 'dropdown',
    id: 'taxonomy',
    attributes: { label: 'List', options: taxonomies.map(({ id, title }) => `${title} (${id})`) },
    validations: { required: true },
  };
  const page = text('page', 'Page', 'The address of the page, such as /cards/jailbreak/.', true, 'input');
  const source = text(
    'source',
    'Source',
    'What shows it: title, publisher, address. A correction without a source waits for one.',
  );
  const form = (name: string, description: string, label: string, body: FormField[]) =>
    `# Made by npm run forms from the vocabularies of the deck; do not edit by hand.\n${stringify({ name, description, labels: [label], body }, { lineWidth: 0 })}`;
  return {
    'new-risk.yml': form('New risk', 'Something that can go wrong and has no card yet.', 'new risk', [
      text('title', 'What people call it', 'A short name, and other names it goes by.', true, 'input'),
      text('summary', 'What goes wrong', 'In one or two sentences: what happens, and to whom.'),
      choose('actor', 'Who is harmed', 'actors', true),
      choose('kind', 'Kind of harm', 'harm-kinds', true),
      choose('systems', 'Kind of system', 'systems', true),
      text('condition', 'Condition', 'What must be true or be done for it to happen?'),
      source,
      text('near', 'Cards that come close', 'And why this is not one of them.', false),
    ]),
    'correction.yml': form('Correction', 'Something on a page is wrong.', 'correction', [
      page,
      text('wrong', 'What is wrong', 'The words or the figure as they stand.'),
      text('right', 'What is right', 'As the source has it.'),
      source,
    ]),
    'missing-paper.yml': form('Missing paper', 'A paper or report that a card should rest on.', 'missing paper', [
      text('title', 'Title', 'As published.', true, 'input'),
      text('address', 'Address', 'Where it can be read: https://...', true, 'input'),
      choose('kind', 'Kind of paper', 'paper-kinds'),
      text('cards', 'Cards', 'Which cards it bears on, and what it says on each.'),
      choose('grade', 'How you have read it', 'grades'),
    ]),
    'mapping-error.yml': form('Mapping error', 'A placement or a relation between lists is wrong.', 'mapping error', [
      page,
      list,
      text('code', 'Code and name of the entry', 'As the publisher has them in that edition.', true, 'input'),
      choose('match', 'The match as you see it, read from the card to the entry', 'matches'),
      text('because', 'Why', 'What belongs under one and not under the other.'),
      source,
    ]),
    'config.yml': 'blank_issues_enabled: false\n',
  };
}
