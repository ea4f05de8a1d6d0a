import type { APIRoute } from 'astro';
import { href } from '../site/url.ts';

/** How the site looks when somebody keeps it on a home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: 'Riskdeck: what can go wrong with AI',
      short_name: 'Riskdeck',
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: '#fbfaf6',
      theme_color: '#fbfaf6',
      icons: [192, 512].map((size) => ({
        src: href(`/icon-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
