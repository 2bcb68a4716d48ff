/** A word is a run of letters, digits and apostrophes: `30-day` and `U.S.` are two words each, `isn’t` is one. */
export const wordCharacters = "\\p{L}\\p{M}\\p{N}'’";

const word = new RegExp(`[${wordCharacters}]+`, 'gu');

/** Words of a text. Strict on purpose: a quotation that passes is short however one counts. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
