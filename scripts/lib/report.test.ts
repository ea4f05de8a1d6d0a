import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { formatIssues, ruleAddresses, summary } from './report.ts';

const ISSUE: Issue = {
  rule: 'vocabulary',
  level: 'error',
  file: 'cards/injection.mdx',
  line: 11,
  column: 5,
  message: '"privcy" is not a term of harm-kinds.',
  hint: 'Did you mean "privacy"?',
};
const WARNING: Issue = { ...ISSUE, rule: 'orphan', level: 'warning', line: 2, message: 'Alone.', hint: 'Cite it.' };

describe('formatIssues', () => {
  it('prints a line a fault that an editor can open', () => {
    expect(stripVTControlCharacters(formatIssues([ISSUE, WARNING], 'text', 'content/'))).toBe(
      `content/cards/injection.mdx:11:5 vocabulary "privcy" is not a term of harm-kinds. Did you mean "privacy"?
content/cards/injection.mdx:2:5 orphan (warning) Alone. Cite it.`,
    );
  });

  it('puts what drafts lack behind the faults, and counts it apart', () => {
    const note: Issue = { ...ISSUE, level: 'note', line: 1, message: 'Lacks it.', hint: 'Add it.' };
    expect(stripVTControlCharacters(formatIssues([note, WARNING], 'text', ''))).toBe(
      `cards/injection.mdx:2:5 orphan (warning) Alone. Cite it.
Needed to publish:
cards/injection.mdx:1:5 vocabulary (note) Lacks it. Add it.`,
    );
    expect(summary([note, WARNING], 1)).toBe('1 entry checked: 0 errors, 1 warning. 1 thing needed to publish.');
    expect(formatIssues([note], 'github', '')).toMatch(/^::notice file=/);
  });

  it('names the address of each rule once, with the site where it is known', () => {
    expect(ruleAddresses([WARNING, ISSUE, ISSUE], undefined)).toBe(
      'Why, with examples:\n  /contribute/rules/#orphan\n  /contribute/rules/#vocabulary',
    );
    expect(ruleAddresses([ISSUE], 'https://example.org')).toContain(
      '  https://example.org/contribute/rules/#vocabulary',
    );
  });

  it("prints GitHub's annotations", () => {
    expect(formatIssues([ISSUE, WARNING], 'github', 'content/')).toBe(
      `::error file=content/cards/injection.mdx,line=11,col=5,title=vocabulary::"privcy" is not a term of harm-kinds. Did you mean "privacy"?
::warning file=content/cards/injection.mdx,line=2,col=5,title=orphan::Alone. Cite it.`,
    );
  });

  it('lets nothing in a message or a file name end an annotation or begin another', () => {
    const issue = { ...ISSUE, file: 'cards/a,line=1:b%.mdx', message: '100%\r\n::error::forged', hint: '' };
    expect(formatIssues([issue], 'github', '')).toBe(
      '::error file=cards/a%2Cline=1%3Ab%25.mdx,line=11,col=5,title=vocabulary::100%25%0D%0A::error::forged ',
    );
  });

  it('prints JSON for programs', () => {
    expect(JSON.parse(formatIssues([ISSUE], 'json', 'content/'))).toEqual([
      { ...ISSUE, file: 'content/cards/injection.mdx' },
    ]);
    expect(formatIssues([], 'json', 'content/')).toBe('[]');
  });

  it('prints nothing when there is nothing', () => {
    expect(formatIssues([], 'text', '')).toBe('');
    expect(formatIssues([], 'github', '')).toBe('');
  });
});

describe('summary', () => {
  it.each([
    [[], 3, '3 entries checked: 0 errors, 0 warnings.'],
    [[ISSUE], 1, '1 entry checked: 1 error, 0 warnings.'],
    [[ISSUE, ISSUE, WARNING], 281, '281 entries checked: 2 errors, 1 warning.'],
  ])('counts in words', (issues, entries, expected) => {
    expect(summary(issues, entries)).toBe(expected);
  });
});
