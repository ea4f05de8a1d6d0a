/** A row of a table that can be narrowed: its words, folded, and its values by facet. */
export interface FacetRow {
  words: string;
  values: Readonly<Record<string, readonly string[]>>;
}

/** What a reader asks of a table: words that a row must all hold, and values of which it must have one a facet. */
export interface Choice {
  words: readonly string[];
  values: Readonly<Record<string, readonly string[]>>;
}

/** Whether a row has what is asked; `except` leaves one facet out of account. */
export function answersChoice(row: FacetRow, { words, values }: Choice, except?: string): boolean {
  return (
    words.every((word) => row.words.includes(word)) &&
    Object.entries(values).every(
      ([facet, wanted]) =>
        facet === except || wanted.length === 0 || wanted.some((value) => row.values[facet]?.includes(value)),
    )
  );
}

/** How many rows each value of a facet would leave, were it chosen beside what is chosen in the other facets. */
export function countsOf(rows: readonly FacetRow[], choice: Choice, facet: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!answersChoice(row, choice, facet)) continue;
    for (const value of row.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** One step back from a choice that leaves nothing: the words or the facet to drop, and how many rows that leaves. */
export interface Widening {
  /** The facet to drop; absent for the words. */
  facet?: string;
  choice: Choice;
  rows: number;
}

/** The step back that leaves most rows; undefined when no single step leaves any. */
export function widen(rows: readonly FacetRow[], choice: Choice): Widening | undefined {
  const facets = Object.keys(choice.values).filter((facet) => choice.values[facet]?.length);
  const steps: Omit<Widening, 'rows'>[] = [
    ...(choice.words.length > 0 ? [{ choice: { ...choice, words: [] } }] : []),
    ...facets.map((facet) => ({ facet, choice: { ...choice, values: { ...choice.values, [facet]: [] } } })),
  ];
  const counted = steps.map((step) => ({
    ...step,
    rows: rows.filter((row) => answersChoice(row, step.choice)).length,
  }));
  return counted.reduce<Widening | undefined>((best, step) => (step.rows > (best?.rows ?? 0) ? step : best), undefined);
}
