import type { Lookup } from '../core/checks/lookup.ts';
import { paperNumbersIn } from '../core/checks/paper-called.ts';
import { PAGED } from '../core/schema/field.ts';
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
  /** The ids that a name in lower case stands for: an id, a title, another name, an arXiv number or a DOI. */
  private readonly named = new Map<string, string>();

  constructor(entries: Lookup) {
    this.entries = entries;
    for (const { collection, id, data } of entries) {
      this.titles.set(`${collection}/${id}`, String(data['title']));
      const names = [data['title'], data['arxiv'], data['doi'], ...((data['aliases'] as string[] | undefined) ?? [])];
      for (const name of names) if (typeof name === 'string') this.named.set(`${collection}/${name.toLowerCase()}`, id);
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

  /** The id of the entry that is meant by its id, a name of it, the address of its page, an arXiv number or a DOI. */
  idFor(collection: CollectionName, words: string): string | undefined {
    const id = new RegExp(`(?:/${collection}/)?([^/]+)/?$`).exec(words.trim())?.[1] ?? '';
    if (this.has(collection, id)) return id;
    const names = [words.trim().toLowerCase(), ...paperNumbersIn(words)];
    return names.flatMap((name) => this.named.get(`${collection}/${name}`) ?? [])[0];
  }

  /** The titles of a collection, at most three, in which all words of a text stand. */
  titlesLike(collection: CollectionName, text: string): string[] {
    const words = text.toLowerCase().split(/\s+/);
    const titles = this.entries
      .filter((entry) => entry.collection === collection)
      .map(({ data }) => String(data['title']));
    return titles.filter((title) => words.every((word) => title.toLowerCase().includes(word))).slice(0, 3);
  }

  /** The terms of a vocabulary, in order. */
  termsOf(vocabulary: string): readonly TermOption[] {
    return this.vocabularies.get(vocabulary) ?? [];
  }

  /** The label of a term; the term itself where it is none. */
  labelOf(vocabulary: string, term: string): string {
    return this.termsOf(vocabulary).find((option) => option.term === term)?.label ?? term;
  }

  /** The entries of published lists that are meant by a line of the look-up, by a code with or without its edition, or by a name. */
  codesFor(words: string): CodeOption[] {
    const line = this.codes.get(words);
    if (line) return [line];
    const wanted = words.trim().toLowerCase();
    return [...this.codes.values()].filter(({ code, label }) =>
      [code, code.replace(/:\d{4}$/, ''), label].some((name) => name.toLowerCase() === wanted),
    );
  }

  /** The lists from which fields of the form choose, as elements that inputs name by their id. */
  dataLists(): HTMLDataListElement[] {
    const byCollection = PAGED.map((collection) => {
      const named = this.entries.filter((entry) => entry.collection === collection);
      return dataList(
        `lookup-${collection}`,
        named.map(({ id, data }) => [
          id,
          `${String(data['title'])}${data['arxiv'] ? `, arXiv ${String(data['arxiv'])}` : ''}`,
        ]),
      );
    });
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
