import { expect, it } from 'vitest';
import { heldBy } from './nexus-ids.ts';

it.each([
  ['ibm-risk-atlas', 'atlas-jailbreaking', 'Jailbreaking', 'Risk', 'atlas-jailbreaking'],
  ['ibm-risk-atlas', 'ibm-risk-atlas-accuracy', 'Accuracy', 'RiskGroup', 'ibm-risk-atlas-accuracy'],
  ['granite-guardian', 'granite-guardian-harm', 'Harm', 'Risk', 'granite-guardian-harm'],
  ['granite-guardian', 'granite-guardian-harm-group', 'Harm', 'RiskGroup', 'granite-guardian-harm-group'],
  ['credo-ucf', 'credo-rg-ai-agency', 'AI Agency', 'RiskGroup', 'credo-rg-ai-agency'],
  [
    'nist-ai-600-1',
    '2.11',
    'Obscene, Degrading, and/or Abusive Content',
    'Risk',
    'nist-obscene-degrading-and-or-abusive-content',
  ],
  ['owasp-llm-2025', 'LLM01:2025', 'Prompt Injection', 'Risk', 'llm01-prompt-injection'],
  ['owasp-llm-2025', 'LLM03:2025', 'Supply Chain', 'Risk', 'llm032025-supply-chain'],
  ['owasp-asi-2026', 'ASI02:2026', 'Tool Misuse & Exploitation', 'Risk', 'asi02-tool-misuse-and-exploitation'],
  ['owasp-asi-2026', 'ASI05:2026', 'Unexpected Code Execution (RCE)', 'Risk', 'asi05-unexpected-code-execution'],
  ['mit-domain', '2.2', 'AI system security', 'Risk', 'mit-ai-risk-subdomain-2.2'],
  ['mit-domain', '4', 'Malicious Actors & Misuse', 'RiskGroup', 'mit-ai-risk-domain-4'],
  ['ailuminate-v1.0', 'ncr', 'Non-Violent Crimes', 'Risk', 'ail-nonviolent-crimes'],
  ['air-2024', 'AIR-3', 'Hate/Toxicity', 'RiskGroup', 'ai-risk-taxonomy-hate/toxicity'],
  ['air-2024', 'AIR-16.44', 'Illegal services/exploitation', 'RiskGroup', 'ai-risk-taxonomy-services/exploitation'],
  ['air-2024', 'AIR-1.1.3', 'Spoofing', 'Risk', 'ai-risk-taxonomy-spoofing'],
])('%s %s is held', (taxonomy, code, label, type, id) => {
  expect(heldBy({ taxonomy, code, label })).toEqual({ id, type });
});

it.each([
  ['air-2024', 'AIR-II', 'Content Safety Risks'],
  ['air-2024', 'AIR-3.12.22', 'Military and Warfare'],
  ['ailuminate-v1.0', 'spc_hlt', 'Specialized Advice; health'],
  ['mitre-atlas', 'AML.T0051', 'LLM Prompt Injection'],
])('%s %s is not', (taxonomy, code, label) => {
  expect(heldBy({ taxonomy, code, label })).toBeUndefined();
});
