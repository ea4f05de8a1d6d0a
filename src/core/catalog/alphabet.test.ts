import { describe, expect, it } from 'vitest';
import { alphabetOf } from './alphabet.ts';
import { card, catalogOf, evaluation, mitigation } from './fixture.ts';

describe('alphabetOf', () => {
  it('lists titles and aliases by letter, whatever their case, accents and signs', () => {
    const catalog = catalogOf(
      card('amber', { title: 'Amber light', aliases: ['élan', '“Bright” signs', '3D models', 'amber LIGHT'] }),
      card('birch', { status: 'draft' }),
      card('cedar', { status: 'withdrawn', reason: 'Wrong.', statusDate: '2026-01-02' }),
      evaluation('bench', { title: 'beam test' }),
      mitigation('guard', { title: 'Bramble guard' }),
    );
    const amber = { kind: 'card', address: '/cards/amber/' };
    expect(alphabetOf(catalog)).toEqual([
      ['#', [{ name: '3D models', title: 'Amber light', ...amber }]],
      ['A', [{ name: 'Amber light', ...amber }]],
      [
        'B',
        [
          { name: 'beam test', kind: 'evaluation', address: '/evaluations/bench/' },
          { name: 'Bramble guard', kind: 'mitigation', address: '/mitigations/guard/' },
          { name: '“Bright” signs', title: 'Amber light', ...amber },
        ],
      ],
      ['E', [{ name: 'élan', title: 'Amber light', ...amber }]],
    ]);
  });
});
