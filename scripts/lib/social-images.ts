import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import type { Font } from 'fontkit';
import sharp from 'sharp';
import { formatOf } from '../../src/core/catalog/routes.ts';
import type { Catalog } from '../../src/core/catalog/types.ts';
import { drawSocialImage, socialImages } from '../../src/core/export/social-image.ts';
import type { SocialImage } from '../../src/core/export/social-image.ts';
import { CACHE_DIR } from '../../src/files/content.ts';

/** Pictures of earlier builds, by the digest of what they show. */
const CACHE = resolve(CACHE_DIR, 'social-images');
/** How pictures are drawn: another drawing makes other pictures. */
const DRAWING = readFileSync(new URL('../../src/core/export/social-image.ts', import.meta.url));
/** The letters of Western languages, and those of the others that are written in Latin script. */
const FONTS = [
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2',
];

/**
 * Writes the picture of each entry into a built site, as PNG beside its page, and gives how many there are. Only what
 * has changed since the last build is drawn again.
 */
export async function writeSocialImages(site: string, catalog: Catalog): Promise<number> {
  mkdirSync(CACHE, { recursive: true });
  const images = [...socialImages(catalog)].map(([address, image]) => ({
    address,
    image,
    file: `${digestOf(image)}.png`,
  }));
  const wanted = images.filter(({ file }) => !existsSync(resolve(CACHE, file)));
  const typefaces =
    wanted.length > 0 ? FONTS.map((font) => openSync(fileURLToPath(import.meta.resolve(font))) as Font) : [];
  await Promise.all(wanted.map(({ image, file }) => render(drawSocialImage(image, typefaces), resolve(CACHE, file))));
  for (const { address, file } of images) {
    const target = resolve(site, formatOf(address, 'png').slice(1));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(resolve(CACHE, file), target);
  }
  const used = new Set(images.map(({ file }) => file));
  for (const file of readdirSync(CACHE)) if (!used.has(file)) rmSync(resolve(CACHE, file));
  return images.length;
}

async function render(svg: string, file: string): Promise<void> {
  writeFileSync(file, await sharp(Buffer.from(svg)).greyscale().png({ compressionLevel: 6 }).toBuffer());
}

/** What a picture shows and how it is drawn, in one name. */
function digestOf(image: SocialImage): string {
  return createHash('sha256').update(DRAWING).update(JSON.stringify(image)).digest('hex').slice(0, 24);
}
