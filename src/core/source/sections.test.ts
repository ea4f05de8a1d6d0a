import { describe, expect, test } from 'vitest';
import { addSections } from './sections.ts';

describe('the sections that a text lacks', () => {
  test('are added each in its place, with a placeholder, and what is written stays', () => {
    const fence = '```\n## Who is harmed\n```';
    expect(addSections(`## How it happens\n\nSo.\n\n${fence}\n\n## How to reduce it\n\nCut it.\n`)).toEqual({
      text: [
        '## What goes wrong\n\n… a paragraph.\n',
        `## How it happens\n\nSo.\n\n${fence}\n`,
        '## Who is harmed\n\n… a paragraph.\n',
        '## How to test for it\n\n… a paragraph.\n',
        '## How to reduce it\n\nCut it.\n',
        '## Open questions\n\n… a paragraph.\n',
      ].join('\n'),
      added: ['What goes wrong', 'Who is harmed', 'How to test for it', 'Open questions'],
    });
  });

  test('come after a paragraph that has none, and none is added to a text that cannot be read or lacks nothing', () => {
    expect(addSections('A paragraph.').text).toMatch(
      /^A paragraph\.\n\n## What goes wrong\n\n… a paragraph\.\n\n## How it/,
    );
    expect(addSections('Open <b').added).toEqual([]);
    const whole = addSections('').text;
    expect(addSections(whole)).toEqual({ text: whole, added: [] });
  });
});
