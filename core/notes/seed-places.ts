/**
 * Where in a long text a short one may stand, though letters of it have changed. Stretches of the short text are looked
 * for as they are; where several of them stand in the right order and distance, the whole may. A stretch that is found
 * at the folded offset 1040 and comes from offset 40 of the short text votes for 1000:
 *
 *     short   the ferry to |Lowmark le|ft at noon          offset 13
 *     long    … the ferry for |Lowmark le|ft at ten …      found at 1015  →  1002
 *
 * Native search makes each stretch cost a fraction of a millisecond on a megabyte; the work of a full approximate
 * search (bit-parallel or not) is needed only in the few windows that are left.
 */

/** The short text may begin between `from` and `to`; `votes` of its stretches say so. */
export type SeedPlace = { readonly from: number; readonly to: number; readonly votes: number };

const seedLength = 10;
const mostSeeds = 24;
/** Words alone are still found where every blank has changed. */
const mostWords = 12;
const shortestWord = 6;
/** A stretch that stands in more places than this says nothing about one of them. */
const mostHits = 40;
const mostPlaces = 4;
/** Longer adverts tear the words apart. */
const longestInsertion = 400;

/** The likeliest places first, at most four. `mayGoOn` is asked before each search through the text. */
export function findSeedPlaces(short: string, long: string, mayGoOn: () => boolean): SeedPlace[] {
  const votes: number[] = [];
  for (const { offset, text } of seedsOf(short)) {
    if (!mayGoOn()) break;
    for (const hit of findHits(text, long)) votes.push(hit - offset);
  }
  const places = gather(
    votes.sort((one, other) => one - other),
    // What was put in or taken out shifts the stretches behind it.
    longestInsertion + Math.ceil(short.length * 0.4),
  );
  const most = places[0]?.votes ?? 0;
  return places.filter((place) => place.votes * 4 >= most);
}

type Seed = { readonly offset: number; readonly text: string };

function seedsOf(short: string): Seed[] {
  const length = Math.min(seedLength, short.length);
  const stride = Math.max(1, Math.ceil((short.length - length) / mostSeeds));
  const seeds: Seed[] = [];
  for (let offset = 0; offset + length <= short.length; offset += stride) {
    seeds.push({ offset, text: short.slice(offset, offset + length) });
  }
  const words = [...short.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(({ index, 0: text }) => ({ offset: index, text }))
    .filter(({ text }) => text.length >= shortestWord && text.length < 40)
    .sort((one, other) => other.text.length - one.text.length);
  return [...seeds, ...words.slice(0, mostWords)];
}

function findHits(seed: string, text: string): readonly number[] {
  const hits: number[] = [];
  for (let at = text.indexOf(seed); at !== -1; at = text.indexOf(seed, at + 1)) {
    hits.push(at);
    if (hits.length > mostHits) return [];
  }
  return hits;
}

/** Windows of votes, the fullest first; none shares a vote with a fuller one. */
function gather(votes: readonly number[], width: number): SeedPlace[] {
  const windows: SeedPlace[] = [];
  let last = 0;
  votes.forEach((from, first) => {
    while (last < votes.length && (votes[last] ?? 0) - from <= width) last += 1;
    windows.push({ from, to: votes[last - 1] ?? from, votes: last - first });
  });
  const chosen: SeedPlace[] = [];
  for (const window of windows.sort((one, other) => other.votes - one.votes)) {
    if (chosen.length === mostPlaces) break;
    if (chosen.every(({ from, to }) => window.to < from || window.from > to)) chosen.push(window);
  }
  return chosen;
}
