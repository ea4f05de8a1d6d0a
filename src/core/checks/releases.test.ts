import { describe, expect, it } from 'vitest';
import { deckPlus, error, issuesOf, RELEASES } from './fixture.ts';

const HINT = 'Only "npm run release" writes this file: take it back from the last commit.';
const issuesIn = (text: string) => issuesOf(deckPlus('releases.json', text));
const fault = (place: string, message: string) => error('releases', `releases.json:${place}`, message, HINT);

describe('releases', () => {
  it.each([
    ['as written', RELEASES],
    ['without releases', '[]\n'],
    ['with other line ends', RELEASES.replaceAll('\n', '\r\n')],
  ])('has nothing to say of a list %s', (_what, text) => expect(issuesIn(text)).toEqual([]));

  it.each([
    ['another kind of thing', '{}\n', '1:1', 'The entry must be a list, not a block of fields.'],
    [
      'a key that is unknown',
      RELEASES.replace('"bytes": 1', '"bytes": 1,\n  "size": 1'),
      '8:3',
      '"size" is not a field here.',
    ],
    ['a key that is missing', RELEASES.replace('  "bytes": 1,\n', ''), '2:2', '"bytes" is missing.'],
    [
      'a release that is none',
      RELEASES.replace('[\n', '[\n "x",\n'),
      '2:2',
      'Item 1 must be a block of fields, not text.',
    ],
    [
      'a digest of another shape',
      RELEASES.replace(`"${'0'.repeat(64)}"`, '"abc"'),
      '5:13',
      '"abc" is not allowed for "digest".',
    ],
    ['no digest', RELEASES.replace('0'.repeat(64), ''), '5:13', '"digest" is empty.'],
    [
      'a version of a card that is none',
      RELEASES.replace('"injection": 1', '"injection": 0'),
      '10:17',
      '"injection" must be at least 1.',
    ],
    ['no date', RELEASES.replace('"date": "2026-02-03"', '"date": ""'), '4:11', '"date" is empty.'],
    [
      'a date that does not exist',
      RELEASES.replace('"date": "2026-02-03"', '"date": "2026-02-30"'),
      '4:11',
      'The date 2026-02-30 does not exist.',
    ],
    [
      'a version of another day',
      RELEASES.replace('"date": "2026-02-03"', '"date": "2026-02-04"'),
      '3:14',
      'The version 2026-02-03b is not named after its day, 2026-02-04.',
    ],
    [
      'another archive',
      RELEASES.replace('riskdeck-2026-02-03b', 'deck'),
      '6:14',
      'The archive of 2026-02-03b is not called deck.zip.',
    ],
    ['a release twice', RELEASES.replaceAll('03b', '03'), '17:14', 'The release 2026-02-03 stands twice.'],
    [
      'releases out of order',
      RELEASES.replaceAll('03"', '03c"')
        .replaceAll('"date": "2026-02-03c"', '"date": "2026-02-03"')
        .replaceAll('03.zip', '03c.zip'),
      '17:14',
      '2026-02-03c stands after the earlier 2026-02-03b.',
    ],
    [
      'a key that stands twice',
      RELEASES.replace('  "bytes": 1', '  "bytes": 2,\n  "bytes": 1'),
      '7:1',
      'The line is not as the release script writes it.',
    ],
  ])('names the line of %s', (_what, text, place, message) => {
    expect(text).not.toBe(RELEASES);
    expect(issuesIn(text)).toEqual([fault(place, message)]);
  });

  it.each([
    ['', '1:1'],
    [RELEASES.slice(0, -3), '29:3'],
    [RELEASES.replace('"bytes"', 'bytes'), '7:3'],
  ])('names the place where the file is no JSON', (text, place) => {
    expect(issuesIn(text)).toEqual([fault(place, expect.stringMatching(/^The file is not JSON: /) as string)]);
  });
});
