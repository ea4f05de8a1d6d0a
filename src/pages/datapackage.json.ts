import type { APIRoute } from 'astro';
import { deckVersion } from '../core/catalog/version.ts';
import { dataPackage } from '../core/export/data-package.ts';
import { getDeck } from '../site/catalog.ts';
import { factsOf } from '../site/data-files.ts';
import { iri } from '../site/url.ts';

/** What the files of the deck are: size, digest, licence, version, schema. */
export const GET: APIRoute = () => Response.json(dataPackage(deckVersion(getDeck().catalog), factsOf, iri));
