import { xmlText } from './xml.ts';

/** The width of a letter of the badge in pixels, on the average; the text is fitted to its field. */
const LETTER = 6.6;
const LONGEST = 48;

/** A badge as SVG, for READMEs and system cards: the deck, then what it says of itself. Drawn without any font of its own. */
export function badge(says: string, isWarning: boolean): string {
  const text = says.length > LONGEST ? `${says.slice(0, LONGEST - 1).trimEnd()}…` : says;
  const [name, left] = ['Riskdeck', 66];
  const width = Math.round(text.length * LETTER);
  const right = width + 16;
  const label = xmlText(`${name}: ${says}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="22" role="img" aria-label="${label}">
<title>${label}</title>
<rect width="${left}" height="22" fill="#1d1c1a"/>
<rect x="${left}" width="${right}" height="22" fill="${isWarning ? '#a3231b' : '#57534a'}"/>
<g fill="#fbfaf6" font-family="system-ui, Verdana, 'DejaVu Sans', sans-serif" font-size="12">
<text x="8" y="15" font-weight="600" textLength="${left - 16}" lengthAdjust="spacingAndGlyphs">${name}</text>
<text x="${left + 8}" y="15" textLength="${width}" lengthAdjust="spacingAndGlyphs">${xmlText(text)}</text>
</g>
</svg>
`;
}
