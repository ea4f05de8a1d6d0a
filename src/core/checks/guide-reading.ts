import type { RuleGuide } from './guide.ts';

/** The guide to the rules that a file meets while it is read, by name. */
export const READING_GUIDE: Readonly<Record<string, RuleGuide>> = {
  encoding: {
    why: 'Every program reads UTF-8 alike. Other encodings turn letters into other letters, and invisible characters can hide what a text says.',
    bad: 'A file saved as “Windows-1252”, or as “UTF-8 with BOM”',
    good: 'The same file saved as “UTF-8”',
  },
  size: {
    why: 'A reviewer has to see what changed. A file of half a megabyte or a line of ten thousand letters cannot be reviewed.',
    bad: 'A paragraph of a megabyte in one line',
    good: 'Lines that fit a screen',
  },
  empty: {
    why: 'An empty file would be a page about nothing.',
    bad: 'A file of blank lines',
    good: 'A draft: five fields and a paragraph',
  },
  'conflict-marker': {
    why: 'Two versions met, and nobody has chosen between them.',
    bad: '<<<<<<< HEAD\nversion: 1\n=======\nversion: 2\n>>>>>>> other',
    good: 'version: 1',
  },
  'front-matter': {
    why: 'The fields stand between two lines of three hyphens at the top; the text follows them.',
    bad: 'title: "Prompt injection"\nsummary:',
    good: '---\ntitle: "Prompt injection"\nsummary:',
  },
  'yaml-syntax': {
    why: 'Fields are written in YAML. A colon or a quote in text without quotes makes it mean something else.',
    bad: 'title: Injection: the hidden order',
    good: 'title: "Injection: the hidden order"',
  },
  'yaml-tab': {
    why: 'YAML is indented with spaces. A tab looks the same and is not.',
    bad: 'causal:\n\tentity: [human]',
    good: 'causal:\n  entity: [human]',
  },
  'yaml-duplicate-key': {
    why: 'Of two fields with one name, some readers take the first, some the last.',
    bad: 'version: 1\nversion: 2',
    good: 'version: 1',
  },
  'yaml-plain': {
    why: 'The word no is false to some readers, and 1.10 a number to all. Quotes say that it is text. References inside YAML hide what an entry says.',
    bad: 'aliases: [no, hidden orders]',
    good: 'aliases: ["no", hidden orders]',
  },
  'yaml-depth': {
    why: 'No field is nested so deep; a file that is can bring programs down.',
    bad: 'aliases: [[[[[[[[[[[[[deep]]]]]]]]]]]]]',
    good: 'aliases: [deep]',
  },
  'mdx-syntax': {
    why: 'A sign such as < or an unclosed block of code swallows the text behind it.',
    bad: 'Fewer than <10 systems held. Pwhat0',
    good: 'Fewer than \\<10 systems held. Pwhat0',
  },
  'plain-mdx': {
    why: 'A contributed text never becomes code: markdown, tables, and <Cite/>, <Card/>, <Term/>. Nothing else can run or lead astray.',
    bad: '<script src="https://example.org/x.js"/> Pwhat0',
    good: 'Pwhat0',
  },
};
