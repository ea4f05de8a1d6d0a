import type { APIRoute } from 'astro';
import { twinOf, addressOf } from '../core/catalog/routes.ts';
import { DATA_FILES } from '../core/export/data-files.ts';
import { getDeck } from '../site/catalog.ts';
import { byTitle } from '../site/lists.ts';
import { href } from '../site/url.ts';

/** What a language model should know of the site: what it is, how to cite it, and every card with its data. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (address: string) => (site ? new URL(href(address), site).href : href(address));
  const cards = byTitle(getDeck().catalog.cards).map(
    ({ id, data }) => `- [${data.title}](${absolute(twinOf(addressOf('cards', id)))}): ${data.summary}`,
  );
  const lines = [
    '# Riskdeck',
    '',
    '> Risk cards for AI systems: who is harmed, under which conditions, the evidence and how closely it was read, how to test for it, what reduces it.',
    '',
    'Every page has its data at the same address with .json in place of the final slash. Text is under CC BY 4.0: name',
    '"Riskdeck contributors", the card and its version. A card carries no severity. A claim is only as good as the grade',
    'of its source, which stands beside it.',
    '',
    '## Data',
    '',
    `- [What each file is](${absolute('/datapackage.json')}): licence, version, size and digest, as a Data Package`,
    ...DATA_FILES.map(({ path, title, format }) => `- [${title}](${absolute(`/${path}`)}): ${format}`),
    '',
    '## Risk cards',
    '',
    ...cards,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
