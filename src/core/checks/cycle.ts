import { compareText } from '../issue.ts';
import { finding, liveCards, listOf, validEntries, valueOf } from './deck.ts';
import type { CheckedEntry, Deck, Finding, Rule } from './deck.ts';
import type { Path } from '../schema/walk.ts';

/** An arrow from one name to another, with the place where it is written. */
interface Arrow {
  to: string;
  entry: CheckedEntry;
  path: Path;
}

/** A variant is not a variant of itself, a replacement not replaced by what it replaces, an entry not below itself. */
export const cycle: Rule = {
  name: 'cycle',
  level: 'error',
  what: '"variant-of", "replacement" and the parents in a scheme never lead back to where they began.',
  check: (deck) => [
    ...findCycles(variants(deck), 'is a variant of itself'),
    ...findCycles(replacements(deck), 'is replaced by itself'),
    ...validEntries(deck, 'taxonomies').flatMap((entry) => findCycles(parents(entry), 'lies below itself')),
  ],
};

function variants(deck: Deck): Map<string, Arrow[]> {
  return new Map(
    liveCards(deck).map(({ entry, card }) => [
      entry.id,
      card.related.flatMap(({ type, card: to }, index) =>
        type === 'variant-of' && to !== entry.id ? [{ to, entry, path: ['related', index, 'card'] }] : [],
      ),
    ]),
  );
}

function replacements(deck: Deck): Map<string, Arrow[]> {
  const arrows = new Map<string, Arrow[]>();
  for (const entry of deck.entries) {
    const targets: [unknown, Path][] = [
      [valueOf(entry.data, 'replacement'), ['replacement']],
      ...listOf(valueOf(entry.data, 'splitInto')).map((to, index): [unknown, Path] => [to, ['splitInto', index]]),
    ];
    const leaving = targets.flatMap(([to, path]): Arrow[] =>
      // An entry that names itself is reported by the rule of references.
      typeof to === 'string' && to !== entry.id ? [{ to: `${entry.collection}/${to}`, entry, path }] : [],
    );
    if (leaving.length > 0) arrows.set(`${entry.collection}/${entry.id}`, leaving);
  }
  return arrows;
}

function parents(entry: CheckedEntry): Map<string, Arrow[]> {
  return new Map(
    listOf(valueOf(entry.data, 'entries')).map((row, index) => {
      const to = valueOf(row, 'parent');
      return [
        String(valueOf(row, 'code')),
        typeof to === 'string' ? [{ to, entry, path: ['entries', index, 'parent'] }] : [],
      ];
    }),
  );
}

/** One finding a cycle; each name is walked through once, without recursion, for a chain may be longer than the stack. */
function findCycles(arrows: Map<string, Arrow[]>, says: string): Finding[] {
  const done = new Set<string>();
  const findings: Finding[] = [];
  for (const root of [...arrows.keys()].sort(compareText)) {
    const trail = done.has(root) ? [] : [root];
    const left = new Map(trail.map((name) => [name, [...(arrows.get(name) ?? [])]]));
    while (trail.length > 0) {
      const name = trail.at(-1)!;
      const arrow = left.get(name)?.shift();
      if (!arrow) {
        trail.pop();
        left.delete(name);
        done.add(name);
      } else if (left.has(arrow.to)) {
        findings.push(describeCycle(arrows, trail.slice(trail.indexOf(arrow.to)), says));
      } else if (!done.has(arrow.to)) {
        trail.push(arrow.to);
        left.set(arrow.to, [...(arrows.get(arrow.to) ?? [])]);
      }
    }
  }
  return findings;
}

/** The finding stands at the arrow that leaves the first name, wherever the walk met the cycle. */
function describeCycle(arrows: Map<string, Arrow[]>, loop: string[], says: string): Finding {
  const first = [...loop].sort(compareText)[0]!;
  const ordered = [...loop.slice(loop.indexOf(first)), ...loop.slice(0, loop.indexOf(first))];
  const arrow = arrows.get(first)!.find(({ to }) => to === (ordered[1] ?? first))!;
  const message = `"${first}" ${says}: ${[...ordered, first].join(' -> ')}.`;
  return finding(arrow.entry, arrow.path, message, 'Remove one of these arrows.');
}
