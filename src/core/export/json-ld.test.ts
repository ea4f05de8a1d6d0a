import fc from 'fast-check';
import { expect, it } from 'vitest';
import { card, catalogOf, paper } from '../catalog/fixture.ts';
import { cardJsonLd, inScript, paperJsonLd } from './json-ld.ts';

const { cards, papers } = catalogOf(
  card('amber', { aliases: ['yellow'] }),
  paper('ada-2020-first', { authors: ['Ada Byron', 'Shanghai AI Lab'], published: '2020-05' }),
);

it('describes a card as an article of ours', () => {
  expect(cardJsonLd(cards[0]!.data, 'https://example.org/cards/amber/')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: 'Title of amber',
    description: 'What the risk is.',
    keywords: ['yellow'],
    dateCreated: '2026-01-02',
    dateModified: '2026-01-02',
    version: 1,
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: { '@type': 'Organization', name: 'Riskdeck contributors' },
    url: 'https://example.org/cards/amber/',
  });
});

it('describes the page of a paper as a review, not as the paper', () => {
  expect(paperJsonLd(papers[0]!.data)).toMatchObject({
    '@type': 'Review',
    itemReviewed: {
      '@type': 'ScholarlyArticle',
      headline: 'Title of ada-2020-first',
      datePublished: '2020-05',
      author: [
        { '@type': 'Person', name: 'Ada Byron' },
        { '@type': 'Organization', name: 'Shanghai AI Lab' },
      ],
    },
  });
});

it('never ends the script it stands in, and is read back as it was', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = inScript({ text: `</script><!--${text}` });
      expect(written).not.toContain('<');
      expect(JSON.parse(written)).toEqual({ text: `</script><!--${text}` });
    }),
  );
});
