import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isGuess, rank, scoreName } from './rank.ts';
import type { Findable } from './rank.ts';

const item = (title: string, order = 0, ...others: string[]): Findable => ({
  title,
  folded: [title, ...others].map(fold),
  order,
});
const titles = (query: string, items: Findable[], limit = 10) => rank(query, items, limit).map(({ title }) => title);
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const word = (minLength: number) => fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength: 14 });

describe('fold', () => {
  it.each([
    ['Prompt Injection', 'prompt injection'],
    ['  “Jailbreak”, DAN-style ', 'jailbreak dan style'],
    ['Überzeugung naïve Ångström', 'uberzeugung naive angstrom'],
    ['ﬁne-tuning', 'fine tuning'],
    ['arXiv:2303.18190', 'arxiv 2303 18190'],
    ['提示注入', '提示注入'],
    ['?!…', ''],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('of folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('scoreName', () => {
  it.each([
    ['prompt injection', 'prompt injection', 0],
    ['prompt inj', 'prompt injection', 1],
    ['inj', 'prompt injection', 2],
    ['inj pro', 'prompt injection', 2],
    ['ject', 'prompt injection', 3],
    ['deep fake', 'deepfakes of people', 3],
    ['jailbre', 'jail break', 3],
    ['prompts', 'prompt safety', 5],
    ['prompt injektion', 'prompt injection', 5],
    ['promt enjection', 'prompt injection', 6],
    ['injektio', 'prompt injection', 5],
    ['jailbreak', 'prompt injection', undefined],
    ['prompt jailbreak', 'prompt injection', undefined],
  ])('of %j for %j is %j', (query, name, score) => {
    expect(scoreName(query, name)).toBe(score);
  });

  it.each([
    ['dat', 'dan', undefined],
    ['biaz', 'bias', 5],
    ['bizz', 'bias', undefined],
    ['biazz', 'biased', 6],
    ['sexual', 'serial', 6],
    ['sexusl', 'serial', undefined],
  ])('lets no letter below four be wrong, one in four, else two: %j, %j', (query, name, score) => {
    expect(scoreName(query, name)).toBe(score);
  });

  it('finds a word of five or more letters with up to two of them wrong', () => {
    const misspelt = word(5).chain((right) =>
      fc.record({
        right: fc.constant(right),
        places: fc.uniqueArray(fc.nat(right.length - 1), { minLength: 1, maxLength: 2 }),
        wrong: fc.constantFrom(...letters),
      }),
    );
    fc.assert(
      fc.property(misspelt, ({ right, places, wrong }) => {
        const query = [...right].map((letter, place) => (places.includes(place) ? wrong : letter)).join('');
        expect(titles(query, [item(`the ${right} of it`)])).toHaveLength(1);
        expect(titles(`${right}${wrong}`, [item(right)])).toHaveLength(1);
      }),
    );
  });
});

describe('rank', () => {
  it('puts exact before prefix before word before substring before misspelt', () => {
    const items = ['inject', 'injection', 'prompt injections', 'reinjecting', 'ingest'].map((title) => item(title));
    expect(titles('inject', items)).toEqual(['inject', 'injection', 'prompt injections', 'reinjecting', 'ingest']);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(rank('inject', shuffled, 10)).toEqual(items);
      }),
    );
  });

  it('takes the best of several names', () => {
    expect(titles('dan', [item('dangerous advice'), item('jailbreak', 0, 'DAN')])).toEqual([
      'jailbreak',
      'dangerous advice',
    ]);
  });

  it('orders equally good hits by kind, then by length, then by text', () => {
    const items = [
      item('model b', 0),
      item('model a', 0),
      item('model theft', 0),
      item('model x', 1),
      item('model', 2),
    ];
    expect(titles('mode', items)).toEqual(['model a', 'model b', 'model theft', 'model x', 'model']);
  });

  it('gives no more than the limit', () => {
    const items = ['model a', 'model b', 'model c'].map((title) => item(title));
    expect(titles('model', items, 2)).toEqual(['model a', 'model b']);
    expect(titles('model', items, 0)).toEqual([]);
  });

  it('finds nothing for a query without letters and digits', () => {
    const punctuation = fc.string({ unit: fc.constantFrom(...' .,;:!?-_/"\'()…'.split('')) });
    fc.assert(
      fc.property(punctuation, (query) => {
        expect(rank(query, [item(''), item('model'), item('?')], 10)).toEqual([]);
      }),
    );
  });

  it('finds everything by its own title first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word(1), { minLength: 1 }), fc.nat(), (names, index) => {
        const items = names.map((name) => item(name));
        const asked = items[index % items.length];
        expect(rank(asked?.title ?? '', items, 1)).toEqual([asked]);
      }),
    );
  });

  it('ignores case, accents and punctuation of the query', () => {
    expect(titles('  PRÓMPT-injection! ', [item('Prompt injection')])).toEqual(['Prompt injection']);
  });
});

describe('isGuess', () => {
  it.each([
    ['promtp', true],
    ['prompt', false],
    ['inj', false],
    ['xpia', false],
    ['xpai', true],
  ])('of %j for “Prompt injection”, also called XPIA, is %j', (query, guess) => {
    expect(isGuess(query, item('Prompt injection', 0, 'XPIA'))).toBe(guess);
  });
});
