import { listed } from '../catalog/build.ts';
import { shortCitation } from '../catalog/citation.ts';
import { movesIn } from '../catalog/moves.ts';
import { addressOf } from '../catalog/routes.ts';
import type { Catalog } from '../catalog/types.ts';

/** What the picture shows that social media put beside a link to an entry. */
export interface SocialImage {
  kind: string;
  title: string;
  line: string;
  /** For a card: its life cycle, a filled mark for each stage that the risk affects. */
  stages?: boolean[];
}

/** The part of a font file that drawing needs, as fontkit gives it; lengths are in units of the em. */
export interface Typeface {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): { glyphs: { path: { toSVG(): string } }[]; positions: { xAdvance: number }[] };
}

/** Width and height of a picture in pixels, as the Open Graph readers in use ask for. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const ROOM = SOCIAL_SIZE.width - 2 * MARGIN;
const INK = '#1d1c1a';
const PAPER = '#fbfaf6';
/** Sizes of a title in pixels with the number of lines that fit: the first that holds it is taken. */
const TITLE_SIZES = [
  [84, 3],
  [68, 4],
  [54, 5],
] as const;

/** Under which address the picture of the site stands, for pages that are no entry. */
export const SITE_IMAGE = '/social/';

/** The picture of each entry that stands in lists, by the addresses of its page, old ones included, and that of the site. */
export function socialImages(catalog: Catalog): Map<string, SocialImage> {
  const images = presentImages(catalog);
  for (const { collection, old, id } of movesIn(catalog)) {
    const image = images.get(addressOf(collection, id));
    if (image) images.set(addressOf(collection, old), image);
  }
  return images;
}

function presentImages(catalog: Catalog): Map<string, SocialImage> {
  const stages = catalog.vocabularies.find(({ id }) => id === 'lifecycle')?.data.terms ?? [];
  const labels = new Map(
    catalog.vocabularies.flatMap(({ id, data }) => data.terms.map((t) => [`${id}/${t.term}`, t.label])),
  );
  const label = (vocabulary: string, term: string) => labels.get(`${vocabulary}/${term}`) ?? term;
  return new Map<string, SocialImage>([
    [
      SITE_IMAGE,
      {
        kind: 'An open deck of AI risk cards',
        title: 'What can go wrong here, how do we know, how do we test for it, what do we do?',
        line: 'Every claim names its source',
      },
    ],
    ...listed(catalog.cards).map(({ id, data }): [string, SocialImage] => [
      addressOf('cards', id),
      {
        kind: 'Risk card',
        title: data.title,
        line: label('maturity', data.maturity.level),
        stages: stages.map(({ term }) => data.lifecycle.includes(term)),
      },
    ]),
    ...listed(catalog.papers).map(({ id, data }): [string, SocialImage] => [
      addressOf('papers', id),
      {
        kind: 'Paper, summarised',
        title: data.title,
        line: data.authors ? shortCitation(data) : (data.published?.slice(0, 4) ?? ''),
      },
    ]),
    ...listed(catalog.evaluations).map(({ id, data }): [string, SocialImage] => [
      addressOf('evaluations', id),
      { kind: 'Evaluation', title: data.title, line: label('evaluation-kinds', data.kind) },
    ]),
    ...listed(catalog.mitigations).map(({ id, data }): [string, SocialImage] => [
      addressOf('mitigations', id),
      { kind: 'Mitigation', title: data.title, line: `Effort: ${label('efforts', data.effort).toLowerCase()}` },
    ]),
    ...listed(catalog.taxonomies).map(({ id, data, entries }): [string, SocialImage] => [
      addressOf('taxonomies', id),
      { kind: 'Taxonomy', title: data.title, line: `${entries.length} entries` },
    ]),
  ]);
}

/**
 * Draws a picture as SVG. Letters are drawn as shapes, so that it looks the same on a machine without the font. Of
 * several typefaces, each letter takes the first that has it.
 */
export function drawSocialImage({ kind, title, line, stages }: SocialImage, typefaces: readonly Typeface[]): string {
  const { width, height } = SOCIAL_SIZE;
  const write = (text: string, x: number, y: number, size: number) => shape(text, typefaces, x, y, size);
  const fitted = fit(title, typefaces);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<g fill="${INK}">`,
    write('Riskdeck', MARGIN, 108, 40),
    write(kind, width - MARGIN - measure(kind, typefaces, 32), 108, 32),
    `<rect x="${MARGIN}" y="136" width="${ROOM}" height="4"/>`,
    ...fitted.lines.map((text, index) => write(text, MARGIN, 150 + fitted.size * (1 + index * 1.14), fitted.size)),
    write(line, MARGIN, height - MARGIN, 36),
    ...(stages ?? []).map((on, index) =>
      mark(on, width - MARGIN - 44 * (stages!.length - index) + 12, height - MARGIN - 44),
    ),
    '</g></svg>',
  ].join('');
}

function mark(on: boolean, x: number, y: number): string {
  return `<rect x="${x + 1.5}" y="${y + 1.5}" width="29" height="45" stroke="${INK}" stroke-width="3"${on ? '' : ` fill="${PAPER}"`}/>`;
}

/** The largest size at which a title fits, with its lines; what does not fit the smallest ends in an ellipsis. */
function fit(title: string, typefaces: readonly Typeface[]): { size: number; lines: string[] } {
  for (const [size, room] of TITLE_SIZES) {
    const lines = wrap(title, typefaces, size);
    if (lines.length <= room) return { size, lines };
  }
  const [size, room] = TITLE_SIZES[TITLE_SIZES.length - 1]!;
  const lines = wrap(title, typefaces, size).slice(0, room);
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)} …`] };
}

function wrap(text: string, typefaces: readonly Typeface[], size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer, typefaces, size) <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function measure(text: string, typefaces: readonly Typeface[], size: number): number {
  return runs(text, typefaces).reduce(
    (sum, { typeface, text: run }) =>
      sum +
      (typeface.layout(run).positions.reduce((all, { xAdvance }) => all + xAdvance, 0) * size) / typeface.unitsPerEm,
    0,
  );
}

/** The letters of a text as SVG paths, from `x` rightwards on the base line `y`. */
function shape(text: string, typefaces: readonly Typeface[], x: number, y: number, size: number): string {
  let pen = x;
  return runs(text, typefaces)
    .flatMap(({ typeface, text: run }) => {
      const scale = size / typeface.unitsPerEm;
      const { glyphs, positions } = typeface.layout(run);
      return glyphs.map((glyph, index) => {
        const at = `translate(${pen.toFixed(1)} ${y}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
        pen += (positions[index]?.xAdvance ?? 0) * scale;
        const path = glyph.path.toSVG();
        return path === '' ? '' : `<path transform="${at}" d="${path}"/>`;
      });
    })
    .join('');
}

/** A text in runs of one typeface each. */
function runs(text: string, typefaces: readonly Typeface[]): { typeface: Typeface; text: string }[] {
  const found: { typeface: Typeface; text: string }[] = [];
  for (const letter of text) {
    const typeface = typefaces.find((face) => face.hasGlyphForCodePoint(letter.codePointAt(0)!)) ?? typefaces[0];
    if (!typeface) throw new Error('A picture needs a typeface.');
    const last = found.at(-1);
    if (last?.typeface === typeface) last.text += letter;
    else found.push({ typeface, text: letter });
  }
  return found;
}
