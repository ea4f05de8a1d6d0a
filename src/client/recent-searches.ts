const KEY = 'searches';
const MOST = 5;

/** The last searches that led somewhere, newest first. They are kept in this browser alone. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string').slice(0, MOST) : [];
  } catch {
    // A browser that keeps nothing, or somebody else's value under the same key: no searches to show.
    return [];
  }
}

/** Keeps a search for the next time. */
export function keepSearch(query: string): void {
  write([query, ...recentSearches().filter((other) => other !== query)].slice(0, MOST));
}

/** Forgets all searches. */
export function forgetSearches(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // The search works without a memory.
  }
}
