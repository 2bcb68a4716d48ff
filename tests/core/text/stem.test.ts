import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from '@/core/text/stem';

describe('stemOf', () => {
  const families: readonly (readonly string[])[] = [
    ['attack', 'attacks', 'attacked', 'attacking'],
    ['meet', 'meets', 'met', 'meeting'],
    ['win', 'won', 'wins', 'winning'],
    ['child', 'children'],
    ['organise', 'organized', 'organisation', 'organizing'],
    ['labour', 'labor'],
    ['defence', 'defense'],
    ['travelled', 'traveling'],
    ['hope', 'hoped', 'hoping', 'hopes'],
    ['party', 'parties'],
    ['stop', 'stopped', 'stopping'],
  ];
  it.each(families)('gives %s and its forms one stem', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  const apart: readonly (readonly [string, string])[] = [
    ['news', 'new'],
    ['universe', 'uniform'],
    ['general', 'generate'],
    ['ground', 'grind'],
    ['wound', 'wind'],
    ['bias', 'bia'],
  ];
  it.each(apart)('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  // Steps of the published algorithm, one word each.
  const published: readonly (readonly [string, string])[] = [
    ['caresses', 'caress'],
    ['ties', 'tie'],
    ['cries', 'cri'],
    ['gas', 'gas'],
    ['kiwis', 'kiwi'],
    ['agreed', 'agre'],
    ['luxuriated', 'luxuri'],
    ['hopping', 'hop'],
    ['by', 'by'],
    ['say', 'say'],
    ['conditional', 'condit'],
    ['rationalization', 'ration'],
    ['communication', 'communic'],
    ['generously', 'generous'],
    ['consistently', 'consist'],
    ['knackeries', 'knackeri'],
    ['knightly', 'knight'],
    ['psychology', 'psycholog'],
    ['controll', 'control'],
    ['exceeding', 'exceed'],
    ['inning', 'inning'],
    ['dying', 'die'],
  ];
  it.each(published)('stems %s to %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it('leaves numbers and words of other scripts alone', () => {
    expect(['4th', 'kn23', 'київ', ''].map(stemOf)).toEqual(['4th', 'kn23', 'київ', '']);
  });

  it('is never longer than the word by more than a letter or two', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z']{0,40}$/), (word) => {
        expect(stemOf(word).length).toBeLessThanOrEqual(word.length + 3);
      }),
    );
  });
});
