import { replaceComponents } from '../source/replace.ts';
import { EDITORS, LICENCE } from './iri.ts';

/** What a component of a text says in words, with where it leads. */
export type Spoken = (component: string, attributes: Readonly<Record<string, string>>) => string;

/** An entry to be written as markdown. */
export interface MarkdownEntry {
  data: Readonly<Record<string, unknown>> & { title: string; status: string };
  /** The names of the fields in the order of the schema. */
  fields: readonly string[];
  /** The text as written. */
  body: string;
  /** Where the page is. */
  url: string;
  /** What a reader should know first. */
  note?: string | undefined;
}

/** Said at the top or the end, not among the fields. */
const APART = new Set(['title', 'summary']);

/**
 * An entry as plain markdown (CommonMark with tables): the title, the text with its components in words, every field by
 * its name, and where it comes from.
 */
export function markdown({ data, fields, body, url, note }: MarkdownEntry, speak: Spoken): string {
  const { summary } = data;
  const sections = fields
    .filter((name) => !APART.has(name) && data[name] !== undefined)
    .map((name) => `## ${headOf(name)}\n\n${block(data[name])}`);
  const parts = [
    `# ${escape(data.title)}`,
    ...(note === undefined ? [] : [`> ${escape(note)}`]),
    ...(typeof summary === 'string' ? [escape(summary)] : []),
    replaceComponents(body, speak).trim(),
    ...sections,
    `---\n\n${EDITORS}, <${url}>, under <${LICENCE}>.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function block(value: unknown): string {
  return Array.isArray(value) ? value.map((item) => `- ${inline(item)}`).join('\n') : inline(value);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return value.map(inline).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, inner]) => `**${headOf(name)}:** ${inline(inner)}`)
      .join('; ');
  const text = String(value);
  return isAddress(text) ? `<${text}>` : escape(text);
}

/** Whether a text is an address and nothing else: between angle brackets it stays one, signs and all. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>]+$/.test(text);
}

/** "quickCheck" as a head: "Quick check". */
function headOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** Text that means in markdown what it says: no sign of it marks anything up, and it stays on its line. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replace(/^([-+=]|\d+[.)])/, (sign) => (/^\d/.test(sign) ? sign.replace(/[.)]$/, '\\$&') : `\\${sign}`));
}
