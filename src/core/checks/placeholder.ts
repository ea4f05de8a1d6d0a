import { finding, isDraft } from './deck.ts';
import type { Rule } from './deck.ts';

/** How the texts begin that a template puts where an author has to write. */
export const PLACEHOLDER = '…';

/** Nothing that a template put in is left when an entry is published. */
export const placeholder: Rule = {
  name: 'placeholder',
  level: 'error',
  what: `No text of the template, which begins with "${PLACEHOLDER}", is left in a published entry.`,
  check: (deck) =>
    deck.entries
      .filter((entry) => !isDraft(entry))
      .flatMap((entry) => [
        ...entry.visits
          .filter(({ value }) => typeof value === 'string' && value.startsWith(PLACEHOLDER))
          .map(({ path }) => finding(entry, path, 'A text of the template stands here.', 'Write your own.')),
        ...(entry.body?.passages ?? [])
          .filter(({ text }) => text.startsWith(PLACEHOLDER))
          .map(({ line, column }) => ({
            file: entry.file,
            line,
            column,
            message: 'A text of the template stands here.',
            hint: 'Write your own.',
          })),
      ]),
};
