import { describe, expect, it } from 'vitest';
import { fitSigned } from '@/builder/fit-logistic';

/** The first feature tells, the second is the contrary of it, the third says nothing. */
const examples = Array.from({ length: 200 }, (_, at) => {
  const isTrue = at % 2 === 0;
  const noise = ((at * 37) % 100) / 100;
  return { features: [Number(isTrue) + noise / 2, Number(!isTrue) + noise / 2, noise], isTrue };
});

describe('weights with signs', () => {
  it('are found where the examples agree with them', () => {
    const { weights } = fitSigned(examples, 1, ['+', '-', '?']);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeLessThan(0);
  });

  it('are nothing where the examples speak against them', () => {
    const { weights } = fitSigned(examples, 1, ['+', '+', '?']);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBe(0);
  });

  it('are nothing for what is not asked', () => {
    expect(fitSigned(examples, 1, ['0', '-', '0']).weights).toEqual([0, expect.any(Number), 0]);
  });

  it('are the same every time', () => {
    expect(fitSigned(examples, 1, ['+', '-', '?'])).toEqual(fitSigned(examples, 1, ['+', '-', '?']));
  });
});
