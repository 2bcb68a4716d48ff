import { describe, expect, it } from 'vitest';
import { makeAttempts, type AttemptStore } from '@/entrypoints/background/attempts';

/** The session's storage, which outlives workers. */
function makeStore(): AttemptStore {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (items) => Promise.resolve(Object.entries(items).forEach(([key, value]) => kept.set(key, value))),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}

const place = { tabId: 7, url: 'https://courier.example/ferry' };

describe('a page that is checked', () => {
  it('is begun as often as it is answered', async () => {
    const attempts = makeAttempts(makeStore());
    for (let round = 0; round < 10; round += 1) {
      expect(await attempts.begin(place)).toBe(true);
      await attempts.end(place);
    }
    expect(await attempts.areSpent(place)).toBe(false);
  });

  it('is begun several times at once by one worker: those have not failed', async () => {
    const attempts = makeAttempts(makeStore());
    expect(await Promise.all([1, 2, 3, 4].map(() => attempts.begin(place)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(await attempts.areSpent(place)).toBe(false);
  });

  it('is tried twice when the worker dies over it, and not a third time until somebody asks', async () => {
    const store = makeStore();
    expect(await makeAttempts(store).begin(place)).toBe(true);
    expect(await makeAttempts(store).areSpent(place)).toBe(false);
    expect(await makeAttempts(store).begin(place)).toBe(true);
    expect(await makeAttempts(store).areSpent(place)).toBe(true);
    expect(await makeAttempts(store).begin(place)).toBe(false);
    await makeAttempts(store).forget(place.tabId);
    expect(await makeAttempts(store).begin(place)).toBe(true);
  });

  it('is not held back by another page of its tab, or by an answer', async () => {
    const store = makeStore();
    await makeAttempts(store).begin(place);
    await makeAttempts(store).begin(place);
    expect(await makeAttempts(store).begin({ ...place, url: 'https://courier.example/other' })).toBe(true);
    const alive = makeAttempts(store);
    await alive.begin(place);
    await alive.end(place);
    expect(await alive.areSpent(place)).toBe(false);
  });
});
