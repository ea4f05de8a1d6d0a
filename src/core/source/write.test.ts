import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deck, textOf } from '../checks/fixture.ts';
import { collectionOf } from '../schema/index.ts';
import { readEntry } from './read.ts';
import { setBody, setValue, writeEntry } from './write.ts';

const CARD = 'cards/injection.mdx';
const dataOf = (text: string) => readEntry({ path: CARD, bytes: Buffer.from(text) })?.data;

describe('writeEntry', () => {
  it('puts keys into the order of the schema and quotes text, not terms', () => {
    const text = `---
status: draft
# what it is called
title: Idea
evidence:
  - kind: experiment
    grade: abstract
    paper: "first-2025"
    claim: It was seen.   # by us
aliases: ["hidden orders", 'XPIA']
updated: "2026-01-02"
created: 2026-01-01
---


Words.`;
    expect(writeEntry('cards', text)).toBe(`---
# what it is called
title: "Idea"
aliases: [hidden orders, XPIA]
status: draft
created: 2026-01-01
updated: 2026-01-02
evidence:
  - claim: "It was seen." # by us
    paper: first-2025
    grade: abstract
    kind: experiment
---

Words.
`);
  });

  it('keeps fields that it does not know, behind the others', () => {
    expect(writeEntry('cards', '---\ncolour: red\ntitle: "A"\n---\n')).toBe('---\ntitle: "A"\ncolour: "red"\n---\n');
  });

  it.each(['no front matter', '---\ntitle: "A\n---\n\nText.\n', '---\n- a list\n---\n', ''])(
    'leaves alone what it cannot read: %j',
    (text) => {
      expect(writeEntry('cards', text)).toBe(text);
    },
  );

  it('quotes terms and dates that would be read as something else', () => {
    expect(writeEntry('papers', '---\nmodality: ["no", text]\npublished: "2025"\n---\n')).toBe(
      '---\npublished: "2025"\nmodality: ["no", text]\n---\n',
    );
  });

  it.each(deck().flatMap(({ path }) => (collectionOf(path) ? [path] : [])))(
    'keeps the data of %s, and writes its own text unchanged',
    (path) => {
      const text = textOf(path);
      const written = writeEntry(collectionOf(path)!, text);
      const data = (content: string) => readEntry({ path, bytes: Buffer.from(content) })?.data;
      expect(data(written)).toEqual(data(text));
      expect(writeEntry(collectionOf(path)!, written)).toBe(written);
    },
  );

  it('keeps every comment, wherever it stands', () => {
    const lines = textOf(CARD).split('\n');
    const front = lines.indexOf('---', 1);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: front }), { maxLength: 6 }), (places) => {
        const commented = lines
          .flatMap((line, index) =>
            places.includes(index) ? [`${/^ */.exec(line)![0]}# note ${index}`, line] : [line],
          )
          .join('\n');
        const written = writeEntry('cards', commented);
        expect(places.filter((place) => !written.includes(`# note ${place}\n`))).toEqual([]);
        expect(dataOf(written)).toEqual(dataOf(textOf(CARD)));
        expect(writeEntry('cards', written)).toBe(written);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the comments around an empty field where they stand', () => {
    const text = `---
title: "A"
aliases: # none yet
# how sure
maturity:
# harms
harms:
# the end
---
`;
    const written = `---
title: "A"
aliases: # none yet
# harms
harms:
# how sure
maturity:

# the end
---
`;
    expect(writeEntry('cards', text)).toBe(written);
    expect(writeEntry('cards', written)).toBe(written);
  });

  it('reads back whatever text is written into a field', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'no',
        '1.10',
        '2026-01-05',
        'a: b',
        '# x',
        '- y',
        '"',
        "'",
        'a\nb',
        '\\n',
        '[x]',
        '&a',
        '*b',
        ' ',
      ),
    );
    fc.assert(
      fc.property(value, (text) => {
        const written = setValue('cards', textOf(CARD), ['harms', 0, 'note'], text);
        const aliased = setValue('cards', written, ['aliases'], [text, 'other']);
        const data = dataOf(aliased) as { harms: { note: string }[]; aliases: string[] } | undefined;
        // A character that no content file may hold is refused when the file is read.
        if (data) expect([data.harms[0]?.note, data.aliases[0]]).toEqual([text, text]);
        expect(writeEntry('cards', aliased)).toBe(aliased);
      }),
    );
  });
});

describe('setValue', () => {
  it('puts a new field where the schema has it, and takes one away', () => {
    const text = '---\ntitle: "A"\n# the state\nstatus: draft\n---\n\nWords.\n';
    const longer = setValue('cards', text, ['summary'], 'What it is.');
    expect(longer).toBe('---\ntitle: "A"\nsummary: "What it is."\n# the state\nstatus: draft\n---\n\nWords.\n');
    expect(setValue('cards', longer, ['summary'], undefined)).toBe(text);
  });

  it('leaves a field empty that has a comment above it', () => {
    const text = '---\ntitle: "A"\n# what it is called, too\naliases: [b]\n# the state\nstatus: draft\n---\n';
    expect(setValue('cards', text, ['aliases'], undefined)).toBe(text.replace(' [b]', ''));
  });

  it('makes the blocks on the way', () => {
    expect(setValue('cards', '---\ntitle: "A"\n---\n', ['harms', 0, 'actor'], 'user')).toBe(
      '---\ntitle: "A"\nharms:\n  - actor: user\n---\n',
    );
  });
});

describe('setBody', () => {
  it('leaves the front matter as it is', () => {
    expect(setBody('---\ntitle:  A\n---\nOld.\n', '\n\n## New\r\n\r\nWords. \n\n')).toBe(
      '---\ntitle:  A\n---\n\n## New\n\nWords.\n',
    );
  });
});
