import { z } from 'zod';
import { date, ID_PATTERN, partialDate, prose, reference, term, text, url } from './field.ts';
import type { CollectionName } from './field.ts';

/** The states of an entry; all but `draft` have a page for ever. */
export const STATUSES = ['draft', 'published', 'disputed', 'superseded', 'withdrawn'] as const;

/** A state of an entry. */
export type Status = (typeof STATUSES)[number];

/** How a card relates to an entry of a scheme, read card -> entry, as in SKOS. */
export const MATCHES = ['exact', 'close', 'narrow', 'broad', 'related'] as const;

/** One of MATCHES. */
export type Match = (typeof MATCHES)[number];

/** How closely a source was read; above `abstract` a locator is needed. */
export const GRADES = ['abstract', 'full-text', 'dataset', 'incident-report', 'standard'] as const;

/** An id that leads here, in the form of every id: it becomes an address. */
const formerId = z.string().regex(ID_PATTERN).max(80).meta({ description: 'An old id.' });

/** The fields that every entry of every collection has. */
export function lifecycleFields(collection: CollectionName) {
  return {
    status: z.enum(STATUSES).meta({
      description: 'draft has no page; published, disputed, superseded and withdrawn keep theirs for ever.',
      vocabulary: 'statuses',
    }),
    formerly: z
      .array(formerId)
      .min(1)
      .meta({ description: 'Old ids of this entry; their addresses lead here.' })
      .optional(),
    merged: z
      .array(formerId)
      .min(1)
      .meta({ description: 'Ids of entries that were merged into this one; their addresses lead here.' })
      .optional(),
    version: z.int().min(1).meta({ description: 'A whole number, raised by every change of meaning.' }).optional(),
    created: date('The day the entry was first written.'),
    updated: date('The day its content last changed.'),
    reason: text(400, 'Why the entry is disputed, superseded or withdrawn.').optional(),
    statusDate: date('The day it became disputed, superseded or withdrawn.').optional(),
    replacement: reference(collection, 'replacement', 'The id of the entry that takes its place.').optional(),
    splitInto: z
      .array(reference(collection, 'replacement', 'The id of one of them.'))
      .min(2)
      .meta({
        description:
          'The two entries or more into which it was split. One alone is its "replacement"; or it was renamed or merged, which "formerly" or "merged" of the other says.',
      })
      .optional(),
  };
}

/** A publication that is not a paper of the deck. */
export const ReferenceSchema = z
  .strictObject({
    title: text(300, 'Its title.'),
    publisher: text(120, 'Who published it.'),
    url: url('Where it is.'),
    date: partialDate('When it was published, as exactly as known; absent for a page that bears no date.').optional(),
  })
  .meta({ description: 'A publication outside the deck: title, publisher, url, date.' });

/** The grade field. */
export const grade = z.enum(GRADES).meta({
  description: 'How the source was read: abstract, full-text, dataset, incident-report or standard.',
  vocabulary: 'grades',
});

/** Where in the source the claim stands. */
export const locator = text(120, 'Section, page or table; needed when more than the abstract was read.');

/** What a claim rests on: a paper of the deck or an outside reference, how it was read, and where. */
export const sourceFields = {
  paper: reference('papers', 'evidence', 'The id of the paper that carries the claim.').optional(),
  reference: ReferenceSchema.optional(),
  locator: locator.optional(),
  grade,
};

/** Claims about an evaluation or a mitigation, each with the source that carries it. */
export const sources = z
  .array(
    z.strictObject({
      claim: prose(500, 'What the source says for it, in our words.'),
      figure: text(300, "The source's figure, exactly.").optional(),
      ...sourceFields,
    }),
  )
  .min(1)
  .meta({ description: 'What is said of it, and what that rests on.' });

/** A link from an entry of ours to an entry of a scheme, without a match. */
export const schemeEntryFields = {
  taxonomy: reference('taxonomies', 'placement', 'The id of the scheme.'),
  code: text(80, "The entry's code in that edition."),
  label: text(240, "The entry's name, letter for letter."),
};

/** What the entry puts to people or machines: text, image, ... */
export const modality = z
  .array(term('modality', 'A kind of signal.'))
  .min(1)
  .meta({ description: 'Kinds of signal concerned.' });
