/** The latest day that it can be anywhere, as YYYY-MM-DD: clocks run up to 14 hours ahead of UTC. */
export function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
