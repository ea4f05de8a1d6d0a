import { finding, valueOf } from './deck.ts';
import type { CheckedEntry, Finding, Rule } from './deck.ts';

/** What a date looks like; anything else is the business of the schema. */
const FORM = /^\d{4}(?:-\d{2}){0,2}$/;

/** Whether a date, as exact as it is given, exists in the calendar. */
export function dateExists(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/** Every date exists in the calendar, and the days of an entry follow each other: created, its state changed, updated. */
export const date: Rule = {
  name: 'date',
  level: 'error',
  what: 'Every date exists in the calendar, nothing was updated or changed its state before it was created, and a change of state is an update.',
  check: (deck) => deck.entries.flatMap((entry) => [...checkCalendar(entry), ...checkOrder(entry)]),
};

function checkCalendar(entry: CheckedEntry): Finding[] {
  return entry.visits.flatMap(({ path, value, meta }) => {
    if (!meta.date || typeof value !== 'string' || !FORM.test(value) || dateExists(value)) return [];
    return [finding(entry, path, `The date ${value} does not exist.`, 'Look at the month and the day.')];
  });
}

function checkOrder(entry: CheckedEntry): Finding[] {
  const [created, changed, updated] = ['created', 'statusDate', 'updated'].map((field) => dayOf(entry, field));
  const findings: Finding[] = [];
  const say = (field: string, message: string, hint: string) => findings.push(finding(entry, [field], message, hint));
  const mend = 'Mend one of the two dates.';
  if (created && updated && updated < created)
    say('updated', `It was updated (${updated}) before it was created (${created}).`, mend);
  if (created && changed && changed < created)
    say('statusDate', `Its state changed (${changed}) before it was created (${created}).`, mend);
  if (changed && updated && updated < changed)
    say('updated', `Its state changed (${changed}) after it was last updated (${updated}).`, `Write ${changed}.`);
  return findings;
}

/** The day in a field; undefined where there is none that exists. */
function dayOf(entry: CheckedEntry, field: string): string | undefined {
  const day = valueOf(entry.data, field);
  return typeof day === 'string' && FORM.test(day) && dateExists(day) ? day : undefined;
}

/** The days on which something was done with an entry itself. */
const OWN_DAYS = ['created', 'updated', 'statusDate', 'reviewed'] as const;

/** Nothing was done with an entry on a day to come; what day it is, only the one who asks knows. */
export function notAfter(today: string): Rule {
  return {
    name: 'date',
    level: 'error',
    what: `No entry was written, changed or reviewed after ${today}.`,
    check: (deck) =>
      deck.entries.flatMap((entry) =>
        OWN_DAYS.flatMap((field) => {
          const day = dayOf(entry, field);
          if (day === undefined || day <= today) return [];
          return [finding(entry, [field], `The day ${day} is still to come.`, 'Write the day on which it happened.')];
        }),
      ),
  };
}
