// The build for browsers runs in Node too; the other needs Node's Buffer, which the assessment tool has not.
import { stringify } from 'csv-stringify/browser/esm/sync';

/** The signs with which a spreadsheet begins a formula, as `csv-stringify` knows them, behind any number of apostrophes. */
const APOSTROPHES_BEFORE_FORMULA = /^'+[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180, UTF-8, a head line). Cells that a spreadsheet would take for a formula get an apostrophe in
 * front, as OWASP advises against CSV injection; so do those that already begin with apostrophes and such a sign, so that
 * taking one away gives every cell back.
 */
export function csv(heads: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const safe = (cell: string | number | undefined) =>
    typeof cell === 'string' && APOSTROPHES_BEFORE_FORMULA.test(cell) ? `'${cell}` : cell;
  return stringify([[...heads], ...rows.map((row) => row.map(safe))], {
    record_delimiter: 'windows',
    // Else a lone line feed or carriage return in a cell would stand bare.
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}
