/** How many words in a row make a run that may not be copied. */
export const RUN = 9;

/** The words of a text as they are compared: lower case, letters and digits only. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Every run of words of a text, in order. */
export function runsOf(text: string): string[] {
  const words = plainWords(text);
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(' '));
}
