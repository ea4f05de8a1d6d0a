import type { Lookup } from '../core/checks/lookup.ts';
import type { CollectionName } from '../core/schema/field.ts';

/** A term of a vocabulary as a form shows it. */
export interface TermOption {
  term: string;
  label: string;
  definition: string;
}

/** An entry of a published list, with the list it belongs to. */
export interface CodeOption {
  taxonomy: string;
  code: string;
  label: string;
}

/** The names of the deck, as the fields of a form look them up. */
export class EditorLookup {
  readonly entries: Lookup;
  private readonly titles = new Map<string, string>();
  private readonly vocabularies = new Map<string, TermOption[]>();
  private readonly codes = new Map<string, CodeOption>();

  constructor(entries: Lookup) {
    this.entries = entries;
    for (const { collection, id, data } of entries) {
      this.titles.set(`${collection}/${id}`, String(data['title']));
      if (collection === 'vocabularies') this.vocabularies.set(id, data['terms'] as TermOption[]);
      if (collection !== 'taxonomies') continue;
      for (const { code, name } of data['entries'] as { code: string; name: string }[])
        this.codes.set(`${code} · ${name} · ${id}`, { taxonomy: id, code, label: name });
    }
  }

  /** The title of an entry; its id where it has none. */
  titleOf(collection: CollectionName, id: string): string {
    return this.titles.get(`${collection}/${id}`) ?? id;
  }

  /** Whether the deck has an entry. */
  has(collection: CollectionName, id: string): boolean {
    return this.titles.has(`${collection}/${id}`);
  }

  /** The terms of a vocabulary, in order. */
  termsOf(vocabulary: string): readonly TermOption[] {
    return this.vocabularies.get(vocabulary) ?? [];
  }

  /** The label of a term; the term itself where it is none. */
  labelOf(vocabulary: string, term: string): string {
    return this.termsOf(vocabulary).find((option) => option.term === term)?.label ?? term;
  }

  /** The entry of a list that a line of the look-up stands for. */
  codeFor(line: string): CodeOption | undefined {
    return this.codes.get(line);
  }

  /** The lists from which fields of the form choose, as elements that inputs name by their id. */
  dataLists(): HTMLDataListElement[] {
    const byCollection = (['cards', 'papers', 'evaluations', 'mitigations', 'taxonomies'] as const).map(
      (collection) => {
        const named = this.entries.filter((entry) => entry.collection === collection);
        return dataList(
          `lookup-${collection}`,
          named.map(({ id, data }) => [
            id,
            `${String(data['title'])}${data['arxiv'] ? `, arXiv ${String(data['arxiv'])}` : ''}`,
          ]),
        );
      },
    );
    return [
      ...byCollection,
      dataList(
        'lookup-codes',
        [...this.codes.keys()].map((line) => [line, '']),
      ),
    ];
  }
}

function dataList(id: string, rows: readonly (readonly [value: string, label: string])[]): HTMLDataListElement {
  const list = document.createElement('datalist');
  list.id = id;
  for (const [value, label] of rows) {
    const option = document.createElement('option');
    option.value = value;
    if (label !== '') option.label = label;
    list.append(option);
  }
  return list;
}
