/** A number with what it counts, in the singular where it is one: `inNumber(1, 'match', 'matches')` is "1 match". */
export function inNumber(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
