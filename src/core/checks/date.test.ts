import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../source/read.ts';
import { notAfter } from './date.ts';
import type { Rule } from './deck.ts';
import { checkDeck } from './index.ts';
import { deck, deckWith, error, issuesOf, swap } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const inCard = (before: string | RegExp, after: string) => deckWith(CARD, swap(before, after));

describe('date', () => {
  it('accepts the last of February in a leap year, and dates without day', () => {
    expect(issuesOf(deckWith('papers/first-2025.mdx', swap('published: 2025-11', 'published: 2024-02-29')))).toEqual(
      [],
    );
  });

  it('refuses a day that does not exist', () => {
    expect(issuesOf(inCard('updated: 2026-01-02', 'updated: 2026-02-30'))).toEqual([
      error(
        'date',
        'cards/injection.mdx:7:10',
        'The date 2026-02-30 does not exist.',
        'Look at the month and the day.',
      ),
    ]);
  });

  it('refuses a month that does not exist', () => {
    expect(issuesOf(deckWith('papers/first-2025.mdx', swap('published: 2025-11', 'published: 2025-13')))).toEqual([
      error('date', 'papers/first-2025.mdx:6:12', 'The date 2025-13 does not exist.', 'Look at the month and the day.'),
    ]);
  });

  it('refuses the last of February in another year', () => {
    expect(issuesOf(deckWith('papers/first-2025.mdx', swap('published: 2025-11', 'published: 2025-02-29')))).toEqual([
      error(
        'date',
        'papers/first-2025.mdx:6:12',
        'The date 2025-02-29 does not exist.',
        'Look at the month and the day.',
      ),
    ]);
  });

  it('refuses an update before the creation', () => {
    expect(issuesOf(inCard('updated: 2026-01-02', 'updated: 2025-12-31'))).toEqual([
      error(
        'date',
        'cards/injection.mdx:7:10',
        'It was updated (2025-12-31) before it was created (2026-01-01).',
        'Mend one of the two dates.',
      ),
    ]);
  });

  const withdrawn = (day: string) =>
    inCard('status: published', `status: withdrawn\nreason: "Wrong."\nstatusDate: ${day}`);
  const datesIn = (files: ContentFile[], further: Rule[] = []) =>
    checkDeck(files, further).issues.filter(({ rule }) => rule === 'date');

  it('refuses a change of state before the creation', () => {
    expect(datesIn(withdrawn('2025-12-31'))).toEqual([
      error(
        'date',
        'cards/injection.mdx:7:13',
        'Its state changed (2025-12-31) before it was created (2026-01-01).',
        'Mend one of the two dates.',
      ),
    ]);
  });

  it('refuses a change of state that is no update', () => {
    expect(datesIn(withdrawn('2026-01-02'))).toEqual([]);
    expect(datesIn(withdrawn('2026-01-03'))).toEqual([
      error(
        'date',
        'cards/injection.mdx:9:10',
        'Its state changed (2026-01-03) after it was last updated (2026-01-02).',
        'Write 2026-01-03.',
      ),
    ]);
  });

  it('refuses a day to come, for whoever knows the day', () => {
    expect(datesIn(deck(), [notAfter('2026-01-01')])).toContainEqual(
      error(
        'date',
        'cards/injection.mdx:7:10',
        'The day 2026-01-02 is still to come.',
        'Write the day on which it happened.',
      ),
    );
    expect(datesIn(withdrawn('2026-01-02'), [notAfter('2026-01-02')])).toEqual([]);
    expect(datesIn(withdrawn('2026-01-02'), [notAfter('2026-01-01')])).toContainEqual(
      error(
        'date',
        'cards/injection.mdx:7:13',
        'The day 2026-01-02 is still to come.',
        'Write the day on which it happened.',
      ),
    );
  });
});
