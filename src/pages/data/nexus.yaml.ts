import { dataRoute } from '../../site/data-files.ts';

/** The cards for AI Risk Atlas Nexus. */
export const GET = dataRoute('data/nexus.yaml');
