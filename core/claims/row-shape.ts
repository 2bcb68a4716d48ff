/** The shape of an object with known keys. Unknown keys are refused, except our readers' own, which begin with `x-`. */
import type { FaultList } from '@/core/claims/fault';
import {
  deepest,
  forbiddenKeys,
  holdsAll,
  refuse,
  withRules,
  type Fields,
  type JsonSchema,
  type Optional,
  type Rule,
  type Shape,
} from '@/core/claims/shape';

type Field = Shape<unknown> | Optional<unknown>;

/** The keys in the table's order are also the order in which a builder writes them. */
export function row<T extends object>(fields: Fields<T>, ...rules: readonly Rule<T>[]): Shape<T>;
export function row(
  fields: Readonly<Record<string, Field>>,
  ...rules: readonly Rule<object>[]
): Shape<object> {
  const known = new Map(Object.entries(fields));
  const required = [...known].flatMap(([key, field]) => ('optional' in field ? [] : [key]));
  return {
    is(value, faults): value is object {
      if (!isObject(value)) return refuse(value, 'an object', faults);
      const hasAll = hasRequired(value, required, faults);
      return hasKnown(value, known, faults) && hasAll && holdsAll(value, rules, faults);
    },
    schema: withRules(
      {
        type: 'object',
        properties: Object.fromEntries([...known].map(([key, field]) => [key, shapeOf(field).schema])),
        patternProperties: { '^x-': { $ref: '#/$defs/anything' } },
        required,
        additionalProperties: false,
      },
      rules,
    ),
  };
}

/** JSON of any kind, as stands behind an `x-` key: looked through for depth and forbidden keys, else left alone. */
export const anythingSchema: JsonSchema = {
  type: ['object', 'array', 'string', 'number', 'boolean', 'null'],
  propertyNames: { not: { enum: forbiddenKeys } },
  additionalProperties: { $ref: '#/$defs/anything' },
  items: { $ref: '#/$defs/anything' },
};

function hasRequired(value: object, required: readonly string[], faults: FaultList): boolean {
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  for (const key of missing) faults.add({ expected: 'this key', came: 'nothing' }, key);
  return missing.length === 0;
}

function hasKnown(value: object, known: ReadonlyMap<string, Field>, faults: FaultList): boolean {
  let fine = true;
  for (const [key, held] of Object.entries(value)) {
    if (faults.isFull()) return false;
    faults.enter(key);
    if (!isFine(key, held, known, faults)) fine = false;
    faults.leave();
  }
  return fine;
}

function isFine(key: string, held: unknown, known: ReadonlyMap<string, Field>, faults: FaultList): boolean {
  const field = known.get(key);
  if (field !== undefined) return shapeOf(field).is(held, faults);
  if (key.startsWith('x-')) return isHarmless(held, faults);
  faults.add({
    expected: `only the keys ${[...known.keys()].join(', ')}`,
    came: 'an unknown key',
    advice: forbiddenKeys.includes(key)
      ? 'This key is refused everywhere.'
      : 'Begin keys of your own with x-.',
  });
  return false;
}

/** Whether a value of an `x-` key can be carried along: not too deep, and no forbidden key anywhere in it. */
function isHarmless(value: unknown, faults: FaultList): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (faults.depth() >= deepest) return refuse(value, `at most ${deepest} levels`, faults);
  if (!isObject(value) && !Array.isArray(value)) return refuse(value, 'JSON', faults);
  let fine = true;
  for (const [key, held] of Object.entries(value)) {
    if (faults.isFull()) return false;
    faults.enter(Array.isArray(value) ? Number(key) : key);
    if (forbiddenKeys.includes(key)) fine = refuse(held, 'no such key', faults);
    else if (!isHarmless(held, faults)) fine = false;
    faults.leave();
  }
  return fine;
}

function shapeOf(field: Field): Shape<unknown> {
  return 'optional' in field ? field.optional : field;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
