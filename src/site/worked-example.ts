import { setValue, writeEntry } from '../core/source/write.ts';
import { splitFrontMatter } from '../core/source/read.ts';
import { getDeck } from './catalog.ts';
import { sourceOf } from './entry-files.ts';
import { byTitle } from './lists.ts';

/** The card by which the guide shows how one is made: short, and about something that everybody has met. */
const EXAMPLE = 'fabricated-citations';

/** The card of the worked example, and the draft with which it could have begun: five fields and a paragraph. */
export function workedExample() {
  const cards = byTitle(getDeck().catalog.cards);
  const card = cards.find(({ id }) => id === EXAMPLE) ?? cards[0];
  if (!card) return undefined;
  const { data, id } = card;
  const { body = '' } = splitFrontMatter(sourceOf('cards', id));
  const paragraph = body
    .trim()
    .split(/\n\n(?=\S)/)
    .slice(0, 2)
    .join('\n\n');
  const values = {
    title: data.title,
    summary: data.summary,
    status: 'draft',
    created: data.created,
    updated: data.updated,
    harms: data.harms.slice(0, 1),
    conditions: data.conditions.slice(0, 1),
    evidence: data.evidence.slice(0, 1),
  };
  const draft = Object.entries(values).reduce(
    (text, [key, value]) => setValue('cards', text, [key], value),
    `---\nstatus: draft\n---\n\n${paragraph}\n`,
  );
  return { card, draft: writeEntry('cards', draft) };
}
