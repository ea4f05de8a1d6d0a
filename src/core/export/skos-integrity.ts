import type { SkosNode } from './skos.ts';

/** Properties that say that the object is the wider of two, and those that say that it is the narrower. */
const UP: ReadonlySet<string> = new Set(['skos:broader', 'skos:broadMatch']);
const DOWN: ReadonlySet<string> = new Set(['skos:narrower', 'skos:narrowMatch']);
const LIKE: ReadonlySet<string> = new Set(['skos:exactMatch', 'skos:closeMatch']);
const RELATED: ReadonlySet<string> = new Set(['skos:related', 'skos:relatedMatch']);

/** Two concepts that are said to be related although more is said of them. */
export interface Clash {
  from: string;
  to: string;
  property: string;
}

/**
 * Where a node says "related" of two concepts of which one is wider than the other, be it over several steps (against the
 * integrity condition S27 of the SKOS Reference), or which match more closely (S46 for exact matches).
 */
export function clashesIn(nodes: readonly SkosNode[]): Clash[] {
  const wider = new Map<string, Set<string>>();
  const like = new Set<string>();
  const put = (narrow: string, wide: string) => wider.set(narrow, (wider.get(narrow) ?? new Set()).add(wide));
  for (const { from, to, property } of nodes.flatMap(statementsOf)) {
    if (UP.has(property)) put(from, to);
    if (DOWN.has(property)) put(to, from);
    if (LIKE.has(property)) like.add(`${from} ${to}`).add(`${to} ${from}`);
  }
  const above = new Map<string, Set<string>>();
  const widerThan = (id: string) => {
    const known = above.get(id) ?? reachable(id, wider);
    above.set(id, known);
    return known;
  };
  return nodes
    .flatMap(statementsOf)
    .filter(({ property }) => RELATED.has(property))
    .filter(({ from, to }) => like.has(`${from} ${to}`) || widerThan(from).has(to) || widerThan(to).has(from));
}

/** The nodes without what clashes: of two statements about a pair, the one that says more stays. */
export function withoutClashes(nodes: readonly SkosNode[]): SkosNode[] {
  const clashes = new Set(clashesIn(nodes).map(({ from, property, to }) => `${from} ${property} ${to}`));
  return nodes.map((node) => ({
    ...node,
    values: node.values.filter(
      ([property, value]) => !('iri' in value && clashes.has(`${node.id} ${property} ${value.iri}`)),
    ),
  }));
}

function statementsOf({ id, values }: SkosNode): Clash[] {
  return values.flatMap(([property, value]) => ('iri' in value ? [{ from: id, to: value.iri, property }] : []));
}

/** Everything that can be reached from a concept, step by step. */
function reachable(start: string, steps: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>();
  const next = [start];
  for (let id = next.pop(); id !== undefined; id = next.pop())
    for (const step of steps.get(id) ?? []) {
      if (found.has(step)) continue;
      found.add(step);
      next.push(step);
    }
  return found;
}
