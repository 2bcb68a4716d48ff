/** Directions as a source file, one character a number. */
import type { Vector } from './vectors';

/** 40 stands for -32; 92, the backslash, is left out. */
const lowest = 40;
const steps = 31;
const backslash = 92;

export function writeVectors(stems: ReadonlyMap<string, Vector>, size: number): string {
  const codes = [...stems.values()].map(encode).join('');
  return `/**
 * What words mean, as far as that can be told from the company they keep: a vector of ${size} small numbers for each of the
 * ${stems.size} most frequent ordinary stems. Words of like use point in like directions.
 *
 * Written by \`builder/make-word-tables.ts\`: GloVe vectors (Wikipedia and Gigaword; public domain, PDDL 1.0), averaged over the
 * forms of a stem, pulled towards the synonyms and derivations of WordNet 3.1 and away from its antonyms (licence: WordNet),
 * reduced to ${size} principal components, each kept as one character. Not tuned on any text of ours.
 */
export const vectorSize = ${size};
/** In the order of the vectors. */
export const vectorStems =
  '${[...stems.keys()].join(' ')}';
/** ${size} characters a stem: ${lowest} stands for ${-steps - 1}, ${backslash} is left out. */
export const vectorCodes =
  '${codes.replaceAll("'", "\\'")}';
`;
}

export function encode(vector: Vector): string {
  const highest = Math.max(...vector.map(Math.abs), 1e-9);
  return vector
    .map((value) => {
      const code = lowest + 1 + steps + Math.round((value / highest) * steps);
      return String.fromCharCode(code >= backslash ? code + 1 : code);
    })
    .join('');
}
