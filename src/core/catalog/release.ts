import { compareText } from '../issue.ts';
import { COLLECTIONS } from '../schema/index.ts';
import type { Release } from '../schema/releases.ts';
import { counted } from '../text/number.ts';
import { capital } from '../text/capital.ts';
import { compareCatalogs } from './difference.ts';
import { movesIn } from './moves.ts';
import type { Move } from './moves.ts';
import { addressOf } from './routes.ts';
import type { Catalog } from './types.ts';

/** The version of a release made on a day: the day, with the next letter where there are releases of that day already. */
export function versionFor(day: string, released: readonly Pick<Release, 'version'>[]): string {
  const taken = new Set(released.map(({ version }) => version));
  const names = ['', ...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${day}${letter}`);
  const free = names.find((name) => !taken.has(name));
  if (free === undefined) throw new Error(`There are ${names.length} releases of ${day}: wait a day.`);
  return free;
}

/** Every card with its version, by id. */
export function cardVersions({ cards }: Catalog): Record<string, number> {
  return Object.fromEntries(cards.map(({ id, data }) => [id, data.version]));
}

/** What changed between two decks, in lines that a reader of the notes understands; everything is new to the first release. */
export function changeLines(before: Catalog | undefined, after: Catalog): string[] {
  if (!before)
    return [`The first release: ${counted(after.cards.length, 'card')} and ${counted(after.papers.length, 'paper')}.`];
  const difference = compareCatalogs(before, after);
  const moves = new Map(movesIn(after).map((move) => [addressOf(move.collection, move.old), move]));
  const renamed = new Set(
    difference.pagesRemoved.flatMap((address) => {
      const move = moves.get(address);
      return move && !move.isMerged ? [addressOf(move.collection, move.id)] : [];
    }),
  );
  const entries = DATED.flatMap((collection) =>
    entryLines(capital(COLLECTIONS[collection].singular), before[collection], after[collection]),
  );
  return [
    ...difference.pagesAdded.filter((address) => !renamed.has(address)).map((address) => `New page: ${address}`),
    ...difference.pagesRemoved.map((address) => movedLine(address, moves)),
    ...entries,
    ...difference.coverage.map((line) => `Coverage: ${line}`),
    `Links: ${difference.linksGained.length} gained, ${difference.linksLost.length} lost`,
  ];
}

/** Where a page is found that has another address now. */
function movedLine(address: string, moves: ReadonlyMap<string, Move>): string {
  const move = moves.get(address);
  if (!move) return `Page no longer listed: ${address}`;
  const present = addressOf(move.collection, move.id);
  return move.isMerged ? `Merged page: ${address} into ${present}` : `Moved page: ${address} to ${present}`;
}

/** The collections whose entries say when they last changed, and by what a change shows. */
const DATED = ['cards', 'papers', 'evaluations', 'mitigations'] as const;
interface Dated {
  id: string;
  text: string;
  data: { version?: number | undefined; status: string; updated: string };
}

/** What became of the entries that were there before, by id: a change of meaning, of state, or of anything else. */
function entryLines(name: string, before: readonly Dated[], after: readonly Dated[]): string[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const written = ({ data, text }: Pick<Dated, 'data' | 'text'>) => JSON.stringify([data, text]);
  return [...after]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap(({ id, data, text }) => {
      const earlier = old.get(id);
      if (!earlier) return [];
      const { data: was } = earlier;
      const changes = [
        ...(data.version === was.version ? [] : [`version ${was.version ?? 1} -> ${data.version ?? 1}`]),
        ...(data.status === was.status ? [] : [`${was.status} -> ${data.status}`]),
      ];
      if (changes.length === 0 && written({ data, text }) !== written(earlier))
        changes.push(data.version === undefined ? 'edited' : 'edited, under the version it had');
      return changes.map((change) => `${name} ${id}: ${change}`);
    });
}

/** The notes of a release as markdown. */
export function releaseNotes(version: string, changes: readonly string[]): string {
  return `# Riskdeck ${version}\n\n${changes.map((line) => `- ${line}\n`).join('')}`;
}

/** The first release that holds a card in this version: the one that a citation of the version names. */
export function releaseOf(releases: readonly Release[], card: string, version: number): Release | undefined {
  return releases.findLast(({ cards }) => cards[card] === version);
}
