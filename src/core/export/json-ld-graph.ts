import { PREFIXES } from './iri.ts';
import type { SkosNode } from './skos.ts';

/** Nodes as JSON-LD 1.1 (W3C, 2020): compact names, and a context that stands in the file, so that nothing is fetched. */
export function jsonLdGraph(nodes: readonly SkosNode[]): string {
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': nodes.map(nodeOf) }, null, 1)}\n`;
}

function nodeOf({ id, type, values }: SkosNode): object {
  const properties = new Map<string, object[]>();
  for (const [property, value] of values)
    properties.set(property, [...(properties.get(property) ?? []), termOf(value)]);
  return { '@id': id, '@type': type, ...Object.fromEntries(properties) };
}

function termOf(value: SkosNode['values'][number][1]): object {
  if ('iri' in value) return { '@id': value.iri };
  if ('text' in value) return { '@value': value.text, '@language': 'en' };
  if ('date' in value) return { '@value': value.date, '@type': 'xsd:date' };
  if ('flag' in value) return { '@value': value.flag };
  return { '@value': value.code };
}
