import { PLACEHOLDER } from '../checks/placeholder.ts';
import { readBody } from './body.ts';
import { SECTIONS } from './components.ts';

const TITLES: string[] = SECTIONS.map(({ title }) => title);

/** How the text of a section begins until its author has written. */
const BEGINNING = `${PLACEHOLDER} a paragraph.`;

/**
 * The text of a card with the sections that it lacks, each in its place and with a placeholder, and the titles of those that
 * were added. A text that cannot be read stays as it is.
 */
export function addSections(body: string): { text: string; added: string[] } {
  const { headings, readable } = readBody(body, 0);
  if (!readable) return { text: body, added: [] };
  const lines = body.split('\n');
  const known = headings.filter(({ depth, title }) => depth === 2 && TITLES.includes(title));
  const parts = [{ title: '', line: 1 }, ...known].map(({ title, line }, index) => ({
    index: TITLES.indexOf(title),
    text: lines.slice(line - 1, (known[index]?.line ?? lines.length + 1) - 1).join('\n'),
  }));
  const added = TITLES.filter((title) => known.every((heading) => heading.title !== title));
  for (const title of added) {
    const index = TITLES.indexOf(title);
    const next = parts.findIndex((part) => part.index > index);
    parts.splice(next < 0 ? parts.length : next, 0, { index, text: `## ${title}\n\n${BEGINNING}` });
  }
  const texts = parts.map(({ text }) => text.trim()).filter((text) => text !== '');
  return { text: added.length > 0 ? `${texts.join('\n\n')}\n` : body, added };
}
