import { z } from 'zod';
import { date, text } from './field.ts';

/** A SHA-256 in hexadecimal digits. */
function digest(description: string) {
  return text(64, description).regex(/^[0-9a-f]{64}$/);
}

/** A dated state of the deck that can be named for ever. */
const ReleaseSchema = z.strictObject({
  version: text(40, 'What a citation names: the day of the release, with a letter where a day has several.').regex(
    /^\d{4}-\d{2}-\d{2}[a-z]?$/,
  ),
  date: date('The day of the release.'),
  digest: digest('The digest of the content that was released.'),
  archive: text(80, 'The name of the archive.'),
  bytes: z.int().min(1).meta({ description: 'The size of the archive.' }),
  sha256: digest('The SHA-256 of the archive.'),
  cards: z
    .record(z.string(), z.int().min(1))
    .meta({ description: 'Every card that it holds, with its version: so a version of a card leads to its archive.' }),
  changes: z.array(text(400, 'A line.')).meta({ description: 'What changed since the release before.' }),
});

/** The releases of a deck, the latest first; the file that a release script writes. */
export const ReleasesSchema = z.array(ReleaseSchema);

/** A dated state of the deck. */
export type Release = z.infer<typeof ReleaseSchema>;
