/** Conditions on whole rows and lists, beyond the type of their parts. */
import type { Quantity } from '@/core/claims/claim-pack';
import type { Rule, Shape } from '@/core/claims/shape';
import { refuse } from '@/core/claims/shape';

/** No value stands twice. */
export function allDifferent(): Rule<readonly string[]> {
  return {
    holds: (values) => new Set(values).size === values.length,
    expected: 'each entry once',
    came: (values) => `"${values.find((value, index) => values.indexOf(value) !== index) ?? ''}" twice`,
    schema: { uniqueItems: true },
  };
}

/** Each number larger than the one before. */
export function ascending(): Rule<readonly number[]> {
  return {
    holds: (values) => values.every((value, index) => index === 0 || value > (values[index - 1] ?? value)),
    expected: 'ascending numbers, each once',
    schema: { uniqueItems: true },
  };
}

/** Days compare as texts. */
export function inOrder(): Rule<{ readonly from: string; readonly to?: string }> {
  return {
    holds: ({ from, to }) => to === undefined || from <= to,
    at: 'to',
    expected: 'a day not before from',
    came: ({ to }) => to ?? 'nothing',
  };
}

/** There is no 2.5th meeting. */
export function wholeOrdinal(): Rule<Quantity> {
  return {
    holds: ({ scale, value }) => scale !== 'ordinal' || (Number.isInteger(value) && value >= 1),
    at: 'value',
    expected: 'a whole number from 1 for an ordinal',
    came: ({ value }) => String(value),
    schema: {
      if: { properties: { scale: { const: 'ordinal' } }, required: ['scale'] },
      then: { properties: { value: { multipleOf: 1, minimum: 1 } } },
    },
  };
}

export const nothing: Shape<null> = {
  is: (value, faults): value is null => value === null || refuse(value, 'null', faults),
  schema: { type: 'null' },
};

/** Whether a value is written as one piece, not as an object of its own. */
export function isSinglePiece(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
