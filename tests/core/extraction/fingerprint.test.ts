import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, fingerprintOverlap, sameReport } from '@/core/extraction/fingerprint';

/** Text of `count` different words, the same for the same seed. */
function inventText(count: number, seed: number): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${(state >>> 8) % 5_000}`;
  }).join(' ');
}

describe('fingerprintOf', () => {
  it('keeps at most 128 ascending hashes of 32 bits, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const hashes = fingerprintOf(text);
        expect(hashes.length).toBeLessThanOrEqual(128);
        expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
        expect(hashes.every((hash, index) => index === 0 || hash > (hashes[index - 1] ?? hash))).toBe(true);
      }),
    );
    expect(fingerprintOf(inventText(2_000, 1))).toHaveLength(128);
  });

  it('has nothing to say of a text shorter than a run', () => {
    expect(fingerprintOf('The bridge is closed')).toEqual([]);
    expect(fingerprintOf('The bridge is closed today')).toHaveLength(1);
  });

  it('does not see case, accents, quotation marks, dashes and line ends', () => {
    const plain = 'The cafe at Dalmore Bridge - "closed for weeks", says Ida Marsh - will open';
    const dressed = 'THE café at Dalmore\r\nBridge — “closed for weeks”, says\u00a0Ida Marsh – will open';
    expect(fingerprintOf(dressed)).toEqual(fingerprintOf(plain));
  });

  it('stays what it is: ledgers hold these numbers', () => {
    expect(fingerprintOf('One two three four five six seven')).toEqual([428099208, 3528439788, 3658927780]);
  });
});

describe('fingerprintOverlap', () => {
  const report = inventText(800, 7);
  const of = (text: string) => fingerprintOverlap(fingerprintOf(report), fingerprintOf(text));

  it('recognises the report with other things around it', () => {
    expect(of(`${inventText(60, 8)} ${report} ${inventText(200, 9)}`)).toBeGreaterThan(0.9);
  });

  it('recognises a long excerpt, and the report inside a page three times as long', () => {
    expect(of(report.split(' ').slice(100, 500).join(' '))).toBeGreaterThan(0.8);
    expect(of(`${inventText(1_600, 8)} ${report}`)).toBeGreaterThan(0.8);
  });

  it('recognises a report in which every thirtieth word was changed', () => {
    const edited = report.split(' ').map((word, index) => (index % 30 === 0 ? `${word}x` : word));
    expect(of(edited.join(' '))).toBeGreaterThan(sameReport);
  });

  it('does not take another report for it, nor one that quotes a paragraph', () => {
    expect(of(inventText(800, 8))).toBe(0);
    expect(of(`${inventText(700, 8)} ${report.split(' ').slice(0, 80).join(' ')}`)).toBeLessThan(0.25);
  });

  it('recognises nothing by a headline', () => {
    expect(of(report.split(' ').slice(0, 9).join(' '))).toBe(0);
    expect(fingerprintOverlap([], [])).toBe(0);
  });

  it('is the same both ways', () => {
    const excerpt = fingerprintOf(report.split(' ').slice(0, 300).join(' '));
    expect(fingerprintOverlap(excerpt, fingerprintOf(report))).toBe(
      of(report.split(' ').slice(0, 300).join(' ')),
    );
  });
});
