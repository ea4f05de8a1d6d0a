import type { Change } from '../catalog/changes.ts';
import { EDITORS, LICENCE } from './iri.ts';
import type { IriOf } from './iri.ts';
import { xmlText } from './xml.ts';

/** How many changes the feed holds: whoever looks in once a month misses none. */
export const FEED_LENGTH = 200;

/** The latest changes as an Atom feed (RFC 4287). A day stands for its first moment in UTC. */
export function atom(changes: readonly Change[], iri: IriOf): string {
  const shown = changes.slice(0, FEED_LENGTH);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${xmlText(iri('/feed.xml'))}</id>
  <title>Riskdeck: new, changed and withdrawn</title>
  <link rel="self" type="application/atom+xml" href="${xmlText(iri('/feed.xml'))}"/>
  <link rel="alternate" type="text/html" href="${xmlText(iri('/'))}"/>
  <updated>${moment(shown[0]?.day ?? '1970-01-01')}</updated>
  <author><name>${EDITORS}</name></author>
  <rights>${LICENCE}</rights>
${shown.map((change) => entry(change, iri)).join('')}</feed>
`;
}

function entry({ id, address, title, summary, collection, day, created }: Change, iri: IriOf): string {
  return `  <entry>
    <id>${xmlText(iri(id))}</id>
    <title>${xmlText(title)}</title>
    <link rel="alternate" type="text/html" href="${xmlText(iri(address))}"/>
    <category term="${collection}"/>
    <published>${moment(created)}</published>
    <updated>${moment(day)}</updated>
    <summary>${xmlText(summary)}</summary>
  </entry>
`;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
