import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { isListed } from '../core/catalog/build.ts';
import { shortCitation } from '../core/catalog/citation.ts';
import { moveSentence } from '../core/catalog/moves.ts';
import { addressOf, termAddress } from '../core/catalog/routes.ts';
import type { Linked } from '../core/catalog/types.ts';
import { badge } from '../core/export/badge.ts';
import { CITATION_FORMATS } from '../core/export/formats.ts';
import { markdown } from '../core/export/markdown.ts';
import type { Spoken } from '../core/export/markdown.ts';
import { workOf, workOfCard } from '../core/export/work.ts';
import type { Card } from '../core/schema/card.ts';
import { COLLECTIONS } from '../core/schema/index.ts';
import type { Paper } from '../core/schema/paper.ts';
import { CONTENT_DIR } from '../files/content.ts';
import { getDeck, labelOf, need } from './catalog.ts';
import { filePaths } from './twin.ts';
import type { FileProps } from './twin.ts';
import { iri } from './url.ts';

// A route's file carries its extension in its name: with trailing slashes on pages, Astro's development server would
// otherwise ask for one behind the file too.

/** The collections whose entries can be taken along one by one. */
type TakenAlong = 'cards' | 'papers';

const answer = (text: string, mediaType: string) =>
  new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });

/** The file of an entry as its authors wrote it. Throws when there is none. */
export function sourceOf(collection: TakenAlong, id: string): string {
  return readFileSync(resolve(CONTENT_DIR, collection, `${id}.mdx`), 'utf8');
}

/** The routes of the source files of a collection. */
export function sourceRoute(collection: TakenAlong) {
  const GET: APIRoute<FileProps> = ({ props }) => answer(sourceOf(collection, props.id), 'text/markdown');
  return { getStaticPaths: () => filePaths(collection), GET };
}

/** The routes of the entries of a collection as plain markdown. */
export function markdownRoute(collection: TakenAlong) {
  const fields = Object.keys(COLLECTIONS[collection].schema.shape);
  const GET: APIRoute<FileProps> = ({ props: { id, move } }) => {
    const { data, text } = need<Pick<Linked<Card | Paper>, 'data' | 'text'>>(getDeck()[collection], id);
    const notes = [move && moveSentence(move, data.title), stateSentence(data)].filter((note) => note !== undefined);
    const entry = {
      data: { ...data },
      fields,
      body: text,
      url: iri(addressOf(collection, id)),
      note: notes.join(' ') || undefined,
    };
    return answer(markdown(entry, speak), 'text/markdown');
  };
  return { getStaticPaths: () => filePaths(collection), GET };
}

/** That an entry is disputed or no longer stands, and why; nothing for one that is simply published. */
function stateSentence({
  status,
  statusDate,
  reason,
}: Pick<Card, 'status' | 'statusDate' | 'reason'>): string | undefined {
  return status === 'published' ? undefined : `${labelOf('statuses', status)} since ${statusDate}: ${reason}`;
}

/** What the components of a text say, as links. */
const speak: Spoken = (component, { paper = '', at, id = '', name = '' }) => {
  const deck = getDeck();
  if (component === 'Cite') {
    const where = at === undefined ? '' : `, ${at}`;
    return `([${shortCitation(need(deck.papers, paper).data)}](${iri(addressOf('papers', paper))})${where})`;
  }
  if (component === 'Card') return `[${need(deck.cards, id).data.title}](${iri(addressOf('cards', id))})`;
  const [vocabulary = '', term = ''] = name.split('/');
  return `[${labelOf(vocabulary, term)}](${iri(termAddress(vocabulary, term))})`;
};

/** The routes of the badges of a collection. */
export function badgeRoute(collection: TakenAlong) {
  const GET: APIRoute<FileProps> = ({ props: { id } }) => {
    const { data } = need<{ data: { title: string; status: string; version?: number | undefined } }>(
      getDeck()[collection],
      id,
    );
    const state = data.status === 'published' ? '' : ` · ${labelOf('statuses', data.status).toLowerCase()}`;
    const version = data.version === undefined ? '' : ` · v${data.version}`;
    return answer(badge(`${data.title}${version}${state}`, state !== ''), 'image/svg+xml');
  };
  return { getStaticPaths: () => filePaths(collection), GET };
}

/**
 * The routes of the citation of each entry in the format with this extension. What is cited is the paper, not our summary of
 * it; that a card moved or no longer stands is noted.
 */
export function citationRoute(collection: TakenAlong, extension: string) {
  const { write, mediaType } = need(new Map(CITATION_FORMATS.map((format) => [format.extension, format])), extension);
  const GET: APIRoute<FileProps> = ({ props: { id, move } }) => {
    const { cards, papers } = getDeck();
    const work = collection === 'cards' ? workOfCard(need(cards, id), iri, move) : workOf(need(papers, id));
    return answer(write([work]), mediaType);
  };
  return { getStaticPaths: () => filePaths(collection), GET };
}

/**
 * The files in which an entry can be taken along: what follows its address, what it is, and its media type. One that stands in
 * no list is not offered for citing, though its files go on answering.
 */
export function entryFormats(data: { status: string }) {
  return [
    { extension: 'json', label: 'JSON', mediaType: 'application/json' },
    { extension: 'mdx', label: 'Source', mediaType: 'text/markdown' },
    { extension: 'md', label: 'Markdown', mediaType: 'text/markdown' },
    ...(isListed(data) ? CITATION_FORMATS : []),
    { extension: 'svg', label: 'Badge', mediaType: 'image/svg+xml' },
  ];
}
