/** Many strings in one typed array, read one by one when they are wanted. Latin text takes one byte a character. */

export type StringHeap = {
  /** Units of all strings; those of wide strings take two each. */
  readonly units: Uint8Array;
  /** Three numbers a string: where it starts, its length in characters, and whether it is wide. */
  readonly places: Int32Array;
};

const perString = 3;
/** How many characters a call of `String.fromCharCode` is given at once. */
const piece = 4096;

export function packStrings(strings: readonly string[]): StringHeap {
  const isWide = strings.map((text) => /[^\0-\xff]/.test(text));
  const places = new Int32Array(strings.length * perString);
  let end = 0;
  strings.forEach((text, index) => {
    const wide = isWide[index] === true;
    places.set([end, text.length, Number(wide)], index * perString);
    end += wide ? text.length * 2 : text.length;
  });
  const units = new Uint8Array(end);
  strings.forEach((text, index) =>
    write(units, places[index * perString] ?? 0, text, isWide[index] === true),
  );
  return { units, places };
}

/** The string of that number; empty when there is none. */
export function stringAt({ units, places }: StringHeap, index: number): string {
  const start = places[index * perString] ?? 0;
  const length = places[index * perString + 1] ?? 0;
  return places[index * perString + 2] === 1
    ? readWide(units, start, length)
    : readNarrow(units, start, length);
}

function write(units: Uint8Array, start: number, text: string, isWide: boolean): void {
  let end = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[end++] = unit & 0xff;
    if (isWide) units[end++] = unit >> 8;
  }
}

function readNarrow(units: Uint8Array, start: number, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += piece) {
    text += String.fromCharCode(...units.subarray(start + at, start + Math.min(length, at + piece)));
  }
  return text;
}

function readWide(units: Uint8Array, start: number, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += piece) {
    const codes: number[] = [];
    for (let i = at; i < Math.min(length, at + piece); i++) {
      codes.push((units[start + i * 2] ?? 0) | ((units[start + i * 2 + 1] ?? 0) << 8));
    }
    text += String.fromCharCode(...codes);
  }
  return text;
}
