import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

it.each([
  ['One. Two? Three! 4 is a number.', ['One.', 'Two?', 'Three!', '4 is a number.']],
  ['It says “Stop.” Then it stops.', ['It says “Stop.”', 'Then it stops.']],
  ['Shown by Betley et al. Later denied.', ['Shown by Betley et al. Later denied.']],
  ['It fell to 0.3 points, e.g. for short texts.', ['It fell to 0.3 points, e.g. for short texts.']],
  ['Two lines\nof one sentence.', ['Two lines\nof one sentence.']],
  ['J. Smith wrote it. Nobody read it.', ['J. Smith wrote it.', 'Nobody read it.']],
  ['', ['']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences.filter(Boolean));
});
