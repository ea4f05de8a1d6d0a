import { nearest } from '../text/nearest.ts';
import { finding, listOf, valueOf } from './deck.ts';
import type { CheckedEntry, Finding, Rule } from './deck.ts';

/** Every claim names one source and says where in it; a realized risk names an incident. */
export const evidence: Rule = {
  name: 'evidence',
  level: 'error',
  what: 'Every claim names one source; above the grade abstract it says where; "realized" names an incident.',
  check: (deck) =>
    deck.entries.flatMap((entry) => [
      ...['evidence', 'sources'].flatMap((list) =>
        listOf(valueOf(entry.data, list)).flatMap((item, index) => checkClaim(entry, list, index, item)),
      ),
      ...checkMaturity(entry),
    ]),
};

const SOURCES = ['paper', 'reference'];

function checkClaim(entry: CheckedEntry, list: string, index: number, item: unknown): Finding[] {
  const report = (message: string, hint: string) => [finding(entry, [list, index], message, hint)];
  const paper = valueOf(item, 'paper');
  const reference = valueOf(item, 'reference');
  // A misspelt source is reported by the rule of the schema.
  if (Object.keys(item ?? {}).some((key) => key !== nearest(key, SOURCES) && nearest(key, SOURCES))) return [];
  if (paper === undefined && reference === undefined)
    return report(
      'The claim names no source.',
      'Add "paper:" with an id, or "reference:" with title, publisher, url and date.',
    );
  if (paper !== undefined && reference !== undefined)
    return report('The claim names a paper and a reference.', 'Take one of them away, or make two claims of it.');
  const grade = valueOf(item, 'grade');
  if (typeof grade === 'string' && grade !== 'abstract' && valueOf(item, 'locator') === undefined)
    return report(`A source read as ${grade} needs a locator.`, 'Add "locator:" with the section, page or table.');
  return [];
}

function checkMaturity(entry: CheckedEntry): Finding[] {
  const maturity = valueOf(entry.data, 'maturity');
  if (valueOf(maturity, 'level') !== 'realized' || typeof valueOf(maturity, 'because') !== 'string') return [];
  const hint = 'Name the incident with title, publisher, url and date, or lower the level to demonstrated.';
  return [finding(entry, ['maturity', 'because'], 'The level "realized" needs an incident.', hint)];
}
