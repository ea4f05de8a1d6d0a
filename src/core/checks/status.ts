import { finding, formerIds, valueOf } from './deck.ts';
import type { CheckedEntry, Deck, Finding, Rule } from './deck.ts';

/** An entry that is no longer simply published says why, since when and what takes its place; old ids are not used again. */
export const status: Rule = {
  name: 'status',
  level: 'error',
  what: 'Disputed, superseded and withdrawn entries say why and since when; an old id is never used again.',
  check: (deck) => deck.entries.flatMap((entry) => [...checkReasons(entry), ...checkFormerIds(deck, entry)]),
};

function checkReasons(entry: CheckedEntry): Finding[] {
  const state = valueOf(entry.data, 'status');
  const settled = state === 'draft' || state === 'published';
  const fields = ['reason', 'statusDate', 'replacement', 'splitInto'];
  if (settled) {
    return fields
      .filter((field) => valueOf(entry.data, field) !== undefined)
      .map((field) =>
        finding(entry, [field], `"${field}" does not go with the status ${state}.`, 'Remove it, or change the status.'),
      );
  }
  const isMissing = (field: string) => valueOf(entry.data, field) === undefined;
  const needed = state === 'superseded' || state === 'disputed' || state === 'withdrawn' ? fields.slice(0, 2) : [];
  const missing = needed
    .filter(isMissing)
    .map((field) => finding(entry, ['status'], `An entry that is ${state} needs "${field}".`, `Add "${field}:".`));
  const [one, several] = [!isMissing('replacement'), !isMissing('splitInto')];
  if (state === 'superseded' && !one && !several)
    missing.push(
      finding(
        entry,
        ['status'],
        'An entry that is superseded needs "replacement".',
        'Add "replacement:", or "splitInto:" with several.',
      ),
    );
  if (one && several)
    missing.push(
      finding(
        entry,
        ['splitInto'],
        'Either one entry takes the place of this one, or several do.',
        'Remove one of the two.',
      ),
    );
  return missing;
}

const NEVER_AGAIN = 'An id is never used again: choose another for the new entry.';

function checkFormerIds(deck: Deck, entry: CheckedEntry): Finding[] {
  const ids = formerIds(entry);
  return ids.flatMap(({ id: old, path }, index) => {
    const report = (message: string, hint = NEVER_AGAIN) => [finding(entry, path, message, hint)];
    if (old === entry.id) return report(`"${old}" is the id of this entry itself.`, 'Remove it from the list.');
    const other = deck.byId[entry.collection].get(old);
    if (other)
      return [
        ...report(
          `The old id "${old}" is the id of another entry.`,
          `If this took its place, remove ${other.file}. ${NEVER_AGAIN}`,
        ),
        finding(
          other,
          [],
          `"${old}" is an old id of ${entry.file}.`,
          `If that entry took its place, remove this file. ${NEVER_AGAIN}`,
        ),
      ];
    if (ids.findIndex(({ id }) => id === old) < index)
      return report(
        `The old id "${old}" stands here already.`,
        'Write it once: under "merged" what was merged, else under "formerly".',
      );
    const heir = deck.formerly[entry.collection].get(old);
    return heir && heir.id !== entry.id ? report(`The old id "${old}" also stands in ${heir.file}.`) : [];
  });
}
