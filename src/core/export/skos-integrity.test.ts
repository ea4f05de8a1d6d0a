import { describe, expect, it } from 'vitest';
import { clashesIn, withoutClashes } from './skos-integrity.ts';
import type { SkosNode } from './skos.ts';

/** A concept with what it is said to be to others. */
function concept(id: string, ...said: [property: string, other: string][]): SkosNode {
  return { id, type: 'skos:Concept', values: said.map(([property, iri]) => [`skos:${property}`, { iri }]) };
}

describe('clashesIn', () => {
  it('finds what is called related although one is wider, over several steps and from either end', () => {
    const nodes = [
      concept('cat', ['broader', 'mammal'], ['related', 'animal']),
      concept('mammal', ['broadMatch', 'beast']),
      concept('animal', ['narrowMatch', 'beast'], ['relatedMatch', 'cat'], ['related', 'stone']),
    ];
    expect(clashesIn(nodes)).toEqual([
      { from: 'cat', to: 'animal', property: 'skos:related' },
      { from: 'animal', to: 'cat', property: 'skos:relatedMatch' },
    ]);
  });

  it('finds what is called related although it is close, whichever says so', () => {
    const nodes = [concept('cat', ['closeMatch', 'felis']), concept('felis', ['relatedMatch', 'cat'])];
    expect(clashesIn(nodes)).toEqual([{ from: 'felis', to: 'cat', property: 'skos:relatedMatch' }]);
  });

  it('does not follow a match for wider', () => {
    const nodes = [
      concept('cat', ['closeMatch', 'felis'], ['related', 'animal']),
      concept('felis', ['broader', 'animal']),
    ];
    expect(clashesIn(nodes)).toEqual([]);
  });

  it('comes to an end where two are each wider than the other', () => {
    const nodes = [concept('a', ['broadMatch', 'b'], ['narrowMatch', 'b'], ['related', 'c'])];
    expect(clashesIn(nodes)).toEqual([]);
  });
});

describe('withoutClashes', () => {
  it('leaves out the weaker statement and nothing else', () => {
    const cat = concept('cat', ['closeMatch', 'felis'], ['relatedMatch', 'felis'], ['related', 'dog']);
    expect(withoutClashes([cat])).toEqual([concept('cat', ['closeMatch', 'felis'], ['related', 'dog'])]);
  });
});
