import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Release } from '../../src/core/schema/releases.ts';
import { archiveProblems } from './archives.ts';

it('finds an archive that is gone and one that was changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archives-'));
  const release = (version: string): Release => ({
    version,
    date: version,
    digest: '0'.repeat(64),
    archive: `riskdeck-${version}.zip`,
    bytes: 1,
    sha256: createHash('sha256').update('as released').digest('hex'),
    cards: {},
    changes: [],
  });
  writeFileSync(join(folder, 'riskdeck-2026-01-01.zip'), 'as released');
  writeFileSync(join(folder, 'riskdeck-2026-01-02.zip'), 'as released, and more');
  expect(archiveProblems([release('2026-01-03'), release('2026-01-02'), release('2026-01-01')], folder)).toEqual([
    'The archive of the release 2026-01-03 is gone: put riskdeck-2026-01-03.zip back.',
    'riskdeck-2026-01-02.zip is not what was released as 2026-01-02: take it back from the commit of the release.',
  ]);
  rmSync(folder, { recursive: true });
});
