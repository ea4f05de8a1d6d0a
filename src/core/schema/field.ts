import { z } from 'zod';

/** The collections of the deck; each is a folder of `content/`, `screening` a single file. */
export type CollectionName =
  'cards' | 'papers' | 'evaluations' | 'mitigations' | 'taxonomies' | 'crosswalks' | 'vocabularies' | 'screening';

/** The collections of which each entry has a page, at `/<name>/<id>/`. */
export const PAGED = ['cards', 'papers', 'evaluations', 'mitigations', 'taxonomies'] as const;

/** One of PAGED. */
export type PagedCollection = (typeof PAGED)[number];

/** Whether a name is that of a collection of which each entry has a page. */
export function isPaged(name: string | undefined): name is PagedCollection {
  return PAGED.some((paged) => paged === name);
}

declare module 'zod' {
  interface GlobalMeta {
    /** The value is the id of an entry of this collection. */
    reference?: CollectionName;
    /** The value is a term of this vocabulary. */
    vocabulary?: string;
    /** The value is a date that must exist in the calendar. */
    date?: boolean;
    /** The value is an address on the web. */
    address?: boolean;
    /** The value is prose of the contributors: its sentences, words and likeness to other prose are checked. */
    prose?: boolean;
    /** The items of the list are short names, written on one line without quotes. */
    inline?: boolean;
    /** The value is a code word of some standard, written without quotes. */
    plain?: boolean;
    /** How an edge from this field is called on the page of the entry it points to. */
    via?: string;
  }
}

/** What an id, a file stem and a vocabulary term look like: lower-case words joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Text without white space at either end, and without tabs. */
export const TRIMMED = /^\S(?:[^\t]*\S)?$/;

/** A line of prose of 1 to `max` characters. */
export function text(max: number, description: string) {
  return z.string().min(1).max(max).regex(TRIMMED).meta({ description });
}

/** A line of prose in the contributors' own words. */
export function prose(max: number, description: string) {
  return text(max, description).meta({ description, prose: true });
}

/** The id of an entry in another collection; `via` names the edge on the other entry's page. */
export function reference(collection: CollectionName, via: string, description: string) {
  return z.string().regex(ID_PATTERN).meta({ description, reference: collection, via });
}

/** A term of a vocabulary under `content/vocabularies/`; which terms exist is data, not schema. */
export function term(vocabulary: string, description: string) {
  return z.string().regex(ID_PATTERN).meta({ description, vocabulary });
}

/** One or more different terms of a vocabulary. */
export function terms(vocabulary: string, description: string) {
  return z
    .array(term(vocabulary, `A term of the vocabulary ${vocabulary}.`))
    .min(1)
    .meta({ description });
}

/** A full date, YYYY-MM-DD. */
export function date(description: string) {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description, date: true });
}

/** A date as exact as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD. */
export function partialDate(description: string) {
  return z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .meta({ description, date: true });
}

/** An address on the web; only https is linked. */
export function url(description: string) {
  return z
    .string()
    .regex(/^https:\/\/[^\s<>"{}|\\^`]+$/)
    .meta({ description, address: true });
}
