/** What single characters fold to. The rest of folding, and the reason for it, is in `fold-text.ts`. */

/** Letters that Unicode does not take apart but readers of English write without their strokes. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
};

const quotes: Readonly<Record<string, readonly string[]>> = {
  "'": ['‘', '’', '‚', '‛', '′', '‵', 'ʹ', 'ʻ', 'ʼ', 'ʽ', '´', '`', '‹', '›', '＇'],
  '"': ['“', '”', '„', '‟', '″', '‶', '«', '»', '〝', '〞', '＂'],
  '-': ['‐', '‑', '‒', '–', '−', '﹣', '－'],
  // The dash between clauses, with or without spaces around it.
  ' - ': ['—', '―', '﹘', '⸺'],
  '...': ['…'],
  '': ['\u00ad', '\u180e', '\u200b', '\u2060', '\ufeff', '™', '®', '©', '℠'],
};

const table: ReadonlyMap<number, string> = new Map([
  ...Object.entries(letters).map(([letter, folded]) => [letter.charCodeAt(0), folded] as const),
  ...Object.entries(quotes).flatMap(([folded, all]) =>
    all.map((one) => [one.charCodeAt(0), folded] as const),
  ),
]);

/** Folded form of one code point; empty for what is invisible or decoration. Lower case, no accents. */
export function foldingOf(code: number): string {
  if (isSpace(code)) return ' ';
  const known = table.get(code);
  if (known !== undefined) return known;
  if (isDirection(code)) return '';
  // Ideographs and lone surrogates have neither case nor accents; raised figures must not join the number before them.
  if ((code >= 0x4e00 && code <= 0x9fff) || isRaisedOrFraction(code)) return String.fromCodePoint(code);
  return takeApart(String.fromCodePoint(code));
}

/** Combining marks of the scripts in which they are accents or optional vowels; elsewhere a mark may be the vowel itself. */
export function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x483 && code <= 0x489) ||
    (code >= 0x591 && code <= 0x5bd) ||
    (code >= 0x64b && code <= 0x65f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f)
  );
}

/** Zero-width joiner and non-joiner: noise in Latin, spelling in Persian and in emoji. */
export function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d;
}

/** White space of any width, line ends included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Marks of writing direction, and the invisible tag characters. */
function isDirection(code: number): boolean {
  return (
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
}

/** Superscripts, subscripts and vulgar fractions: `10²` is not 102, `1½` is not 11/2. */
function isRaisedOrFraction(code: number): boolean {
  return (
    code === 0xb2 ||
    code === 0xb3 ||
    code === 0xb9 ||
    (code >= 0xbc && code <= 0xbe) ||
    (code >= 0x2070 && code <= 0x209f) ||
    (code >= 0x2150 && code <= 0x215f) ||
    code === 0x2189
  );
}

/** Compatibility forms (ligatures, full width, Kelvin) become plain letters, letters lose case and accents. */
function takeApart(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const code = part.codePointAt(0) ?? 0;
    if (isMark(code) || isDirection(code)) continue;
    folded += isSpace(code) ? ' ' : (table.get(code) ?? part);
  }
  return folded;
}
