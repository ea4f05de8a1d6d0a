import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { card, catalogOf, placement, taxonomy } from '../catalog/fixture.ts';
import { nexus, nexusIdOf } from './nexus.ts';

describe('nexusIdOf', () => {
  it.each([
    ['ibm-risk-atlas', 'atlas-jailbreaking', 'Jailbreaking', 'atlas-jailbreaking'],
    ['ibm-risk-atlas', 'ibm-risk-atlas-accuracy', 'Accuracy', undefined],
    ['granite-guardian', 'granite-guardian-harm', 'Harm', 'granite-guardian-harm'],
    ['granite-guardian', 'granite-guardian-harm-group', 'Harm', undefined],
    ['credo-ucf', 'credo-rg-ai-agency', 'AI Agency', undefined],
    [
      'nist-ai-600-1',
      '2.11',
      'Obscene, Degrading, and/or Abusive Content',
      'nist-obscene-degrading-and-or-abusive-content',
    ],
    ['owasp-llm-2025', 'LLM01:2025', 'Prompt Injection', 'llm01-prompt-injection'],
    ['owasp-llm-2025', 'LLM03:2025', 'Supply Chain', 'llm032025-supply-chain'],
    ['owasp-asi-2026', 'ASI02:2026', 'Tool Misuse & Exploitation', 'asi02-tool-misuse-and-exploitation'],
    ['owasp-asi-2026', 'ASI05:2026', 'Unexpected Code Execution (RCE)', 'asi05-unexpected-code-execution'],
    ['mit-domain', '2.2', 'AI system security', undefined],
  ])('%s %s', (scheme, code, label, id) => {
    expect(nexusIdOf({ taxonomy: scheme, code, label })).toBe(id);
  });
});

describe('nexus', () => {
  it('states each mapping from both sides', () => {
    const catalog = catalogOf(
      card('amber', {
        placements: [placement('ibm-risk-atlas', 'atlas-x', 'broad'), placement('other', 'Y', 'exact')],
      }),
      card('birch', { placements: [placement('ibm-risk-atlas', 'atlas-x', 'narrow')] }),
      taxonomy('ibm-risk-atlas', ['atlas-x']),
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
        { id: 'riskdeck-birch', narrow_mappings: ['atlas-x'] },
        {
          id: 'atlas-x',
          type: 'Risk',
          narrow_mappings: ['riskdeck-amber'],
          broad_mappings: ['riskdeck-birch'],
        },
      ],
    });
  });
});
