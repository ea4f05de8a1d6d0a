import type { APIRoute } from 'astro';
import { JSON_FILES, jsonSchema } from '../../../core/export/json-schema.ts';
import type { JsonFile } from '../../../core/export/json-schema.ts';
import { iri } from '../../../site/url.ts';

/** A schema for each kind of JSON file. */
export const getStaticPaths = () => Object.keys(JSON_FILES).map((name) => ({ params: { name } }));

/** The JSON Schema of a kind of JSON file. */
export const GET: APIRoute = ({ params }) => Response.json(jsonSchema(params.name as JsonFile, iri));
