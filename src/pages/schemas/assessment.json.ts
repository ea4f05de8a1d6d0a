import type { APIRoute } from 'astro';
import { assessmentJsonSchema } from '../../core/assessment/json-schema.ts';

/** The JSON Schema of a saved assessment. */
export const GET: APIRoute = () => Response.json(assessmentJsonSchema());
