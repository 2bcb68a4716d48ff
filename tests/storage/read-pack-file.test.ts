import { describe, expect, it } from 'vitest';
import { longestPack } from '@/core/claims/pack-head';
import { readPackFile } from '@/storage/read-pack-file';
import { makePack } from './make-pack';

const large = makePack({ title: 'The harbour “Zoë”' }, { claims: 3_000 });

describe('reading a pack from a file', () => {
  it('gives the pack, and says how far it is, up to the whole', async () => {
    const told: number[] = [];
    const file = new Blob(['\uFEFF', JSON.stringify(large)]);
    expect(await readPackFile(file, { tell: (share) => told.push(share) })).toEqual({
      ok: true,
      pack: large,
    });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });

  it('lets others have their turn meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await readPackFile(new Blob([JSON.stringify(makePack({}, { claims: 20_000 }))]));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it('stops when it is told to', async () => {
    const stopping = new AbortController();
    const reading = readPackFile(new Blob([JSON.stringify(large)]), {
      signal: stopping.signal,
      tell: () => stopping.abort(new Error('The reader has changed his mind.')),
    });
    await expect(reading).rejects.toThrow('changed his mind');
  });

  it.each([
    ['an empty file', new Blob([]), 'nothing'],
    ['a picture', new Blob(['\u0089PNG']), 'another kind of file'],
    ['notes', new Blob(['{"format":"second-source/notes"}']), 'another format'],
    [
      'bytes that are no text',
      new Blob(['{"format":"second-source/claim-pack","title":"', new Uint8Array([0xc3, 0x28]), '"}']),
      'other bytes',
    ],
    [
      'a file cut off in the middle of a letter',
      new Blob([new TextEncoder().encode(JSON.stringify(large)).slice(0, -1)]),
      /JSON|Expected|Unexpected/,
    ],
  ])('says what %s is instead', async (_, file, came) => {
    const parsed = await readPackFile(file);
    expect(parsed.ok ? '' : parsed.faults[0]?.came).toMatch(came);
  });

  it('does not open a file that is longer than any pack', async () => {
    const file = new Blob([JSON.stringify(large)]);
    Object.defineProperty(file, 'size', { value: longestPack + 1 });
    expect(await readPackFile(file)).toMatchObject({
      ok: false,
      faults: [{ expected: 'at most 160 MB', came: '161 MB' }],
    });
  });
});
