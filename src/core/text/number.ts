/** A number with what it counts, in the singular where it is one: `counted(1, 'match', 'matches')` is "1 match". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
