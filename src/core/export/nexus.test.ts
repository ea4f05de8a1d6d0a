import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { card, catalogOf, placement, taxonomy } from '../catalog/fixture.ts';
import { nexus } from './nexus.ts';

describe('nexus', () => {
  it('states each mapping from both sides, that of a group among the groups', () => {
    const catalog = catalogOf(
      card('amber', {
        placements: [placement('ibm-risk-atlas', 'atlas-x', 'broad'), placement('other', 'Y', 'exact')],
      }),
      card('birch', {
        placements: [
          placement('ibm-risk-atlas', 'atlas-x', 'narrow'),
          placement('ibm-risk-atlas', 'ibm-risk-atlas-y', 'broad'),
        ],
      }),
      taxonomy('ibm-risk-atlas', ['atlas-x', 'ibm-risk-atlas-y']),
      taxonomy('other', ['Y']),
    );
    const data = parse(nexus(catalog, '2026.01.02', (address) => `https://deck.example${address}`)) as object;
    expect(data).toMatchObject({
      taxonomies: [{ id: 'riskdeck', type: 'RiskTaxonomy', version: '2026.01.02', hasLicense: 'riskdeck-license' }],
      entries: [
        {
          id: 'riskdeck-amber',
          type: 'Risk',
          name: 'Title of amber',
          url: 'https://deck.example/cards/amber/',
          isDefinedByTaxonomy: 'riskdeck',
          broad_mappings: ['atlas-x'],
        },
        { id: 'riskdeck-birch', narrow_mappings: ['atlas-x'], broad_mappings: ['ibm-risk-atlas-y'] },
        {
          id: 'atlas-x',
          type: 'Risk',
          narrow_mappings: ['riskdeck-amber'],
          broad_mappings: ['riskdeck-birch'],
        },
      ],
      groups: [{ id: 'ibm-risk-atlas-y', type: 'RiskGroup', narrow_mappings: ['riskdeck-birch'] }],
    });
  });
});
