/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATIONS = /(?:\b(?:e\.g|i\.e|etc|et al|vs|cf|approx|Dr|Mr|Mrs|Ms|Prof|St|No|Fig|Sec)|\b[A-Z])\.$/;

/** The end of a sentence: a stop, what closes after it, white space. */
const END = /[.!?][”"'’)\]]*\s+/g;

/** How a sentence begins, white space left out. */
const BEGINNING = /^["“‘'([]*[\p{Lu}\p{N}]/u;

/** The sentences of a stretch of prose, in order; a stop followed by a lower-case letter ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    const next = index + end.length;
    const sentence = text.slice(start, next).trim();
    if (!BEGINNING.test(text.slice(next, next + 4)) || ABBREVIATIONS.test(sentence)) continue;
    sentences.push(sentence);
    start = next;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
