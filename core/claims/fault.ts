/** What is wrong with something from outside: where, what was expected, what came, and what to do about it. */
export type Fault = {
  /** `claims[12].quantity.comparator`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly came: string;
  readonly advice?: string;
};

/** More than this helps nobody, and a hostile file must not fill the memory with complaints. */
export const mostFaults = 40;

/** Collects faults while a value is walked; knows the way from the root to where the walk stands. */
export type FaultList = {
  readonly faults: readonly Fault[];
  /** Steps from the root to here. */
  depth(): number;
  /** Whether enough has been found: a long walk stops then. */
  isFull(): boolean;
  enter(step: string | number): void;
  leave(): void;
  /** Notes a fault here, or at `step` below here. */
  add(fault: Omit<Fault, 'path'>, step?: string | number): void;
};

export function createFaultList(): FaultList {
  const faults: Fault[] = [];
  const trail: (string | number)[] = [];
  return {
    faults,
    depth: () => trail.length,
    isFull: () => faults.length >= mostFaults,
    enter: (step) => void trail.push(step),
    leave: () => void trail.pop(),
    add(fault, step) {
      if (faults.length >= mostFaults) return;
      faults.push({ path: writePath(step === undefined ? trail : [...trail, step]), ...fault });
    },
  };
}

/** `['claims', 12, 'text']` → `claims[12].text`; keys that are no plain words stand quoted. */
export function writePath(steps: readonly (string | number)[]): string {
  return steps.map(writeStep).join('').replace(/^\./, '');
}

/** One line for a person: the place, what was expected, what came, what to do. */
export function writeFault({ path, expected, came, advice }: Fault): string {
  const where = path === '' ? '' : `${path}: `;
  return `${where}expected ${expected}, came ${came}${advice === undefined ? '' : `. ${advice}`}`;
}

/** A value in a few words, safe to print: nothing invisible, nothing long. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1' : `a list of ${value.length}`;
  if (typeof value === 'string') return quoteText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return 'an object';
  return value === undefined ? 'nothing' : `a ${typeof value}`;
}

function writeStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[A-Za-z_][\w-]*$/.test(step) ? `.${step.slice(0, 60)}` : `[${quoteText(step)}]`;
}

const longestQuoted = 60;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;

function quoteText(text: string): string {
  const head = text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text;
  return `"${head.replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
