import { STYLE_PAIRS } from '../../src/core/text/style-pairs.ts';

/** The style guide as a page for the host: the same pairs as on the site. */
export function styleGuide(): string {
  const pairs = STYLE_PAIRS.map(
    ({ advice, bad, good }) => `## ${advice}\n\n- Rather not: ${quoted(bad)}\n- Better: ${quoted(good)}\n`,
  );
  const head = `# Style guide

A card is read in doubt and in a hurry. Write for somebody who builds a product and has ten minutes. The sentences here are
made up to show the difference; none is a claim of the deck. Made by \`npm run forms\`; the site has it at
\`/contribute/style/\`.
`;
  return [head, ...pairs].join('\n');
}

function quoted(text: string): string {
  return /[<>[\]]/.test(text) ? `\`${text}\`` : `“${text}”`;
}
