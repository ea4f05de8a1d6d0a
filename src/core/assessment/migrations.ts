/** Turns data of one version of the file format into data of the next. */
export type Migration = (data: Record<string, unknown>) => Record<string, unknown>;

/**
 * The migrations of the file format: the first turns version 1 into version 2, and so on; a test holds their number to the
 * version.
 */
export const MIGRATIONS: readonly Migration[] = [
  // Version 2 can say more: what became of a card, whom a risk does not affect, from which deck the cards are. Files of
  // version 1 do not say it, and mean what they meant.
  (data) => data,
];

/** Takes data of version `from` through the migrations that follow, each of which leaves the next version behind. */
export function migrate(
  data: Record<string, unknown>,
  from: number,
  migrations: readonly Migration[],
): Record<string, unknown> {
  return migrations
    .slice(from - 1)
    .reduce((before, step, index) => ({ ...step(before), version: from + index + 1 }), data);
}
