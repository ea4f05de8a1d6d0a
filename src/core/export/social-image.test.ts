import { describe, expect, it } from 'vitest';
import { card, catalogOf, paper, vocabulary } from '../catalog/fixture.ts';
import { drawSocialImage, SITE_IMAGE, socialImages } from './social-image.ts';
import type { Typeface } from './social-image.ts';

/** A typeface whose letters are all half an em wide, and drawn as their own names. */
const typeface = (has: (letter: string) => boolean, name = ''): Typeface => ({
  unitsPerEm: 1000,
  hasGlyphForCodePoint: (codePoint) => has(String.fromCodePoint(codePoint)),
  layout: (text) => ({
    glyphs: [...text].map((letter) => ({ path: { toSVG: () => (letter === ' ' ? '' : `${name}${letter}`) } })),
    positions: [...text].map(() => ({ xAdvance: 500 })),
  }),
});
const plain = [typeface(() => true)];
/** The letters drawn at each height, line by line. */
const linesOf = (svg: string) => {
  const lines = new Map<string, string>();
  for (const [, y = '', letter = ''] of svg.matchAll(/translate\(\S+ (\S+)\) [^>]* d="([^"]*)"/g))
    lines.set(y, (lines.get(y) ?? '') + letter);
  return [...lines.values()];
};

describe('drawSocialImage', () => {
  it('breaks a title into lines between words', () => {
    const svg = drawSocialImage({ kind: 'Paper', title: 'Nothing is ever quite what it seems', line: '2024' }, plain);
    expect(linesOf(svg)).toEqual(['RiskdeckPaper', 'Nothingiseverquite', 'whatitseems', '2024']);
  });

  it('ends a title that fits at no size in an ellipsis', () => {
    const title = Array.from({ length: 60 }, () => 'lengthy').join(' ');
    const lines = linesOf(drawSocialImage({ kind: 'Paper', title, line: '' }, plain));
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/lengthy…$/);
  });

  it('takes a letter that the first typeface lacks from the next', () => {
    const faces = [typeface((letter) => letter !== 'ő'), typeface(() => true, 'second:')];
    expect(linesOf(drawSocialImage({ kind: 'Paper', title: 'Fő', line: '' }, faces))[1]).toBe('Fsecond:ő');
  });

  it('never writes letters as text, so that nothing in a title can become markup', () => {
    const svg = drawSocialImage({ kind: 'a', title: 'b', line: 'c' }, plain);
    expect(svg).not.toContain('<text');
  });
});

describe('socialImages', () => {
  it('shows each entry that stands in lists, a card with the stages that it affects', () => {
    const catalog = catalogOf(
      vocabulary('lifecycle', ['planning', 'runtime']),
      card('amber', { lifecycle: ['runtime'], formerly: ['yellow'] }),
      card('birch', { status: 'draft' }),
      paper('ada-2020-first', { authors: ['Ada Lovelace'], published: '2020' }),
    );
    const images = socialImages(catalog);
    expect([...images.keys()]).toEqual([SITE_IMAGE, '/cards/amber/', '/papers/ada-2020-first/', '/cards/yellow/']);
    expect(images.get('/cards/yellow/')).toBe(images.get('/cards/amber/'));
    expect(images.get('/cards/amber/')).toEqual({
      kind: 'Risk card',
      title: 'Title of amber',
      line: 'feasible',
      stages: [false, true],
    });
    expect(images.get('/papers/ada-2020-first/')?.line).toBe('Lovelace 2020');
  });
});
