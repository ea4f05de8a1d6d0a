import { compareText } from '../issue.ts';
import { listed } from './build.ts';
import { addressOf } from './routes.ts';
import type { Catalog } from './types.ts';

/** A line of the index at the back of the deck. */
export interface IndexLine {
  name: string;
  /** What the entry is called, where the name is another one. */
  title?: string;
  kind: 'card' | 'evaluation' | 'mitigation';
  address: string;
}

/**
 * Every card, evaluation and mitigation under its title, and every card under each of its aliases as well, sorted as a
 * reader would look for them. A name that begins with no letter stands under "#"; letters come in order, "#" first.
 */
export function alphabetOf(catalog: Catalog): [letter: string, lines: IndexLine[]][] {
  const plain = (collection: 'evaluations' | 'mitigations', kind: IndexLine['kind']) =>
    listed(catalog[collection] as { id: string; data: { title: string; status: string } }[]).map(
      ({ id, data }): IndexLine => ({ name: data.title, kind, address: addressOf(collection, id) }),
    );
  const lines = [
    ...listed(catalog.cards).flatMap(({ id, data }): IndexLine[] => {
      const address = addressOf('cards', id);
      const others = data.aliases.filter((alias) => alias.toLowerCase() !== data.title.toLowerCase());
      return [
        { name: data.title, kind: 'card', address },
        ...others.map((name): IndexLine => ({ name, title: data.title, kind: 'card', address })),
      ];
    }),
    ...plain('evaluations', 'evaluation'),
    ...plain('mitigations', 'mitigation'),
  ].sort((a, b) => compareText(sortKey(a.name), sortKey(b.name)) || compareText(a.address, b.address));
  const letters = new Map<string, IndexLine[]>();
  for (const line of lines) {
    const letter = /^[a-z]/.exec(sortKey(line.name))?.[0].toUpperCase() ?? '#';
    const group = letters.get(letter);
    if (group) group.push(line);
    else letters.set(letter, [line]);
  }
  return [...letters].sort(([a], [b]) => compareText(a, b));
}

/** A name as it is sorted: without accents, signs and case. */
function sortKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase();
}
