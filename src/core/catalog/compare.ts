/** How many cards can stand side by side. */
export const MOST_COMPARED = 4;

/** What an address asks to compare: cards of the deck, each once, at most MOST_COMPARED, and what it asks in vain. */
export interface Comparison {
  ids: string[];
  /** Ids that no card has. */
  unknown: string[];
  /** Cards beyond the most that fit. */
  beyond: string[];
}

/** Reads the ids that an address asks for. */
export function readComparison(asked: readonly string[], known: ReadonlySet<string>): Comparison {
  const wanted = [...new Set(asked.map((id) => id.trim()).filter(Boolean))];
  const found = wanted.filter((id) => known.has(id));
  return {
    ids: found.slice(0, MOST_COMPARED),
    unknown: wanted.filter((id) => !known.has(id)),
    beyond: found.slice(MOST_COMPARED),
  };
}
