import { describe, expect, it } from 'vitest';
import { authorsInShort, shortCitation, splitName } from './citation.ts';

describe('splitName', () => {
  it.each([
    ['Leon Derczynski', { given: 'Leon', family: 'Derczynski' }],
    ['Hannah Rose Kirk', { given: 'Hannah Rose', family: 'Kirk' }],
    ['Nitesh V. Chawla', { given: 'Nitesh V.', family: 'Chawla' }],
    ['Sydney von Arx', { given: 'Sydney', family: 'von Arx' }],
    ['Rogério Abreu de Paula', { given: 'Rogério Abreu', family: 'de Paula' }],
    ['Plato', { family: 'Plato' }],
    ['Anna Labov', { given: 'Anna', family: 'Labov' }],
    ['Shanghai AI Lab', { literal: 'Shanghai AI Lab' }],
    ['UK AI Safety Institute', { literal: 'UK AI Safety Institute' }],
  ])('%s', (name, parts) => {
    expect(splitName(name)).toEqual(parts);
  });
});

describe('authorsInShort', () => {
  it.each([
    [undefined, ''],
    [['Leon Derczynski'], 'Derczynski'],
    [['Sydney von Arx', 'Hannah Rose Kirk'], 'von Arx and Kirk'],
    [['Leon Derczynski', 'Hannah Rose Kirk', 'Vidhisha Balachandran'], 'Derczynski et al.'],
  ])('of %j', (authors, short) => {
    expect(authorsInShort({ authors })).toBe(short);
  });
});

describe('shortCitation', () => {
  const title = 'Assessing Language Model Deployment with Risk Cards';

  it.each([
    [['Leon Derczynski'], 'Derczynski 2023'],
    [['Leon Derczynski', 'Hannah Rose Kirk'], 'Derczynski and Kirk 2023'],
    [['Leon Derczynski', 'Hannah Rose Kirk', 'Vidhisha Balachandran'], 'Derczynski et al. 2023'],
    [['Shanghai AI Lab'], 'Shanghai AI Lab 2023'],
    [['Shanghai AI Lab', 'Leon Derczynski'], 'Shanghai AI Lab and Derczynski 2023'],
  ])('names %j', (authors, citation) => {
    expect(shortCitation({ title, authors, published: '2023-03-31' })).toBe(citation);
  });

  it('names a paper without known authors by the beginning of its title', () => {
    expect(shortCitation({ title, published: '2023' })).toBe('“Assessing Language Model Deployment…” 2023');
  });

  it('cuts no short title', () => {
    expect(shortCitation({ title: 'Granite Guardian', published: '2024-12' })).toBe('“Granite Guardian” 2024');
    expect(shortCitation({ title: 'One Two Three Four', published: '2024' })).toBe('“One Two Three Four” 2024');
  });

  it('says so where the date is unknown', () => {
    expect(shortCitation({ title, authors: ['Leon Derczynski'] })).toBe('Derczynski no date');
  });
});
