import type { Crosswalk, CrosswalkRelation } from '../schema/crosswalk.ts';
import type { Entry } from '../source/read.ts';
import { entryOf, LIFECYCLE } from './fixture.ts';

/** One side of a published relation. */
export function side(scheme: string, code: string) {
  return { taxonomy: scheme, code, label: `Name of ${code}` };
}

/** A published relation; `noMatch` may lack the object. */
export function relation(
  subject: CrosswalkRelation['subject'],
  predicate: CrosswalkRelation['predicate'],
  object?: CrosswalkRelation['object'],
): CrosswalkRelation {
  return {
    subject,
    predicate,
    ...(object && { object }),
    justification: 'semapv:ManualMappingCuration',
    sourceRows: 1,
  };
}

/** The data of a crosswalk, one set of relations for each source. */
export function crosswalkData(relations: Readonly<Record<string, CrosswalkRelation[]>>): Crosswalk {
  return {
    ...LIFECYCLE,
    title: 'Two schemes',
    sets: Object.entries(relations).map(([source, stated]) => ({
      source,
      publisher: 'Somebody',
      url: `https://example.org/${source}`,
      licence: 'CC BY 4.0',
      subjectRule: 'verbatim',
      relations: stated,
    })),
  };
}

/** A crosswalk from one source. */
export function crosswalk(id: string, relations: CrosswalkRelation[], changes: Partial<Crosswalk> = {}): Entry {
  return entryOf('crosswalks', id, { ...crosswalkData({ 'a.tsv': relations }), ...changes });
}
