import { SECTIONS } from '../source/components.ts';
import { didYouMean, nearest } from '../text/nearest.ts';
import { isDraft } from './deck.ts';
import type { CheckedEntry, Finding, Rule } from './deck.ts';

const TITLES: string[] = SECTIONS.map(({ title }) => title);

/** The body of a card has its six sections, in order, none of them empty; a draft may lack some. */
export const sections: Rule = {
  name: 'sections',
  level: 'error',
  what: 'The text of a card has its six sections, in order, none of them empty; no text has a heading of the first level.',
  check: (deck) =>
    deck.entries.flatMap((entry) => [
      ...checkLevels(entry),
      ...(entry.collection === 'cards' ? checkSections(entry) : []),
    ]),
};

function checkLevels(entry: CheckedEntry): Finding[] {
  const top = entry.body?.headings.filter(({ depth }) => depth === 1) ?? [];
  return top.map(({ line, column, title }) => {
    const meant = entry.collection === 'cards' ? nearest(title, TITLES) : undefined;
    return {
      file: entry.file,
      line,
      column,
      message: 'A heading of the first level stands in the text.',
      hint: meant ? `Write "## ${meant}".` : 'The title is the first heading of the page: use "##" or "###".',
    };
  });
}

function checkSections(entry: CheckedEntry): Finding[] {
  if (!entry.body?.readable) return [];
  const found = entry.body.headings.filter(({ depth, title }) => depth === 2 || TITLES.includes(title));
  const findings: Finding[] = [];
  const top = entry.body.headings.filter(({ depth }) => depth === 1);
  const meant = new Set<string | undefined>(top.map(({ title }) => nearest(title, TITLES)));
  let expected = 0;
  for (const { line, column, depth, title, words } of found) {
    const report = (message: string, hint: string) => findings.push({ file: entry.file, line, column, message, hint });
    const index = TITLES.indexOf(title);
    meant.add(index < 0 ? nearest(title, TITLES) : title);
    if (index < 0)
      report(
        `"${title}" is not a section of a card.`,
        didYouMean(title, TITLES, `The sections are: ${TITLES.join(', ')}.`),
      );
    else if (depth > 2) report(`The section "${title}" has a heading of another level.`, `Write "## ${title}".`);
    else if (depth === 2 && index < expected)
      report(`The section "${title}" is out of order or stands twice.`, `The order is: ${TITLES.join(', ')}.`);
    else if (depth === 2) expected = index + 1;
    if (index >= 0 && words === 0) report(`The section "${title}" is empty.`, 'Write at least one sentence.');
  }
  if (isDraft(entry) || entry.data === undefined) return findings;
  const end = found.at(-1) ?? entry.body.start;
  // A misspelt heading is reported where it stands, and not as missing once more.
  for (const title of TITLES.filter((name) => !meant.has(name))) {
    const hint = `Add "## ${title}" and what belongs there.`;
    findings.push({ file: entry.file, line: end.line, column: 1, message: `The section "${title}" is missing.`, hint });
  }
  return findings;
}
