import { describe, expect, it } from 'vitest';
import { DRAFT, deckPlus, issuesOf, textOf } from './fixture.ts';
import { checkDeck } from './index.ts';

const IDEA = 'cards/idea.mdx';
const notes = (text: string, path = IDEA) =>
  checkDeck(deckPlus(path, text)).issues.map(({ level, rule, message }) => [level, rule, message]);

describe('a draft', () => {
  it('is accepted, and told what it lacks to be published', () => {
    const found = notes(DRAFT);
    expect(new Set(found.map(([level]) => level))).toEqual(new Set(['note']));
    expect(found).toContainEqual(['note', 'schema', '"aliases" is missing.']);
    expect(found).toContainEqual(['note', 'schema', '"quickCheck" is missing.']);
    expect(found).toContainEqual(['note', 'sections', 'The section "How it happens" is missing.']);
    expect(found).toContainEqual(['note', 'length', 'The text has 5 words; a card has 350 to 700.']);
  });

  it('may leave empty what it does not need, and is told the same', () => {
    const places = (text: string) =>
      checkDeck(deckPlus(IDEA, text))
        .issues.map(({ level, message }) => [level, message])
        .sort();
    const empty = DRAFT.replace('harms:', 'aliases:\nmaturity:\nharms:');
    const said = places(empty).map(([level, message]) => [level, message?.replace('is empty', 'is missing')]);
    expect(said.sort()).toEqual(places(DRAFT));
  });

  it('is told nothing of what it leaves empty and need not have', () => {
    const empty = DRAFT.replace('harms:', 'populations:\ndomains:\nsamples:\nharms:');
    const fields = ['populations', 'domains', 'samples'];
    expect(notes(empty).filter(([, , message]) => fields.some((field) => message?.includes(field)))).toEqual([]);
  });

  it('may leave the choices in its needed fields open, and is told which', () => {
    const open = DRAFT.replace('actor: user, kind: privacy', 'actor: , kind: ').replace(
      'grade: abstract, kind: experiment',
      'grade: , kind: ',
    );
    const found = notes(open);
    expect(found.filter(([level]) => level !== 'note')).toEqual([]);
    for (const field of ['actor', 'kind', 'grade'])
      expect(found).toContainEqual(['note', 'schema', `"${field}" is empty.`]);
    expect(notes(open.replace('status: draft', 'status: published'))).toContainEqual([
      'error',
      'schema',
      '"actor" is empty.',
    ]);
  });

  it('may hold half of what it does not need, and is told the other half', () => {
    const half = 'maturity:\n  level: demonstrated\nmitigations:\n  - effect: "Less of it."\nharms:';
    const found = notes(DRAFT.replace('harms:', half));
    expect(found.filter(([level]) => level !== 'note')).toEqual([]);
    for (const field of ['because', 'mitigation', 'limits'])
      expect(found).toContainEqual(['note', 'schema', `"${field}" is missing.`]);
    expect(notes(DRAFT.replace('harms:', half.replace('effect', 'efect')))).toContainEqual([
      'error',
      'schema',
      '"efect" is not a field here.',
    ]);
  });

  it('may not leave empty what it needs', () => {
    expect(notes(DRAFT.replace('"Something may go wrong."', ''))).toContainEqual([
      'error',
      'schema',
      '"summary" is empty.',
    ]);
  });

  it('is told of placeholders, which a published entry must not hold', () => {
    const title = '… the name';
    expect(notes(DRAFT.replace('"Idea"', `"${title}"`))).toContainEqual([
      'note',
      'placeholder',
      'A text of the template stands here.',
    ]);
    const card = textOf('cards/injection.mdx').replace('"It is obeyed."', '"… what stops it"');
    expect(issuesOf(deckPlus('cards/injection.mdx', card))).toEqual([
      {
        rule: 'placeholder',
        level: 'error',
        file: 'cards/injection.mdx',
        line: 45,
        column: 13,
        message: 'A text of the template stands here.',
        hint: 'Write your own.',
      },
    ]);
  });

  it('has nothing to mend when it only waits for its status', () => {
    const card = textOf('cards/injection.mdx').replace('status: published', 'status: draft');
    const all = deckPlus('cards/injection.mdx', card);
    expect(checkDeck(all).issues.filter(({ file, level }) => level === 'note' && file.includes('injection'))).toEqual(
      [],
    );
  });
});

describe.each([
  ['papers/third-2026.mdx', ''],
  ['evaluations/third.mdx', 'summary: "What it does."\n'],
  ['mitigations/third.mdx', 'summary: "What it is."\n'],
])('a draft of %s', (path, summary) => {
  it('needs little more than a name', () => {
    const text = `---\ntitle: "Third"\n${summary}status: draft\ncreated: 2026-01-01\nupdated: 2026-01-01\n---\n\nWords.\n`;
    const found = notes(text, path);
    expect(new Set(found.map(([level]) => level))).toEqual(new Set(['note']));
    expect(notes(text.replace('"Third"', ''), path)).toContainEqual(['error', 'schema', '"title" is empty.']);
  });
});
