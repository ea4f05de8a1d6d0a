import { compareText } from '../issue.ts';
import type { Crosswalk, Predicate } from '../schema/crosswalk.ts';
import type { EntryRelation, OtherSide, ReadPredicate } from './types.ts';

const INVERSES: Partial<Record<Predicate, ReadPredicate>> = {
  'skos:broadMatch': 'skos:narrowMatch',
  'skos:narrowMatch': 'skos:broadMatch',
  'dcterms:isReplacedBy': 'dcterms:replaces',
};

/** The predicate read from the object's side: broad and narrow change places, symmetric ones stay. */
export function invert(predicate: Predicate): ReadPredicate {
  return INVERSES[predicate] ?? predicate;
}

/** Whether a publisher says that a model or a similarity score made the relation. */
export function isMadeByModel(justification: string): boolean {
  return /LLMBased|SemanticSimilarity/.test(justification);
}

/** A name for one entry of a scheme, usable as a key. */
export function entryKey(taxonomy: string, code: string): string {
  return `${taxonomy}\n${code}`;
}

/**
 * Every published relation under each of the entries it speaks of: as stated under the subject, inverted under the
 * object. A relation within a scheme stands under both of its entries. Sorted by the other side.
 */
export function relationsByEntry(crosswalks: readonly Crosswalk[]): Map<string, EntryRelation[]> {
  const byEntry = new Map<string, EntryRelation[]>();
  const add = (key: string, relation: EntryRelation) => byEntry.set(key, [...(byEntry.get(key) ?? []), relation]);
  for (const { relations, searched, ...set } of crosswalks.flatMap(({ sets }) => sets)) {
    for (const { subject, predicate, object, justification, confidence, sourceRows } of relations) {
      const facts = {
        justification,
        confidence,
        sourceRows,
        ...set,
        conflict: false,
      };
      const nothing = object || searched === undefined ? {} : { searched };
      add(entryKey(subject.taxonomy, subject.code), { predicate, other: object, inverse: false, ...facts, ...nothing });
      if (object && 'taxonomy' in object)
        add(entryKey(object.taxonomy, object.code), {
          predicate: invert(predicate),
          other: subject,
          inverse: true,
          ...facts,
        });
    }
  }
  for (const [key, relations] of byEntry) byEntry.set(key, markConflicts(relations).sort(compareRelations));
  return byEntry;
}

/** Sources disagree when one says noMatch of a pair for which another states a relation, or one broad and another narrow. */
function markConflicts(relations: EntryRelation[]): EntryRelation[] {
  const predicates = new Map<string, Set<ReadPredicate>>();
  for (const { other, predicate } of relations) {
    const key = sideKey(other);
    predicates.set(key, (predicates.get(key) ?? new Set()).add(predicate));
  }
  return relations.map((relation) => {
    const said = predicates.get(sideKey(relation.other)) ?? new Set();
    const denied = said.has('noMatch') && said.size > 1;
    const reversed = said.has('skos:broadMatch') && said.has('skos:narrowMatch');
    return { ...relation, conflict: denied || reversed };
  });
}

function compareRelations(a: EntryRelation, b: EntryRelation): number {
  return (
    compareText(sideKey(a.other), sideKey(b.other)) ||
    compareText(a.predicate, b.predicate) ||
    compareText(a.source, b.source) ||
    compareText(a.justification, b.justification) ||
    Number(a.inverse) - Number(b.inverse)
  );
}

function sideKey(side: OtherSide | undefined): string {
  if (!side) return '';
  return 'taxonomy' in side ? `1${entryKey(side.taxonomy, side.code)}` : `2${side.external}`;
}
