import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Position } from '../issue.ts';
import { COMPONENTS } from './components.ts';
import { addressViolation, findViolations } from './guard.ts';
import { explainSyntax } from './syntax.ts';
import { countWords, plainText } from './text.ts';
import type { Fault } from './yaml.ts';

/** A component in a body that points at an entry or a term. */
export interface Mention extends Position {
  component: string;
  target: string;
}

/** A heading of a body. */
export interface Heading extends Position {
  depth: number;
  title: string;
  /** Words from here to the next heading of the same or a higher level. */
  words: number;
}

/** A link of a body that leads to a page of the site. */
export interface InternalLink extends Position {
  address: string;
}

/** A link of a body that leads to another site. */
export interface OutsideLink extends Position {
  address: string;
  /** Whether it was written as an address alone, without words to it. */
  isBare: boolean;
}

/** A paragraph, or another stretch of text that reads on. */
export interface Passage extends Position {
  /** As a reader sees it, with the line breaks of the file. */
  text: string;
}

/** What the checks and the graph need to know of a body. */
export interface Body {
  /** As it stands in the file, without empty lines around it. */
  text: string;
  /** Where its text begins; where there is none, where it would. */
  start: Position;
  /** Whether the whole text could be read, so that what is missing in it can be told. */
  readable: boolean;
  words: number;
  headings: Heading[];
  passages: Passage[];
  mentions: Mention[];
  links: InternalLink[];
  outside: OutsideLink[];
  faults: Fault[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Reads a body that stands in its file after `skippedLines` other lines. Never throws: every fault is in `faults`. */
export function readBody(text: string, skippedLines: number): Body {
  const body: Body = {
    text: text.trim(),
    start: { line: skippedLines + 1, column: 1 },
    readable: false,
    words: 0,
    headings: [],
    passages: [],
    mentions: [],
    links: [],
    outside: [],
    faults: [],
  };
  // Empty lines in place of the front matter make the parser count lines as the file does.
  const padded = '\n'.repeat(skippedLines) + text;
  try {
    const tree = parser.parse(padded);
    const open = findOpenFence(tree, padded);
    if (tree.children[0]) body.start = startOf(tree.children[0]);
    body.words = countWords(plainText(tree));
    body.headings = readHeadings(tree);
    body.passages = readPassages(tree);
    body.faults = findViolations(tree).map(({ node, message, hint, linesBelow }) => ({
      ...(linesBelow ? { line: startOf(node).line + linesBelow, column: 1 } : startOf(node)),
      rule: 'plain-mdx',
      message,
      hint,
    }));
    if (open) body.faults.push(open);
    collectTargets(tree, body);
    body.readable = !open;
  } catch (error) {
    if (error instanceof VFileMessage) body.faults = explainSyntax(padded, error);
    // Every walk over a tree calls itself for each level: some thousand nested quotes exhaust the stack.
    else if (error instanceof RangeError) body.faults = [{ line: skippedLines + 1, column: 1, ...TOO_DEEP }];
    else throw error;
  }
  return body;
}

const TOO_DEEP = {
  rule: 'mdx-syntax',
  message: 'The text is nested too deeply.',
  hint: 'Remove levels of lists or quotes.',
};

/** Adds what a body points at: entries and terms by components, pages of the site by links. */
function collectTargets(tree: Root, body: Body): void {
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      const internal = node.url.startsWith('/') && !addressViolation(node.url);
      if (internal) body.links.push({ ...startOf(node), address: node.url });
      const isBare = node.type === 'link' && plainText(node) === node.url;
      if (node.url.startsWith('https:')) body.outside.push({ ...startOf(node), address: node.url, isBare });
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const component = node.name ?? '';
    const info = Object.hasOwn(COMPONENTS, component) ? COMPONENTS[component] : undefined;
    const value = node.attributes.find((attribute) => 'name' in attribute && attribute.name === info?.required)?.value;
    if (info && typeof value === 'string' && value !== '')
      body.mentions.push({ ...startOf(node), component, target: value });
  });
}

/** A block of code that runs to the end because its closing marks are missing swallows the rest of the text. */
function findOpenFence(tree: Root, text: string): Fault | undefined {
  const last = tree.children.at(-1);
  if (last?.type !== 'code' || /\n {0,3}(?:`{3,}|~{3,})\s*$/.test(text)) return undefined;
  return {
    ...startOf(last),
    rule: 'mdx-syntax',
    message: 'A block of code begins here and does not end.',
    hint: 'Close it with ``` on a line of its own.',
  };
}

function readPassages(tree: Root): Passage[] {
  const passages: Passage[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    passages.push({ ...startOf(node), text: plainText(node) });
  });
  return passages;
}

function readHeadings(tree: Root): Heading[] {
  const headings: Heading[] = [];
  const open: Heading[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      while (open.length > 0 && open.at(-1)!.depth >= node.depth) open.pop();
      const heading: Heading = { ...startOf(node), depth: node.depth, title: plainText(node), words: 0 };
      headings.push(heading);
      open.push(heading);
    } else {
      const words = countWords(plainText(node));
      for (const heading of open) heading.words += words;
    }
  }
  return headings;
}

function startOf(node: { position?: { start: Position } | undefined }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
