import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  cardAnchors,
  entryAddress,
  entrySlug,
  FIXED_PAGES,
  formatOf,
  termAddress,
  twinOf,
} from './routes.ts';

describe('addresses', () => {
  it('are made of collection and id', () => {
    expect(addressOf('cards', 'prompt-injection')).toBe('/cards/prompt-injection/');
    expect(entryAddress('nist-ai-600-1', '2.9')).toBe('/taxonomies/nist-ai-600-1/2.9/');
    expect(termAddress('harm-kinds', 'quality-of-service')).toBe('/browse/harm-kinds/quality-of-service/');
  });

  it('of fixed pages are sorted', () => {
    expect(FIXED_PAGES).toEqual([...FIXED_PAGES].sort());
  });
});

describe('twinOf', () => {
  it('puts .json in place of the final slash', () => {
    expect(twinOf('/cards/prompt-injection/')).toBe('/cards/prompt-injection.json');
    expect(twinOf('/taxonomies/nist-ai-600-1/2.9/')).toBe('/taxonomies/nist-ai-600-1/2.9.json');
  });
});

describe('formatOf', () => {
  it('puts the extension in place of the final slash', () => {
    expect(formatOf('/papers/betley-2025-emergent/', 'csl.json')).toBe('/papers/betley-2025-emergent.csl.json');
    expect(formatOf('/papers/', 'bib')).toBe('/papers.bib');
  });
});

describe('entrySlug', () => {
  it.each([
    ['AIR-1.2.7', 'air-1.2.7'],
    ['RC-cyber_weapon_instructions', 'rc-cyber-weapon-instructions'],
    ['AML.T0051', 'aml.t0051'],
    ['LLM01:2025', 'llm01-2025'],
    ['a & b', 'a-b'],
  ])('of %s is %s', (code, slug) => {
    expect(entrySlug(code)).toBe(slug);
  });

  it('needs no escaping in an address, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (code) => {
        expect(entrySlug(code)).toMatch(/^[a-z0-9.-]*$/);
        expect(entrySlug(entrySlug(code))).toBe(entrySlug(code));
      }),
    );
  });
});

describe('cardAnchors', () => {
  it('are the blocks of a card, then the sections of its text', () => {
    expect(cardAnchors('amber').map((address) => address.replace('/cards/amber/#', ''))).toEqual([
      'harms',
      'conditions',
      'placements',
      'evidence',
      'quick-check',
      'tests',
      'mitigations',
      'related',
      'samples',
      'what-goes-wrong',
      'how-it-happens',
      'who-is-harmed',
      'how-to-test',
      'how-to-reduce',
      'open-questions',
    ]);
  });
});
