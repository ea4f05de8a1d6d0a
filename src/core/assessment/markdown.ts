import type { Assessment } from './assessment.ts';
import { riskMatrix } from './rating.ts';
import type { LabelOf } from './report.ts';
import type { Report, ReportBlock, ReportText } from './report-document.ts';
import { capital } from '../text/capital.ts';

/** What Markdown needs beside the report: the address of a card, and the labels of actors. */
export interface MarkdownContext {
  assessment: Assessment;
  addressOf: (card: string) => string;
  labelOf: LabelOf;
}

/** A report as Markdown. Whatever an assessor wrote stands there as text: it can neither make markup nor leave its fence. */
export function reportMarkdown(report: Report, context: MarkdownContext): string {
  const parts = [
    `# ${escapeMarkdown(report.title)}`,
    ...report.notices.map((notice) => `> ${escapeMarkdown(notice)}`),
    ...report.sections.flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...blocks.map((block) => blockMarkdown(block, context)),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: ReportBlock, context: MarkdownContext): string {
  switch (block.kind) {
    case 'text':
      return escapeMarkdown(block.text);
    case 'heading':
      return `### ${textMarkdown(block, context)}`;
    case 'facts':
      return block.rows.map(([term, value]) => `- **${escapeMarkdown(term)}:** ${inLine(value)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item.map((text) => textMarkdown(text, context)).join('')}`).join('\n');
    case 'table':
      return tableMarkdown(block.heads, block.rows, context);
    case 'matrix':
      return matrixMarkdown(context);
    case 'transcript':
      return `${block.label}:\n\n${fenced(block.text)}`;
  }
}

function textMarkdown({ text, card, href }: ReportText, { addressOf }: MarkdownContext): string {
  const target = card === undefined ? href : addressOf(card);
  return target === undefined ? inLine(text) : `[${inLine(text)}](${target})`;
}

function tableMarkdown(heads: readonly string[], rows: readonly ReportText[][], context: MarkdownContext): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cells = rows.map((row) => line(row.map((text) => textMarkdown(text, context))));
  return [line(heads.map(inLine)), line(heads.map(() => '---')), ...cells].join('\n');
}

function matrixMarkdown(context: MarkdownContext): string {
  const rows = riskMatrix(context.assessment).map((fields) => [
    { text: `Impact ${fields[0]?.impact ?? ''}` },
    ...fields.map(({ severity, items }) => {
      const titles = new Map(items.map(({ card, title }) => [card, title]));
      const names = [...titles].map(([id, title]) => {
        const actors = items.filter(({ card }) => card === id).map(({ actor }) => context.labelOf('actors', actor));
        return `${title} (${actors.join(', ')})`;
      });
      return { text: `${capital(severity)}${names.length > 0 ? `: ${names.join('; ')}` : ''}` };
    }),
  ]);
  return tableMarkdown(['', 'Likelihood low', 'Likelihood medium', 'Likelihood high'], rows, context);
}

/** A text in which no character is markup: CommonMark lets each of them be escaped. Line breaks stay. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\s*)([-+#=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

function inLine(text: string): string {
  return escapeMarkdown(text).replace(/\s*\n\s*/g, ' ');
}

/** A text between fences that are longer than any run of backticks in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n$/, '')}\n${fence}`;
}
