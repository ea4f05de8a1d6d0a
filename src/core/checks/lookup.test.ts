import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../catalog/build.ts';
import { deck, deckPlus, DRAFT, textOf } from './fixture.ts';
import { checkDeck } from './index.ts';
import { checkFile, lookupOf } from './lookup.ts';

const CARD = 'cards/injection.mdx';
/** A day after all days of the fixture. */
const TODAY = '2026-12-31';
const LOOKUP = JSON.parse(JSON.stringify(lookupOf(buildCatalog(checkDeck(deck()).entries, 'x')))) as ReturnType<
  typeof lookupOf
>;

/** Changes of the card, each of which breaks a rule. */
const CHANGES: [string, RegExp | string, string][] = [
  ['nothing', 'version: 1', 'version: 1'],
  ['a misspelt term', 'kind: privacy', 'kind: privcy'],
  ['a misspelt paper', 'paper: first-2025', 'paper: frst-2025'],
  ['a code of another edition', 'code: "A1:2025"', 'code: "A2:2026"'],
  ['a label that is another name', 'label: "Injection"', 'label: "Injections"'],
  ['a card that is not there', 'card: jailbreak', 'card: jailbrake'],
  ['itself as relation', 'card: jailbreak', 'card: injection'],
  ['a field that is missing', 'version: 1\n', ''],
  ['a field that is unknown', 'version: 1\n', 'version: 1\ncolour: red\n'],
  ['a date that does not exist', 'updated: 2026-01-02', 'updated: 2026-02-30'],
  ['a link to nowhere', 'Pwhat0', '[a page](/method) Pwhat0'],
  ['a link to a page', 'Pwhat0', '[a page](/papers/first-2025/) Pwhat0'],
  ['a citation of nothing', 'second-2026', 'secnd-2026'],
  ['code', 'Pwhat0', '{1} Pwhat0'],
  ['a section that is missing', '## Open questions', 'And:'],
  ['an unclosed quote', '"Prompt injection"', '"Prompt injection'],
  ['a draft', 'status: published', 'status: draft'],
];

describe('checkFile', () => {
  it.each(CHANGES)('says of a card with %s what the check of the deck says', (_what, before, after) => {
    const text = textOf(CARD).replace(before, after);
    const file = { path: CARD, bytes: Buffer.from(text) };
    const whole = checkDeck(deckPlus(CARD, text)).issues.filter((issue) => issue.file === CARD);
    expect(checkFile(file, LOOKUP, TODAY).issues).toEqual(whole);
  });

  it.each([
    ['"Prompt injection"', '"Jailbreak"', 'cards/jailbreak.mdx has the same title.'],
    ['[hidden orders]', '[role play]', 'cards/jailbreak.mdx already bears the name "role play".'],
  ])('tells of a name that is taken where it is written now: %s', (before, after, message) => {
    const file = { path: CARD, bytes: Buffer.from(textOf(CARD).replace(before, after)) };
    expect(checkFile(file, LOOKUP, TODAY).issues).toEqual([
      expect.objectContaining({ rule: 'duplicate', file: CARD, message }),
    ]);
  });

  it('says of a new draft what it lacks', () => {
    const file = { path: 'cards/idea.mdx', bytes: Buffer.from(DRAFT) };
    const whole = checkDeck(deckPlus(file.path, DRAFT)).issues.filter((issue) => issue.file === file.path);
    expect(whole.length).toBeGreaterThan(10);
    expect(checkFile(file, LOOKUP, TODAY).issues).toEqual(whole);
  });

  it('reads the entry, so that its places can be asked for', () => {
    expect(
      checkFile({ path: CARD, bytes: Buffer.from(textOf(CARD)) }, LOOKUP, TODAY).entry?.at(['harms', 0, 'kind']),
    ).toEqual({
      line: 11,
      column: 11,
    });
  });
});
