/**
 * Looks through JSON text for what `JSON.parse` hides: nesting that no pack needs, keys that stand twice in
 * one object (the parser silently keeps the last) and more rows than are ever read. Walks the text once, as it
 * comes, and builds nothing; whether the text is JSON at all is for the parser to say.
 */
import { writePath, type Fault } from '@/core/claims/fault';

export type JsonLimits = {
  readonly depth: number;
  /** Most entries of one list. */
  readonly entries: number;
};

/** Hears where the lists of the root's keys begin and end and what parts their entries; places are in the piece. */
export type ListWatch = (sign: 'begin' | 'comma' | 'end', at: number, key: string) => void;

/** One open object or list. Kept per depth and used again, so that a long text leaves no litter. */
type Level = {
  isObject: boolean;
  readonly keys: Set<string>;
  /** The key last read, or the place in the list. */
  step: string | number;
  /** Whether the next text is a key. */
  awaitsKey: boolean;
};

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [
  34, 92, 44, 91, 93, 123, 125,
];

/** The first fault, or undefined. Broken text makes it stop early, never throw. */
export function scanJson(text: string, limits: JsonLimits): Fault | undefined {
  return makeJsonScanner(limits)(text);
}

/** Takes the text in pieces, cut anywhere, and answers the first fault in each. After a fault it knows nothing more. */
export function makeJsonScanner(
  limits: JsonLimits,
  watch: ListWatch = () => undefined,
): (piece: string) => Fault | undefined {
  const levels: Level[] = [];
  let depth = 0;
  /** The text that is open at the end of a piece: what has come of it, if it is a key, and whether the next character is escaped. */
  let open: { key: string; isEscaped: boolean } | undefined;
  const steps = () => levels.slice(0, depth).map(({ step }) => step);
  const tell = (sign: Parameters<ListWatch>[0], at: number) => {
    if (depth === 2 && levels[0]?.isObject === true && levels[1]?.isObject === false) {
      watch(sign, at, String(levels[0].step));
    }
  };

  /** From inside a text to the place of its closing quotation mark; beyond the piece where that has not come yet. */
  const passText = (piece: string, from: number): number | Fault => {
    const { key, isEscaped } = open ?? { key: '', isEscaped: false };
    const end = findTextEnd(piece, isEscaped ? from + 1 : from);
    const level = levels[depth - 1];
    const isKey = level?.awaitsKey === true;
    const text = isKey ? key + piece.slice(from, end) : '';
    if (end >= piece.length) {
      open = { key: text, isEscaped: endsEscaping(piece, isEscaped ? from + 1 : from) };
      return piece.length;
    }
    open = undefined;
    if (!isKey) return end;
    const read = readKey(`"${text}"`);
    if (level.keys.has(read)) return twice(writePath([...steps().slice(0, -1), read]));
    level.keys.add(read);
    level.step = read;
    level.awaitsKey = false;
    return end;
  };

  return (piece) => {
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      const level = levels[depth - 1];
      if (open !== undefined || code === quote) {
        const end = passText(piece, open === undefined ? at + 1 : at);
        if (typeof end !== 'number') return end;
        at = end;
      } else if (code === openObject || code === openList) {
        if (depth === limits.depth) return tooDeep(writePath(steps()), limits.depth);
        openLevel(levels, depth, code === openObject);
        depth += 1;
        tell('begin', at);
      } else if (code === closeObject || code === closeList) {
        tell('end', at);
        depth = Math.max(0, depth - 1);
      } else if (code === comma && level !== undefined) {
        if (level.isObject) level.awaitsKey = true;
        else level.step = Number(level.step) + 1;
        if (level.step === limits.entries) return tooMany(writePath(steps().slice(0, -1)), limits.entries);
        tell('comma', at);
      }
    }
    return undefined;
  };
}

function openLevel(levels: Level[], depth: number, isObject: boolean): void {
  const level = levels[depth];
  if (level === undefined) {
    levels.push({ isObject, keys: new Set(), step: isObject ? '' : 0, awaitsKey: isObject });
    return;
  }
  level.isObject = isObject;
  level.keys.clear();
  level.step = isObject ? '' : 0;
  level.awaitsKey = isObject;
}

/** The place of the closing quotation mark; the text's end where none comes. */
function findTextEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
    if (!endsEscaping(text, start, end)) return end;
  }
  return text.length;
}

/** Whether what stands from `start` to `end` leaves the next character escaped. */
function endsEscaping(text: string, start: number, end = text.length): boolean {
  let slash = end;
  while (slash > start && text.charCodeAt(slash - 1) === backslash) slash -= 1;
  return (end - slash) % 2 === 1;
}

/** The key as the parser will read it: `"\u0069d"` is `id`. */
function readKey(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    // Not JSON; the parser says so of the whole text.
    return quoted;
  }
}

function twice(path: string): Fault {
  return { path, expected: 'each key once', came: 'the same key again' };
}

function tooDeep(path: string, deepest: number): Fault {
  return { path, expected: `at most ${deepest} levels`, came: 'more' };
}

function tooMany(path: string, most: number): Fault {
  return { path, expected: `at most ${most} entries`, came: 'more' };
}
