/** A text of the report; with a card it is a link to that card. */
export interface ReportText {
  text: string;
  card?: string;
  href?: string;
}

/** A part of the report. Markdown and the page draw the same parts, so that neither says more than the other. */
export type ReportBlock =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string; card?: string }
  | { kind: 'facts'; rows: [term: string, value: string][] }
  | { kind: 'list'; items: ReportText[][] }
  | { kind: 'table'; caption: string; heads: string[]; rows: ReportText[][] }
  | { kind: 'matrix' }
  | { kind: 'transcript'; label: string; text: string };

/** A section of the report. */
export interface ReportSection {
  id: string;
  title: string;
  blocks: ReportBlock[];
}

/** The whole report, ready to be drawn. */
export interface Report {
  title: string;
  /** Said before anything else: that it is an example, that it is incomplete. */
  notices: string[];
  sections: ReportSection[];
}

/** A plain text in a cell or an item. */
export function plain(text: string | number): ReportText {
  return { text: String(text) };
}

/** A list of single plain texts. */
export function plainList(items: readonly string[]): ReportBlock {
  return { kind: 'list', items: items.map((item) => [plain(item)]) };
}

/** A paragraph, or nothing where there is no text. */
export function paragraph(text: string): ReportBlock[] {
  return text.trim() === '' ? [] : [{ kind: 'text', text: text.trim() }];
}
