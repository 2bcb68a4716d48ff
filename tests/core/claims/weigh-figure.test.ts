import { describe, expect, it } from 'vitest';
import type { Comparator } from '@/core/claims/claim-pack';
import { areCompatible, areSame } from '@/core/claims/weigh-figure';

const read = (text: string) => {
  const [, comparator = '=', value = ''] = /^([=≥≤><≈]?)\s*([\d.]+)$/.exec(text) ?? [];
  return { comparator: toComparator(comparator), value: Number(value) };
};

function toComparator(sign: string): Comparator {
  const known: readonly Comparator[] = ['=', '≥', '≤', '>', '<', '≈'];
  return known.find((one) => one === sign) ?? '=';
}

const compatible: readonly (readonly [one: string, other: string, answer: boolean])[] = [
  ['12', '12', true],
  ['9', '12', false],
  ['≥12', '15', true],
  ['≥12', '9', false],
  ['≥12', '≥9', true],
  ['<12', '≥12', false],
  ['≤12', '≥12', true],
  ['>100', '150', true],
  ['>100', '100', false],
  ['≈130', '125', true],
  ['≈130', '60', false],
  ['67.3', '67', true],
  ['212000', '211874', true],
  ['412', '413', false],
];

const same: readonly (readonly [one: string, other: string, answer: boolean])[] = [
  ['12', '12', true],
  ['≥12', '12', true],
  ['67.3', '67', true],
  ['212000', '211874', true],
  ['43', '40', false],
  ['≈2400', '2350', true],
  ['2400', '2340', false],
  ['9', '12', false],
];

describe('figures', () => {
  it.each(compatible)('%s and %s can both be so: %s', (one, other, answer) => {
    expect(areCompatible(read(one), read(other))).toBe(answer);
    expect(areCompatible(read(other), read(one))).toBe(answer);
  });

  it.each(same)('%s and %s are the same: %s', (one, other, answer) => {
    expect(areSame(read(one), read(other))).toBe(answer);
    expect(areSame(read(other), read(one))).toBe(answer);
  });
});
