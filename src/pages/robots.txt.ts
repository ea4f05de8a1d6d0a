import type { APIRoute } from 'astro';
import { href } from '../site/url.ts';

/** Everything may be read; the sitemap is named where the site knows its address. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, { headers: { 'Content-Type': 'text/plain' } });
};
