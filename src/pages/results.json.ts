import type { APIRoute } from 'astro';
import { resultRows } from '../site/results.ts';

/** Every figure of the papers as JSON. */
export const GET: APIRoute = () => Response.json(resultRows());
