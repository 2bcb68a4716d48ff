import { describe, expect, it } from 'vitest';
import { takeOver } from '@/entrypoints/news/take-over';
import { placeFor } from '@/entrypoints/news/meet-parts';
import type { StartMarking } from '@/page/reading/marking-half';

const start: StartMarking = () => ({
  show: () => undefined,
  clear: () => undefined,
  touched: () => undefined,
  jump: () => false,
  run: () => false,
});

describe('takeOver', () => {
  it('stops the copy that ran before, and only that', () => {
    const world = {};
    const signals: AbortSignal[] = [];
    for (let copy = 0; copy < 5; copy += 1) takeOver((signal) => signals.push(signal), world);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true, true, false]);
  });

  it('leaves no property that can be listed', () => {
    const world = {};
    takeOver(() => undefined, world);
    expect(Object.keys(world)).toEqual([]);
    expect(JSON.stringify(world)).toBe('{}');
  });
});

describe('the parts of the script', () => {
  it('meet when marking comes later', async () => {
    const world = {};
    const awaited = placeFor('marking', world).wait();
    placeFor('marking', world).offer(start);
    expect(await awaited).toBe(start);
  });

  it('meet when marking was there first', async () => {
    const world = {};
    placeFor('marking', world).offer(start);
    expect(await placeFor('marking', world).wait()).toBe(start);
  });

  it('meet as before after marking was put in twice', async () => {
    const world = {};
    placeFor('marking', world).offer(start);
    placeFor('marking', world).offer(() => start(window, options));
    expect(await placeFor('marking', world).wait()).toBe(start);
  });
});

const options = {
  fetchPart: () => undefined,
  makeThemeFinder: () => () => 'light' as const,
  openPanel: () => undefined,
  isWanted: () => true,
  random: () => 0,
  signal: new AbortController().signal,
};
