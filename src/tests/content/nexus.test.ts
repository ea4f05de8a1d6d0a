import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../core/catalog/build.ts';
import { heldBy } from '../../core/export/nexus-ids.ts';
import { ENTRIES, IS_OUR_DECK } from './deck.ts';

/**
 * The risks and risk groups (class, tab, id) of the schemes that AI Risk Atlas Nexus shares with the deck, read off the export of
 * its knowledge graph: https://github.com/IBM/ai-atlas-nexus (Apache-2.0), graph_export/yaml/ai-risk-ontology.yaml at 23dce9b.
 */
const HELD = new Set(readFileSync(new URL('nexus-held.txt', import.meta.url), 'utf8').trimEnd().split('\n'));

const { taxonomies } = buildCatalog(ENTRIES, 'digest');
const asked = taxonomies.flatMap(({ id, entries }) =>
  entries.map(({ data: { code, name } }) => ({ id, code, held: heldBy({ taxonomy: id, code, label: name }) })),
);

describe('the entries that Nexus shares with the deck', () => {
  it('stand there under the id and in the class that are given', () => {
    const given = asked.flatMap(({ held }) => (held ? [`${held.type}\t${held.id}`] : []));
    expect(given.filter((line) => !HELD.has(line))).toEqual([]);
    expect(new Set(given).size).toBe(given.length);
  });

  it.runIf(IS_OUR_DECK)('are all entries of ten schemes but these', () => {
    const shared = new Set(asked.filter(({ held }) => held).map(({ id }) => id));
    const open = asked.filter(({ id, held }) => shared.has(id) && !held);
    expect(shared.size).toBe(10);
    expect(open.map(({ id, code }) => `${id} ${code}`)).toEqual([
      'ailuminate-v1.0 spc_ele',
      'ailuminate-v1.0 spc_fin',
      'ailuminate-v1.0 spc_hlt',
      'ailuminate-v1.0 sxc_prn',
      'air-2024 AIR-I',
      'air-2024 AIR-II',
      'air-2024 AIR-III',
      'air-2024 AIR-IV',
      'air-2024 AIR-3.8.5',
      'air-2024 AIR-3.8.6',
      'air-2024 AIR-3.12.22',
    ]);
  });
});
