/**
 * Looks through JSON text for what `JSON.parse` hides: nesting that no pack needs, keys that stand twice in
 * one object (the parser silently keeps the last) and more rows than are ever read. Walks the text once and
 * builds nothing; whether the text is JSON at all is for the parser to say.
 */
import { writePath, type Fault } from '@/core/claims/fault';

export type JsonLimits = {
  readonly depth: number;
  /** Most entries of one list. */
  readonly entries: number;
};

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
  const levels: Level[] = [];
  let depth = 0;
  const steps = () => levels.slice(0, depth).map(({ step }) => step);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const level = levels[depth - 1];
    if (code === quote) {
      const end = findTextEnd(text, index + 1);
      if (level?.awaitsKey === true) {
        const key = readKey(text.slice(index, end + 1));
        if (level.keys.has(key)) return twice(writePath([...steps().slice(0, -1), key]));
        level.keys.add(key);
        level.step = key;
        level.awaitsKey = false;
      }
      index = end;
    } else if (code === openObject || code === openList) {
      if (depth === limits.depth) return tooDeep(writePath(steps()), limits.depth);
      openLevel(levels, depth, code === openObject);
      depth += 1;
    } else if (code === closeObject || code === closeList) {
      depth = Math.max(0, depth - 1);
    } else if (code === comma && level !== undefined) {
      if (level.isObject) level.awaitsKey = true;
      else level.step = Number(level.step) + 1;
      if (level.step === limits.entries) return tooMany(writePath(steps().slice(0, -1)), limits.entries);
    }
  }
  return undefined;
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
    let slash = end;
    while (slash > start && text.charCodeAt(slash - 1) === backslash) slash -= 1;
    if ((end - slash) % 2 === 0) return end;
  }
  return text.length;
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
