import type { APIRoute } from 'astro';
import { assessmentDeckOf } from '../../core/assessment/deck.ts';
import { getDeck } from '../../site/catalog.ts';

/** What the assessment tool needs of all cards; only its page loads it. */
export const GET: APIRoute = () => Response.json(assessmentDeckOf(getDeck().catalog));
