/** How near two words are in meaning. */
import type { ContentWord } from './content-words';
import { vectorCodes, vectorSize, vectorStems } from './word-vectors';

/** Words that are no nearer than this are as far apart as any. */
const unrelated = 0.35;
/** Never as near as the same word: `injured` and `killed` keep like company too. */
const nearest = 0.9;
const sameGroup = 0.95;
const sameClass = 0.8;

const places: ReadonlyMap<string, number> = new Map(
  vectorStems.split(' ').map((stem, place) => [stem, place]),
);
const vectors = new Map<string, Float32Array | undefined>();

/** 1 for forms of one word, 0 for words that have nothing to do with each other. */
export function nearnessOf(one: ContentWord, other: ContentWord): number {
  if (one.stem === other.stem) return 1;
  if (one.near === other.near) return sameGroup;
  const byCompany = nearnessByCompany(one.vector, other.vector);
  return byCompany < sameClass && sharesClass(one, other) ? sameClass : byCompany;
}

function sharesClass({ classes }: ContentWord, other: ContentWord): boolean {
  for (const verbClass of classes) if (other.classes.includes(verbClass)) return true;
  return false;
}

function nearnessByCompany(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let cosine = 0;
  for (let at = 0; at < vectorSize; at++) cosine += (a[at] ?? 0) * (b[at] ?? 0);
  return Math.min(nearest, Math.max(0, (cosine - unrelated) / (1 - unrelated)));
}

/** Of length 1; read when it is first wanted. */
export function vectorOf(stem: string): Float32Array | undefined {
  if (vectors.has(stem)) return vectors.get(stem);
  const place = places.get(stem);
  const vector = place === undefined ? undefined : readVector(place * vectorSize);
  // Only stems of the table are kept, so that strange words of a long page take no memory.
  if (vector !== undefined) vectors.set(stem, vector);
  return vector;
}

function readVector(from: number): Float32Array {
  const vector = new Float32Array(vectorSize);
  let squares = 0;
  for (let at = 0; at < vectorSize; at++) {
    const code = vectorCodes.charCodeAt(from + at);
    const value = (code > 92 ? code - 1 : code) - 72;
    vector[at] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  return vector.map((value) => value / length);
}
