import type { Card } from '../schema/card.ts';
import type { Paper } from '../schema/paper.ts';
import { splitName } from '../catalog/citation.ts';
import { EDITORS, LICENCE } from './iri.ts';

const AUTHOR = { '@type': 'Organization', name: EDITORS };

/** A card in the words of schema.org: an article of ours about one risk. */
export function cardJsonLd(data: Card, url?: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: data.title,
    description: data.summary,
    keywords: data.aliases,
    dateCreated: data.created,
    dateModified: data.updated,
    version: data.version,
    inLanguage: 'en',
    license: LICENCE,
    author: AUTHOR,
    ...(url && { url }),
  };
}

/** A paper's page in the words of schema.org: a review of ours of somebody's work. */
export function paperJsonLd(data: Paper, url?: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Review',
    dateCreated: data.created,
    dateModified: data.updated,
    inLanguage: 'en',
    license: LICENCE,
    author: AUTHOR,
    ...(url && { url }),
    itemReviewed: {
      '@type': 'ScholarlyArticle',
      headline: data.title,
      url: data.url,
      ...(data.published && { datePublished: data.published }),
      ...(data.authors && {
        author: data.authors.map((name) => ({
          '@type': 'literal' in splitName(name) ? 'Organization' : 'Person',
          name,
        })),
      }),
    },
  };
}

/** JSON that cannot end the script element in which it stands. */
export function inScript(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
