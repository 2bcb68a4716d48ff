/** What the files of WordNet say of words: which are written small, and which mean the same, nearly the same, or the contrary. */

export type WordEdge = {
  /** `same`: of one synset; `form`: `explode` and `explosion`; `like`: near in meaning; `kind`: the wider word; `contrary`. */
  readonly type: 'same' | 'form' | 'like' | 'kind' | 'contrary';
  readonly from: string;
  readonly to: string;
  /** How usual the meaning is for either word: 0 is its first one. */
  readonly ranks: readonly [number, number];
};
export type WordNet = { readonly words: ReadonlySet<string>; readonly edges: readonly WordEdge[] };

/** Contents of `data.*` and `index.*`, by part of speech: `n`, `v`, `a`, `r`. */
export type WordNetFiles = ReadonlyMap<string, { readonly data: string; readonly index: string }>;

type Pointer = {
  readonly symbol: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
};
type Synset = { readonly words: readonly string[]; readonly pointers: readonly Pointer[] };

/** Words that a senses list does not hold count as their tenth meaning. */
const rare = 9;
/** A synset's first words stand for it where the whole of it is meant. */
const heads = 3;

export function readWordNet(files: WordNetFiles): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, number>();
  for (const [part, { data, index }] of files) {
    for (const line of linesOf(data)) readSynset(part, line, synsets);
    for (const line of linesOf(index)) readSenses(part, line, senses);
  }
  const words = [...synsets.values()].flatMap(({ words }) => words).filter((word) => /^[a-z]+$/.test(word));
  return { words: new Set(words), edges: [...synsets].flatMap((each) => edgesOf(each, synsets, senses)) };
}

/** Lines of the licence begin with a space. */
function linesOf(file: string): readonly string[] {
  return file.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

function readSynset(part: string, line: string, synsets: Map<string, Synset>): void {
  const fields = (line.split('|')[0] ?? '').trim().split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)/, ''));
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first] ?? 0) }, (_, at): Pointer => {
    const [symbol = '', offset = '', type = '', ends = '0000'] = fields.slice(
      first + 1 + 4 * at,
      first + 5 + 4 * at,
    );
    const target = `${type === 's' ? 'a' : type}${offset}`;
    return {
      symbol,
      target,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  synsets.set(`${part}${fields[0] ?? ''}`, { words, pointers });
}

function readSenses(part: string, line: string, senses: Map<string, number>): void {
  const fields = line.trim().split(' ');
  const pointers = Number(fields[3] ?? 0);
  fields.slice(4 + pointers + 2).forEach((offset, rank) => {
    senses.set(`${fields[0] ?? ''} ${part}${offset}`, rank);
  });
}

function edgesOf(
  [id, { words, pointers }]: readonly [string, Synset],
  synsets: ReadonlyMap<string, Synset>,
  senses: ReadonlyMap<string, number>,
): readonly WordEdge[] {
  const rankOf = (word: string, synset: string) => senses.get(`${word.toLowerCase()} ${synset}`) ?? rare;
  const edge = (type: WordEdge['type'], from: string, to: string, target: string): WordEdge => ({
    type,
    from,
    to,
    ranks: [rankOf(from, id), rankOf(to, target)],
  });
  const same = words.flatMap((from) =>
    words.filter((to) => to !== from).map((to) => edge('same', from, to, id)),
  );
  const others = pointers.flatMap(({ symbol, target, from, to }): readonly WordEdge[] => {
    const other = synsets.get(target);
    const type = typeOf(symbol, from !== 0 && to !== 0);
    if (other === undefined || type === undefined) return [];
    const own = from === 0 ? words.slice(0, heads) : words.slice(from - 1, from);
    const theirs = to === 0 ? other.words.slice(0, heads) : other.words.slice(to - 1, to);
    return own.flatMap((one) => theirs.map((two) => edge(type, one, two, target)));
  });
  return [...same, ...others];
}

/** Pointers between words and pointers between synsets are told apart by their ends. */
function typeOf(symbol: string, isOfWords: boolean): WordEdge['type'] | undefined {
  if (isOfWords) return symbol === '+' ? 'form' : symbol === '!' ? 'contrary' : undefined;
  if (symbol === '&' || symbol === '$') return 'like';
  return symbol === '@' || symbol === '*' || symbol === '>' ? 'kind' : undefined;
}
