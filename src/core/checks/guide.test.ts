import { describe, expect, it } from 'vitest';
import { RULE_GUIDE } from './guide.ts';
import { READING_GUIDE } from './guide-reading.ts';
import { deck, deckPlus, deckWith, deckWithout, issuesOf, RELEASES, textOf } from './fixture.ts';
import { READING_RULES, RULES } from './index.ts';
import type { ContentFile } from '../source/read.ts';

const CARD = 'cards/injection.mdx';
const GUIDE = { ...RULE_GUIDE, ...READING_GUIDE };
const CARD_TEXT = textOf(CARD);
const inCard = (change: (text: string) => string): ContentFile[] => deckPlus(CARD, change(CARD_TEXT));
const filled = (front: string, body: string) => front.replace(/(## Open questions\n\n)[^\n]*/, () => body);
const words = (count: number) => Array.from({ length: count }, (_, index) => `open${index}.`).join(' ');
const shared = 'conditions:\n  - "The system reads text that somebody outside has written for it."';

/** Examples that cannot be put into the card of the tests in the place of what stands there: the decks that they stand for. */
const DECKS: Record<string, { bad: ContentFile[]; good: ContentFile[] }> = {
  'file-name': {
    bad: [{ path: GUIDE['file-name']!.bad, bytes: Buffer.from(CARD_TEXT) }],
    good: [{ path: GUIDE['file-name']!.good, bytes: Buffer.from(CARD_TEXT) }],
  },
  'look-alike': {
    bad: deckPlus(GUIDE['look-alike']!.bad, CARD_TEXT),
    good: deckPlus(GUIDE['look-alike']!.good, CARD_TEXT),
  },
  link: {
    bad: inCard((text) => text.replace('Pwhat0', GUIDE['link']!.bad)),
    good: inCard((text) => text.replace('Pwhat0', GUIDE['link']!.good)),
  },
  citation: {
    bad: deckWith(CARD, (text) => text.replace('Pwhat0', GUIDE['citation']!.bad)).map((file) =>
      file.path === 'papers/first-2025.mdx'
        ? {
            ...file,
            bytes: Buffer.from(
              textOf('papers/first-2025.mdx').replace('citationKey:', 'arxiv: "2501.00001"\ncitationKey:'),
            ),
          }
        : file,
    ),
    good: inCard((text) => text.replace('Pwhat0', GUIDE['citation']!.good)),
  },
  date: {
    bad: inCard((text) => text.replace('updated: 2026-01-02', GUIDE['date']!.bad)),
    good: inCard((text) => text.replace('updated: 2026-01-02', GUIDE['date']!.good)),
  },
  length: {
    bad: inCard((text) => filled(text, GUIDE['length']!.bad)),
    good: inCard((text) => filled(text, `## Open questions\n\n${words(60)}`)),
  },
  sentence: {
    bad: inCard((text) => text.replace(/ {4}note: .*/, GUIDE['sentence']!.bad)),
    good: inCard((text) => text.replace(/ {4}note: .*/, GUIDE['sentence']!.good)),
  },
  'same-words': {
    bad: deckWith('cards/jailbreak.mdx', (text) => text.replace(/conditions:\n.*/, shared)).map((file) =>
      file.path === CARD
        ? { ...file, bytes: Buffer.from(CARD_TEXT.replace(/conditions:\n.*/, GUIDE['same-words']!.bad)) }
        : file,
    ),
    good: deckWith('cards/jailbreak.mdx', (text) => text.replace(/conditions:\n.*/, shared)),
  },
  cycle: {
    bad: deckWith('cards/jailbreak.mdx', (text) => text.replace('see-also', 'variant-of')).map((file) =>
      file.path === CARD
        ? { ...file, bytes: Buffer.from(CARD_TEXT.replace(GUIDE['cycle']!.good, GUIDE['cycle']!.bad)) }
        : file,
    ),
    good: deck(),
  },
  status: {
    bad: inCard((text) => text.replace('status: published', GUIDE['status']!.bad)),
    good: inCard((text) => text.replace('status: published', GUIDE['status']!.good)),
  },
  successor: {
    bad: inCard((text) => text.replace('status: published', GUIDE['status']!.good)),
    good: deck(),
  },
  scheme: {
    bad: deckWith('taxonomies/mit-mitigation.yaml', (text) =>
      text.replace(GUIDE['scheme']!.good, GUIDE['scheme']!.bad),
    ),
    good: deck(),
  },
  permalink: {
    bad: [...deckWithout(CARD), { path: 'permalinks.txt', bytes: Buffer.from('/cards/injection/\n') }],
    good: [
      ...deckWithout(CARD),
      {
        path: 'cards/injected-orders.mdx',
        bytes: Buffer.from(CARD_TEXT.replace('status:', 'formerly: [injection]\nstatus:')),
      },
      { path: 'permalinks.txt', bytes: Buffer.from('/cards/injection/\n') },
    ],
  },
  releases: {
    bad: deckPlus('releases.json', RELEASES.replace(GUIDE['releases']!.good, GUIDE['releases']!.bad)),
    good: deckPlus('releases.json', RELEASES),
  },
  orphan: {
    bad: deckPlus(
      'papers/third-2026.mdx',
      textOf('papers/first-2025.mdx').replace('"First"', '"Third"').replace('Key: first2025', 'Key: third'),
    ),
    good: deck(),
  },
  encoding: {
    bad: deckPlus(CARD, Buffer.from(CARD_TEXT.replace('Prompt', 'Prömpt'), 'latin1')),
    good: deckPlus(CARD, CARD_TEXT.replace('Prompt', 'Prömpt')),
  },
  size: { bad: deckPlus(CARD, 'a'.repeat(1 << 20)), good: deck() },
  empty: { bad: deckPlus(CARD, '\n \n'), good: deck() },
  'yaml-syntax': {
    bad: inCard((text) => text.replace(/title: .*/, GUIDE['yaml-syntax']!.bad)),
    good: inCard((text) => text.replace(/title: .*/, GUIDE['yaml-syntax']!.good)),
  },
  'yaml-plain': {
    bad: inCard((text) => text.replace(/aliases: .*/, GUIDE['yaml-plain']!.bad)),
    good: inCard((text) => text.replace(/aliases: .*/, GUIDE['yaml-plain']!.good)),
  },
  'yaml-depth': {
    bad: inCard((text) => text.replace(/aliases: .*/, GUIDE['yaml-depth']!.bad)),
    good: inCard((text) => text.replace(/aliases: .*/, GUIDE['yaml-depth']!.good)),
  },
  'mdx-syntax': {
    bad: inCard((text) => text.replace('Pwhat0', GUIDE['mdx-syntax']!.bad)),
    good: inCard((text) => text.replace('Pwhat0', () => GUIDE['mdx-syntax']!.good)),
  },
};

const rulesIn = (files: ContentFile[]) => issuesOf(files).map(({ rule }) => rule);

describe('the guide', () => {
  it('explains each rule, and no other', () => {
    const names = [...RULES.map(({ name }) => name), 'spelling', ...Object.keys(READING_RULES)];
    expect(Object.keys(GUIDE).sort()).toEqual(names.sort());
  });

  // The dictionary belongs to the scripts: spelling.test.ts tries that rule.
  it.each(Object.keys(GUIDE).filter((name) => name !== 'spelling'))(
    'shows what breaks the rule %s and what keeps it',
    (name) => {
      const { bad, good } = GUIDE[name]!;
      const decks = DECKS[name] ?? { bad: deckWith(CARD, (text) => text.replace(good, () => bad)), good: deck() };
      expect(rulesIn(decks.bad)).toContain(name);
      expect(rulesIn(decks.good)).not.toContain(name);
    },
  );

  it('says nothing twice', () => {
    const reasons = Object.values(GUIDE).map(({ why }) => why);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});
