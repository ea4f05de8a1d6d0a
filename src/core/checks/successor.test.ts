import { describe, expect, it } from 'vitest';
import { card } from './fixture-deck.ts';
import { deckPlus, deckWith, issuesOf, swap, textOf } from './fixture.ts';

const CARD = 'cards/injection.mdx';
const superseded = (heirs: string) => `status: superseded\nreason: "We know better."\nstatusDate: 2026-01-02\n${heirs}`;
const warning = (place: string, message: string, hint: string) => {
  const [file = '', line, column] = place.split(':');
  return { rule: 'successor', level: 'warning', file, line: Number(line), column: Number(column), message, hint };
};

describe('successor', () => {
  it('names the card that has taken the place of one that is named', () => {
    const files = deckPlus('cards/other.mdx', card('Other', 'elsewhere', 'jailbreak')).map((file) =>
      file.path === CARD
        ? {
            ...file,
            bytes: Buffer.from(textOf(CARD).replace('status: published', superseded('replacement: other'))),
          }
        : file,
    );
    expect(issuesOf(files)).toEqual([
      warning('cards/jailbreak.mdx:55:11', 'The card "injection" is superseded.', 'Write "other".'),
    ]);
  });

  it('never tells an entry to name itself', () => {
    expect(issuesOf(deckWith(CARD, swap('status: published', superseded('replacement: jailbreak'))))).toEqual([
      warning(
        'cards/jailbreak.mdx:55:11',
        'The card "injection" is superseded.',
        'Name another, or take out what rests on it.',
      ),
    ]);
  });

  it('tells what still rests on a withdrawn paper, in fields and in texts', () => {
    const withdrawn = 'status: withdrawn\nreason: "Retracted."\nstatusDate: 2026-01-02';
    const said = 'The paper "second-2026" is withdrawn.';
    const hint = 'Name another, or take out what rests on it.';
    expect(issuesOf(deckWith('papers/second-2026.mdx', swap('status: published', withdrawn)))).toEqual([
      warning('cards/injection.mdx:62:1', said, hint),
      warning('cards/jailbreak.mdx:62:1', said, hint),
      warning('mitigations/gate.mdx:14:12', said, hint),
    ]);
  });

  it('says nothing of what a superseded card itself names, but where it leads on', () => {
    const other = card('Other', 'elsewhere', 'injection').replace(
      'status: published',
      superseded('replacement: injection'),
    );
    const files = deckWith(CARD, swap('status: published', superseded('splitInto: [jailbreak, probe-2]')));
    const places = issuesOf([...files, { path: 'cards/other.mdx', bytes: Buffer.from(other) }])
      .filter(({ rule }) => rule === 'successor')
      .map(({ file, line, hint }) => [file, line, hint]);
    expect(places).toEqual([
      ['cards/jailbreak.mdx', 55, 'Write "probe-2".'],
      ['cards/other.mdx', 8, 'Write the one that is meant: "jailbreak" or "probe-2".'],
    ]);
  });
});
