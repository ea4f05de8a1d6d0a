import { expect, it } from 'vitest';
import { redirectsFile } from './redirects.ts';

it('sends each old page and its files to the present ones, below the base', () => {
  const moves = [
    { collection: 'cards', old: 'old', id: 'new', isMerged: false },
    { collection: 'mitigations', old: 'gate', id: 'guard', isMerged: true },
  ] as const;
  expect(redirectsFile(moves, '/risk/')).toBe(
    `/risk/cards/old/ /risk/cards/new/ 301
/risk/cards/old.json /risk/cards/new.json 301
/risk/cards/old.mdx /risk/cards/new.mdx 301
/risk/cards/old.md /risk/cards/new.md 301
/risk/cards/old.svg /risk/cards/new.svg 301
/risk/cards/old.txt /risk/cards/new.txt 301
/risk/cards/old.bib /risk/cards/new.bib 301
/risk/cards/old.csl.json /risk/cards/new.csl.json 301
/risk/cards/old/cite/ /risk/cards/new/cite/ 301
/risk/mitigations/gate/ /risk/mitigations/guard/ 301
/risk/mitigations/gate.json /risk/mitigations/guard.json 301
`,
  );
  expect(redirectsFile([], '/')).toBe('');
});
