/** Chance that is the same in every run, and words that nobody has used: so that packs of any size can be made for timing. */

export type Chance = {
  /** From 0 to below `below`. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** Small numbers far more often than large ones, as a few names fill the news. */
  mostlyFirst(below: number): number;
};

export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  // Mulberry32: 32 bits of state are plenty for a few hundred thousand draws.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick(list) {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('Nothing can be picked from an empty list.');
      return picked;
    },
    mostlyFirst: (limit) => Math.floor(limit * next() ** 3),
  };
}

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ei', 'ou', 'aa'];
const codas = ['', 'l', 'm', 'n', 'r', 's', 'th', 'nd', 'rk', 'lt'];

/** A capitalised word of `syllables` syllables that no language knows. */
export function inventName(chance: Chance, syllables: number): string {
  let word = '';
  for (let count = 0; count < syllables; count += 1) {
    word += chance.pick(onsets) + chance.pick(vowels) + (count === syllables - 1 ? chance.pick(codas) : '');
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}
