import { DataFactory, Writer } from 'n3';
import { PREFIXES } from './iri.ts';
import type { SkosNode } from './skos.ts';

const { literal, namedNode, quad } = DataFactory;
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Nodes as Turtle (W3C, 2014), in their order. */
export function turtle(nodes: readonly SkosNode[]): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { id, type, values } of nodes) {
    const subject = namedNode(id);
    writer.addQuad(quad(subject, namedNode(RDF_TYPE), namedNode(expand(type))));
    for (const [property, value] of values) writer.addQuad(quad(subject, namedNode(expand(property)), termOf(value)));
  }
  let text = '';
  // The writer keeps its text in memory and hands it over before `end` returns.
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

function termOf(value: SkosNode['values'][number][1]) {
  if ('iri' in value) return namedNode(value.iri);
  if ('text' in value) return literal(value.text, 'en');
  if ('date' in value) return literal(value.date, namedNode(expand('xsd:date')));
  if ('flag' in value) return literal(String(value.flag), namedNode(expand('xsd:boolean')));
  return literal(value.code);
}

function expand(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${PREFIXES[prefix as keyof typeof PREFIXES]}${local}`;
}
