import { dataRoute } from '../../site/data-files.ts';

/** Placements and published relations as SSSOM. */
export const GET = dataRoute('data/mappings.sssom.tsv');
