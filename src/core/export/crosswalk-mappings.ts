import type { SideBySide } from '../catalog/pairs.ts';
import type { LinkedEntry, LinkedTaxonomy } from '../catalog/types.ts';
import { EDITORS } from './iri.ts';
import { objectSlots, predicateOf, publishedMapping, subjectSlots } from './mappings.ts';
import type { SssomRow } from './sssom.ts';

/**
 * What lies between two schemes as mappings: published relations as stated, read from the first, and what follows through
 * cards as `semapv:MappingChaining`, with the cards named.
 */
export function crosswalkMappings(from: LinkedTaxonomy, to: LinkedTaxonomy, between: SideBySide): SssomRow[] {
  const editions = new Map([from, to].map(({ id, data }) => [id, data.edition]));
  const side = ({ id, data: scheme }: LinkedTaxonomy, { data }: LinkedEntry) => ({
    taxonomy: id,
    code: data.code,
    label: data.name,
    edition: scheme.edition,
  });
  return [
    ...between.published.map((pair) => publishedMapping(from, pair.from, pair.relation, editions)),
    ...[...between.chained, ...between.touching].map((pair) => ({
      ...subjectSlots(side(from, pair.from)),
      predicate_id: predicateOf(pair.match),
      ...objectSlots(side(to, pair.to)),
      mapping_justification: 'semapv:MappingChaining',
      author_label: EDITORS,
      comment: `through the cards ${pair.cards.join(', ')}${pair.denied ? '; a published relation denies this match' : ''}`,
    })),
  ];
}
