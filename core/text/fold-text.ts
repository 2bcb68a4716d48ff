/**
 * Folding: the same words in every typographic dress become the same characters, with a way back.
 *
 * A page writes `“Zoë—the\u00ADatre”`, a claim pack `"Zoe - theatre"`. Both fold to the second, in lower case,
 * and are then compared as plain strings. What is found must be marked in the page's own text, so
 * every folded character knows the stretch of the original that it stands for:
 *
 *     original   “    Z    o    e    ◌̈    —         t   h   e   SHY   a   t   r   e   ”
 *     offset     0    1    2    3    4    5         6   7   8   9     10  11  12  13  14
 *     folded     "    z    o    e         ␣ - ␣     t   h   e         a   t   r   e   "
 *     offset     0    1    2    3         4 5 6     7   8   9         10  11  12  13  14
 *
 * `theatre` is found at folded 7 to 14. It begins where its first character begins, originalStart(7) = 6,
 * and ends where its last one ends, originalEnd(14) = 14: the soft hyphen in between is included, and one
 * before or after it would not be. A mark that was folded away belongs to its letter: `zoe` is 1 to 5, so that
 * a highlight never cuts a letter from its accent. One original character may stand for several
 * folded ones (`ß` → `ss`, `—` → ` - `); each of them leads back to the whole of it.
 *
 * Two maps of plain numbers do this. Most news text is ASCII with single spaces, and needs none: there the
 * folded text is the lower-case text and offsets stay as they are.
 */
import { foldingOf, isJoiner, isMark } from './foldings';

export type Folded = {
  readonly text: string;
  /** Where the character at this folded offset begins in the original; at the end of the text, the original's end. */
  originalStart(offset: number): number;
  /** Where the character before this folded offset ends in the original. */
  originalEnd(offset: number): number;
};

/** ASCII without upper-case letters or white space other than single spaces: folding leaves it alone. */
const alreadyFolded = /^(?:[!-@[-~]| (?! ))*$/;
const plainAscii = /^[ -~]*$/;

/** Folds case, accents, typography and white space. Linear in the length of the text; never fails; idempotent. */
export function foldText(text: string): Folded {
  if (plainAscii.test(text) && !text.includes('  ')) return foldedInPlace(text);
  const output = new Output(text);
  for (let at = 0; at < text.length;) at = foldNext(text, at, output);
  return output.finish();
}

/** The folded form alone, for single words and names: no maps are made for most of them. */
export function foldWord(word: string): string {
  return alreadyFolded.test(word) ? word : foldText(word).text;
}

function foldedInPlace(text: string): Folded {
  const inside = (offset: number) => Math.max(0, Math.min(text.length, offset));
  return { text: text.toLowerCase(), originalStart: inside, originalEnd: inside };
}

/** Folds the character at `at` and answers where the next one stands. */
function foldNext(text: string, at: number, output: Output): number {
  const code = text.codePointAt(at) ?? 0;
  const next = at + (code > 0xffff ? 2 : 1);
  if (code > 0x20 && code < 0x7f) {
    output.add(code >= 0x41 && code <= 0x5a ? code + 32 : code, at, next);
  } else if (isMark(code) || (isJoiner(code) && output.followsLatin())) {
    output.extend(next);
  } else {
    const folding = foldingOf(code);
    for (let i = 0; i < folding.length; i++) output.add(folding.charCodeAt(i), at, next);
  }
  return next;
}

const space = 0x20;

/** The folded characters so far, and for each the stretch of the original it stands for. */
class Output {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;

  constructor(private readonly original: string) {
    const room = original.length + 16;
    this.units = new Uint16Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  /** A space after a space widens the one that is there: runs of white space become one. */
  add(unit: number, start: number, end: number): void {
    if (unit === space && this.last() === space) return this.extend(end);
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** The character before also stands for what comes up to `end`. */
  extend(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end;
  }

  /** Whether the character before is Latin, Greek or Cyrillic, where a joiner means nothing. */
  followsLatin(): boolean {
    return this.length > 0 && this.last() < 0x530;
  }

  finish(): Folded {
    const { original, starts, ends, length } = this;
    return {
      text: stringOf(this.units.subarray(0, length)),
      originalStart: (offset) => (offset < length ? (starts[Math.max(0, offset)] ?? 0) : original.length),
      originalEnd: (offset) => (offset > 0 ? (ends[Math.min(length, offset) - 1] ?? 0) : 0),
    };
  }

  private last(): number {
    return this.units[this.length - 1] ?? 0;
  }

  private grow(): void {
    const room = this.length * 2;
    const units = new Uint16Array(room);
    const starts = new Int32Array(room);
    const ends = new Int32Array(room);
    units.set(this.units);
    starts.set(this.starts);
    ends.set(this.ends);
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }
}

/** In pieces, because a call takes only so many arguments. */
function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode(...units.subarray(at, at + 8192));
  }
  return text;
}
