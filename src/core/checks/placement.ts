import { MITIGATION_SCHEME } from '../schema/mitigation.ts';
import { nearest } from '../text/nearest.ts';
import { finding, valueAt, valueOf } from './deck.ts';
import type { CheckedEntry, Deck, Finding, Rule } from './deck.ts';
import type { Path } from '../schema/walk.ts';

/** Every code exists in that edition of the scheme, and its label is the entry's name. */
export const placement: Rule = {
  name: 'placement',
  level: 'error',
  what: 'Every code exists in that edition of the scheme, and its label is its name, letter for letter.',
  check: (deck) =>
    deck.entries.flatMap((entry) => [
      ...entry.visits
        .filter(({ path, meta }) => meta.reference === 'taxonomies' && path.at(-1) === 'taxonomy')
        .flatMap(({ path, value }) => checkCode(deck, entry, path.slice(0, -1), String(value))),
      ...checkCategory(deck, entry),
    ]),
};

function checkCode(deck: Deck, entry: CheckedEntry, path: Path, taxonomy: string): Finding[] {
  const scheme = deck.schemes.get(taxonomy);
  const code = valueAt(entry.data, [...path, 'code']);
  if (!scheme || typeof code !== 'string') return [];
  const held = scheme.get(code);
  if (!held) {
    const message = `${taxonomy} has no entry "${code}".`;
    return [
      finding(
        entry,
        [...path, 'code'],
        message,
        hintForCode(deck, taxonomy, code, valueAt(entry.data, [...path, 'label'])),
      ),
    ];
  }
  const label = valueAt(entry.data, [...path, 'label']);
  if (label === held.name || typeof label !== 'string' || typeof held.name !== 'string') return [];
  const message = `"${label}" is not the name of ${code} in ${taxonomy}.`;
  const other = [...scheme.values()].find(({ name }) => name === label);
  const hint = other ? `Write "${held.name}", or the code "${other.code}".` : `Write "${held.name}".`;
  return [finding(entry, [...path, 'label'], message, hint)];
}

function hintForCode(deck: Deck, taxonomy: string, code: string, label: unknown): string {
  const scheme = deck.schemes.get(taxonomy);
  const byName = [...(scheme ?? [])].find(([, { name }]) => name === label);
  if (byName) return `The entry "${byName[1].name}" has the code "${byName[0]}".`;
  const elsewhere = [...deck.schemes].find(([, entries]) => entries.has(code));
  if (elsewhere) return `"${code}" is a code of ${elsewhere[0]}.`;
  const meant = nearest(code, scheme?.keys() ?? []);
  return meant === undefined ? `Look the code up on the page /taxonomies/${taxonomy}/.` : `Did you mean "${meant}"?`;
}

function checkCategory(deck: Deck, entry: CheckedEntry): Finding[] {
  const category = valueOf(entry.data, 'category');
  if (entry.collection !== 'mitigations' || typeof category !== 'string') return [];
  const held = deck.schemes.get(MITIGATION_SCHEME)?.get(category);
  if (held?.parent !== undefined) return [];
  const message = held
    ? `"${category}" is a group of ${MITIGATION_SCHEME}, not one of its categories.`
    : `${MITIGATION_SCHEME} has no entry "${category}".`;
  const hint = held
    ? `Name one below it, such as "${category}.1".`
    : hintForCode(deck, MITIGATION_SCHEME, category, undefined);
  return [finding(entry, ['category'], message, hint)];
}
