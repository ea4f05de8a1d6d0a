import type { Position } from '../issue.ts';
import { ReleasesSchema } from '../schema/releases.ts';
import type { Release } from '../schema/releases.ts';
import { readYaml } from '../source/yaml.ts';
import { dateExists } from './date.ts';
import type { Finding, Rule } from './deck.ts';
import { explainAll } from './schema.ts';

/** The list of what was released, which the release script writes. */
export const RELEASES_FILE = 'releases.json';

const HINT = 'Only "npm run release" writes this file: take it back from the last commit.';

/** The list of releases is as the release script left it: citations lead to archives through it. */
export const releases: Rule = {
  name: 'releases',
  level: 'error',
  what: `${RELEASES_FILE} is as the release script writes it: the latest release first, each once, on a day that exists.`,
  check: ({ releases: text }) => (text === undefined ? [] : checkText(text.replaceAll('\r\n', '\n'))),
};

function checkText(text: string): Finding[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    return [report(placeIn(text, message), `The file is not JSON: ${message}.`)];
  }
  const said = explainAll(ReleasesSchema, data, []);
  const found = ReleasesSchema.safeParse(data).data?.flatMap(checkRelease) ?? said;
  // JSON is YAML, whose reader knows the places.
  const { at, keyAt } = readYaml(text, 0);
  const findings = found.map(({ path, isKey, message }) => report(isKey ? keyAt(path) : at(path), message));
  return findings.length > 0 ? findings : checkForm(text, data);
}

/** What is wrong with a release beside those around it, though each of its fields is of the right kind. */
function checkRelease({ version, date, archive }: Release, index: number, all: readonly Release[]) {
  const say = (field: keyof Release, message: string) => [{ path: [index, field], isKey: false, message }];
  const later = all[index - 1]?.version;
  if (!dateExists(date)) return say('date', `The date ${date} does not exist.`);
  if (version.slice(0, 10) !== date)
    return say('version', `The version ${version} is not named after its day, ${date}.`);
  if (archive !== archiveName(version)) return say('archive', `The archive of ${version} is not called ${archive}.`);
  if (later === version) return say('version', `The release ${version} stands twice.`);
  if (later !== undefined && later < version) return say('version', `${version} stands after the earlier ${later}.`);
  return [];
}

/** Every line is as the script would write it: a key that stands twice, or is spaced by hand, is seen by nothing else. */
function checkForm(text: string, data: unknown): Finding[] {
  const written = releasesText(data).split('\n');
  const line = text.split('\n').findIndex((present, index) => present !== written[index]);
  return line < 0 ? [] : [report({ line: line + 1, column: 1 }, 'The line is not as the release script writes it.')];
}

/** The list of releases as it stands in its file. */
export function releasesText(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** The name of the archive of a version. */
export function archiveName(version: string): string {
  return `riskdeck-${version}.zip`;
}

function report(place: Position, message: string): Finding {
  return { file: RELEASES_FILE, ...place, message, hint: HINT };
}

/** Where JSON breaks off: engines name the offset in their message, or nothing when the text ends too early. */
function placeIn(text: string, message: string): Position {
  const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? text.length)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
