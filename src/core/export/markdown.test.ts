import { describe, expect, it } from 'vitest';
import { markdown } from './markdown.ts';

const speak = (component: string, attributes: Readonly<Record<string, string>>) =>
  `[${component} ${Object.values(attributes).join(' ')}]`;

describe('markdown', () => {
  it('says the title, the text with its components in words, and every field in the order of the schema', () => {
    const data = {
      title: 'A *risk*',
      summary: 'What it is.',
      status: 'published',
      harms: [{ actor: 'user', kind: 'privacy' }],
      quickCheck: { steps: ['One', 'Two'], minutes: 5 },
      tests: ['https://example.org/a_b', 'see https://example.org/a_b'],
      aliases: ['1. first', '- dash'],
    };
    const body = 'Seen <Cite paper="a-2020" at="§2"/> and\n`<Card id="b"/>` stays code.\n\n<Card id="c"/>\n';
    const fields = ['title', 'summary', 'status', 'aliases', 'harms', 'quickCheck', 'tests'];
    expect(markdown({ data, fields, body, url: 'https://deck.example/cards/a/' }, speak)).toBe(`# A \\*risk\\*

What it is.

Seen [Cite a-2020 §2] and
\`<Card id="b"/>\` stays code.

[Card c]

## Status

published

## Aliases

- 1\\. first
- \\- dash

## Harms

- **Actor:** user; **Kind:** privacy

## Quick check

**Steps:** One, Two; **Minutes:** 5

## Tests

- <https://example.org/a_b>
- see https://example.org/a\\_b

---

Riskdeck contributors, <https://deck.example/cards/a/>, under <https://creativecommons.org/licenses/by/4.0/>.
`);
  });
});
