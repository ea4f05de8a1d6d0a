/** The signs with which a spreadsheet begins a formula, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180, UTF-8, a head line). Cells that a spreadsheet would take for a formula get an apostrophe in
 * front, as OWASP advises against CSV injection; so do those that already begin with apostrophes and such a sign, so that
 * taking one away gives every cell back.
 */
export function csv(heads: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const safe = (cell: string | number | undefined) =>
    typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell ?? '');
  return separated(
    [heads, ...rows].map((row) => row.map(safe)),
    ',',
    '\r\n',
  );
}

/** Rows as lines. A cell that holds the separator, a quotation mark or a line break stands in quotation marks. */
export function separated(rows: readonly (readonly string[])[], separator: ',' | '\t', lineEnd: string): string {
  const special = new RegExp(`["\\r\\n${separator}]`);
  const quoted = (cell: string) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quoted).join(separator)}${lineEnd}`).join('');
}
