import { describe, expect, it } from 'vitest';
import { makeSign } from '@/entrypoints/background/sign';

describe('the sign by which copies of our script tell each other', () => {
  it('is made once, whoever asks first, and found again by every later worker', async () => {
    const kept: Record<string, unknown> = {};
    const store = {
      get: () => Promise.resolve({ ...kept }),
      set: (items: object) => Promise.resolve(void Object.assign(kept, items)),
    };
    let made = 0;
    const random = () => `random ${(made += 1)}`;
    const sign = makeSign(store, random);
    expect(await Promise.all([sign(), sign()])).toEqual(['random 1', 'random 1']);
    expect(await makeSign(store, random)()).toBe('random 1');
    expect(made).toBe(1);
  });
});
