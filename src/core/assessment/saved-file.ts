import { AssessmentSchema, FORMAT_VERSION } from './assessment.ts';
import type { Assessment } from './assessment.ts';
import { MIGRATIONS, migrate } from './migrations.ts';

/** The largest file that is read, in characters: more than a thousand long transcripts. */
export const MOST_CHARACTERS = 50_000_000;

/** What came of reading a file: the assessment, or what is wrong and what to do. */
export type Opened = { assessment: Assessment; from: number } | { problem: string };

/**
 * Reads a saved assessment of this or an earlier version of the format. Nothing is guessed: a file that does not fit is
 * refused with the place of the first faults.
 */
export function openFile(text: string): Opened {
  if (text.length > MOST_CHARACTERS)
    return {
      problem: `The file is larger than ${MOST_CHARACTERS / 1_000_000} million characters. It cannot be an assessment of this tool.`,
    };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: `The file is not whole JSON (${reason}). It may be cut off: download it again from where it came.`,
    };
  }
  return readAssessment(data);
}

/** Reads an assessment from plain data, such as a row of the browser's storage. */
export function readAssessment(data: unknown): Opened {
  if (!isObject(data) || data['format'] !== 'riskdeck-assessment')
    return { problem: 'This is JSON, but not an assessment of Riskdeck: it lacks "format": "riskdeck-assessment".' };
  const from = data['version'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1)
    return { problem: `The file names no version of its format (it says ${JSON.stringify(from) ?? 'nothing'}).` };
  if (from > FORMAT_VERSION)
    return {
      problem: `The file has version ${from} of the format; this site reads up to ${FORMAT_VERSION}. Open it on a newer copy of the site.`,
    };
  const parsed = AssessmentSchema.safeParse(migrate(data, from, MIGRATIONS));
  if (parsed.success) return faultOfTwice(parsed.data) ?? { assessment: parsed.data, from };
  const faults = parsed.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  const more = parsed.error.issues.length - faults.length;
  return {
    problem: `The file is damaged or was changed by hand. ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  };
}

/** Two entries for one card would hide each other: which of them counts is for whoever made the file to say. */
function faultOfTwice({ cards }: Assessment): { problem: string } | undefined {
  const places = new Map<string, number>();
  for (const [index, { id, title }] of cards.entries()) {
    const before = places.get(id);
    if (before !== undefined)
      return {
        problem: `The file has the card “${title}” (${id}) twice: cards.${before} and cards.${index}. Move the records and measures of one into the other, and take it out.`,
      };
    places.set(id, index);
  }
  return undefined;
}

/** An assessment as the text of a file that `openFile` reads. */
export function fileOf(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
