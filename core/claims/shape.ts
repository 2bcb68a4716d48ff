/**
 * A small set of pieces from which the shape of a file is put together as a table. Each shape does two
 * things from one description: it checks a value, noting every fault with its path, and it says itself
 * as JSON Schema, so that the parser and the published schema cannot drift apart. Values are checked
 * where they are, never copied: what passes is the value that came, keys beginning with `x-` included.
 */
import { describeValue, type FaultList } from '@/core/claims/fault';

export type JsonSchema = { readonly [keyword: string]: unknown };

export type Shape<T> = {
  readonly is: (value: unknown, faults: FaultList) => value is T;
  readonly schema: JsonSchema;
};

/** A condition beyond the bare type. Without a schema it is one that JSON Schema cannot say. */
export type Rule<T> = {
  readonly holds: (value: T) => boolean;
  readonly expected: string;
  readonly advice?: string;
  /** What came, when that is more telling than the value: `31 words`. */
  readonly came?: (value: T) => string;
  /** The key below the value that is to blame. */
  readonly at?: string;
  readonly schema?: JsonSchema;
};

export type Optional<T> = { readonly optional: Shape<T> };
/** One entry for each key of the type, optional where the type says so. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

/** Deeper than any pack needs; what nests further is refused before it can cost anything. */
export const deepest = 32;
/** Keys by which a careless copy would reach the prototype of every object. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** A text of at most `longest` characters. The length is looked at first, so that no rule meets a long text. */
export function text(longest: number, ...rules: readonly Rule<string>[]): Shape<string> {
  return {
    is(value, faults): value is string {
      if (typeof value !== 'string') return refuse(value, 'text', faults);
      if (countCharacters(value) > longest) {
        faults.add({ expected: `at most ${longest} characters`, came: `${countCharacters(value)}` });
        return false;
      }
      return holdsAll(value, rules, faults);
    },
    schema: withRules({ type: 'string', maxLength: longest }, rules),
  };
}

/** A finite number. */
export function number(...rules: readonly Rule<number>[]): Shape<number> {
  return {
    is(value, faults): value is number {
      if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(value, 'a number', faults);
      return holdsAll(value, rules, faults);
    },
    schema: withRules({ type: 'number' }, rules),
  };
}

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Shape<T> {
  return {
    is(value, faults): value is T {
      return words.some((word) => word === value) || refuse(value, `one of ${words.join(', ')}`, faults);
    },
    schema: { enum: words },
  };
}

/** Just this value. */
export function only<T extends string | number | true>(wanted: T, advice?: string): Shape<T> {
  return {
    is(value, faults): value is T {
      if (value === wanted) return true;
      const expected = describeValue(wanted);
      faults.add({ expected, came: describeValue(value), ...(advice === undefined ? {} : { advice }) });
      return false;
    },
    schema: { const: wanted },
  };
}

/** The first shape for values of which `isFirst` holds, the second for all others. */
export function either<A, B>(
  isFirst: (value: unknown) => boolean,
  first: Shape<A>,
  second: Shape<B>,
): Shape<A | B> {
  return {
    is(value, faults): value is A | B {
      return isFirst(value) ? first.is(value, faults) : second.is(value, faults);
    },
    schema: { anyOf: [first.schema, second.schema] },
  };
}

/** A list of at most `most` of one shape. */
export function list<T>(
  item: Shape<T>,
  most: number,
  ...rules: readonly Rule<readonly T[]>[]
): Shape<readonly T[]> {
  return {
    is(value, faults): value is readonly T[] {
      if (!Array.isArray(value)) return refuse(value, 'a list', faults);
      if (value.length > most) {
        faults.add({ expected: `at most ${most} entries`, came: `${value.length}` });
        return false;
      }
      return hasItems(value, item, faults) && holdsAll(value, rules, faults);
    },
    schema: withRules({ type: 'array', items: item.schema, maxItems: most }, rules),
  };
}

function hasItems<T>(values: readonly unknown[], item: Shape<T>, faults: FaultList): values is readonly T[] {
  let fine = true;
  for (let index = 0; index < values.length && !faults.isFull(); index += 1) {
    faults.enter(index);
    if (!item.is(values[index], faults)) fine = false;
    faults.leave();
  }
  return fine && !faults.isFull();
}

export function holdsAll<T>(value: T, rules: readonly Rule<T>[], faults: FaultList): boolean {
  const broken = rules.find((rule) => !rule.holds(value));
  if (broken === undefined) return true;
  const { expected, advice, at } = broken;
  const came = broken.came?.(value) ?? describeValue(value);
  faults.add({ expected, came, ...(advice === undefined ? {} : { advice }) }, at);
  return false;
}

export function withRules<T>(schema: JsonSchema, rules: readonly Rule<T>[]): JsonSchema {
  const said = rules.flatMap((rule) => (rule.schema === undefined ? [] : [rule.schema]));
  return said.length === 0 ? schema : { ...schema, allOf: said };
}

export function refuse(value: unknown, expected: string, faults: FaultList): false {
  faults.add({ expected, came: describeValue(value) });
  return false;
}

/** Code points, as JSON Schema counts them. */
function countCharacters(value: string): number {
  let count = 0;
  for (let index = 0; index < value.length; index += 1) {
    const isSecondHalf = (value.charCodeAt(index) & 0xfc00) === 0xdc00;
    const followsFirstHalf = index > 0 && (value.charCodeAt(index - 1) & 0xfc00) === 0xd800;
    if (!(isSecondHalf && followsFirstHalf)) count += 1;
  }
  return count;
}
