import { expect, it } from 'vitest';
import { card, catalogOf, paper } from './fixture.ts';
import type { Screening } from '../schema/screening.ts';
import { deckVersion, lastChange } from './version.ts';

const catalog = catalogOf(
  card('amber', { updated: '2026-03-01' }),
  card('birch', { status: 'withdrawn', reason: 'Wrong.', updated: '2026-01-02', statusDate: '2026-05-09' }),
  paper('ada-2020-first', { updated: '2026-04-30' }),
);

it('names the day of the last change of any entry, a withdrawal included', () => {
  expect(lastChange(catalog)).toBe('2026-05-09');
});

it('counts the screening log', () => {
  const screening = { updated: '2026-06-01' } as Screening;
  expect(lastChange({ ...catalog, screening })).toBe('2026-06-01');
});

it('tells decks of one day apart by their digests', () => {
  expect(deckVersion({ ...catalog, digest: '0123456789abcdef' })).toBe('2026.05.09+01234567');
  expect(deckVersion({ ...catalog, digest: 'fedcba9876543210' })).toBe('2026.05.09+fedcba98');
});
