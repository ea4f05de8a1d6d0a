import { describe, expect, it } from 'vitest';
import { crosswalk, crosswalkData, relation, side } from '../catalog/fixture-crosswalk.ts';
import { card, catalogOf, placement, taxonomy } from '../catalog/fixture.ts';
import { placementMappings, publishedMapping, publishedMappings } from './mappings.ts';

const model = { justification: 'semapv:LLMBasedMatching', confidence: '0.80' };
const catalog = catalogOf(
  card('amber', { placements: [{ ...placement('first', 'A.1', 'narrow'), basis: 'publisher', because: 'One kind.' }] }),
  card('birch', {
    status: 'withdrawn',
    reason: 'Wrong.',
    statusDate: '2026-01-02',
    placements: [placement('first', 'A.1')],
  }),
  taxonomy('first', ['A.1', 'B', 'C'], { publisher: 'One | Two' }),
  taxonomy('second', ['A']),
  crosswalk('first--second', [
    { ...relation(side('first', 'A.1'), 'skos:broadMatch', side('second', 'A')), ...model },
    { ...relation(side('second', 'A'), 'noMatch', side('first', 'B')), justification: 'published as x:none' },
  ]),
  crosswalk('first--external', [
    relation(side('first', 'B'), 'nexus:hasRelatedRisk', { external: 'x:1', label: 'Elsewhere' }),
    relation(side('first', 'C'), 'noMatch'),
  ]),
);
const first = { subject_source: 'riskdeck:taxonomies/first/', subject_source_version: '1' };
const rules = 'published in a.tsv; sides matched to the entries held: verbatim; licence of the source: CC BY 4.0';

describe('placementMappings', () => {
  it('reads from the card, names who made the placement, and leaves out cards that stand in no list', () => {
    expect(placementMappings(catalog)).toEqual([
      {
        subject_id: 'riskdeck:cards/amber/',
        subject_label: 'Title of amber',
        subject_source: 'riskdeck:cards/',
        subject_source_version: '1',
        predicate_id: 'skos:narrowMatch',
        object_id: 'first:a.1/',
        object_label: 'Name of A.1',
        object_source: 'riskdeck:taxonomies/first/',
        object_source_version: '1',
        mapping_justification: 'semapv:ManualMappingCuration',
        author_label: 'One \\| Two',
        comment: 'One kind.',
      },
    ]);
  });
});

describe('publishedMappings', () => {
  it('states each relation once and as published, with what made it, how sure it is, and under which licence', () => {
    expect(publishedMappings(catalog)).toEqual([
      {
        subject_id: 'first:a.1/',
        subject_label: 'Name of A.1',
        ...first,
        predicate_id: 'skos:broadMatch',
        object_id: 'second:a/',
        object_label: 'Name of A',
        object_source: 'riskdeck:taxonomies/second/',
        object_source_version: '1',
        mapping_justification: 'semapv:LLMBasedMatching',
        author_label: 'Somebody',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        mapping_provider: 'https://example.org/a.tsv',
        confidence: '0.8',
        comment: `made by a model or a similarity score; ${rules}`,
      },
      expect.objectContaining({ subject_id: 'first:b/', object_type: 'rdfs literal', object_label: 'x:1 Elsewhere' }),
      expect.objectContaining({
        subject_id: 'first:c/',
        predicate_id: 'skos:mappingRelation',
        object_id: 'sssom:NoTermFound',
      }),
      expect.objectContaining({
        subject_id: 'second:a/',
        predicate_id: 'skos:mappingRelation',
        predicate_modifier: 'Not',
        object_id: 'first:b/',
        mapping_justification: 'semapv:UnspecifiedMatching',
        comment: `published as x:none; ${rules}`,
      }),
    ]);
  });
});

describe('publishedMapping', () => {
  it('read from the other side, names the rules in the order of its sides, and how sure a denial is', () => {
    const denied = { ...relation(side('second', 'A'), 'noMatch', side('first', 'B')), confidence: '0.95' };
    const { sets } = crosswalkData({ 'a.tsv': [denied] });
    const rows = sets.map((set) => ({ ...set, subjectRule: 'by name', objectRule: 'verbatim' }));
    const { taxonomies } = catalogOf(
      taxonomy('first', ['B']),
      taxonomy('second', ['A']),
      crosswalk('first--second', [], { sets: rows }),
    );
    const stated = (id: string) => {
      const [scheme] = taxonomies.filter((each) => each.id === id);
      const [entry] = scheme!.entries;
      return publishedMapping(scheme!, entry!, entry!.relations[0]!, new Map());
    };
    const said = { predicate_modifier: 'Not', confidence: '0.95' };
    const licence = 'licence of the source: CC BY 4.0';
    expect(stated('second')).toMatchObject({
      ...said,
      subject_id: 'second:a/',
      comment: `published in a.tsv; sides matched to the entries held: by name, verbatim; ${licence}`,
    });
    expect(stated('first')).toMatchObject({
      ...said,
      subject_id: 'first:b/',
      comment: `published in a.tsv; stated from the other side; sides matched to the entries held: verbatim, by name; ${licence}`,
    });
  });
});
