import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { makeKnowledge, type MatcherKind } from '@/entrypoints/background/knowledge';
import { installPack } from '@/storage/install-pack';
import { openLibrary, packTable, pieceTable, type LibraryDb } from '@/storage/library-db';
import { listPacks } from '@/storage/read-packs';
import { makePack } from '@/tests/storage/make-pack';

let databases = 0;
let library: LibraryDb;
let compiled: number;
let fetched: number;

beforeEach(() => {
  databases += 1;
  library = openLibrary(`knowledge-${databases}`);
  compiled = 0;
  fetched = 0;
});

/** A matcher that is the list of the claims' texts: what it was made of can be seen. */
const kind: MatcherKind<readonly string[]> = {
  version: 'texts-1',
  compile(claimSet) {
    compiled += 1;
    return [...claimSet.packs.values()].flatMap(({ pack }) => pack.claims.map(({ text }) => text));
  },
  toBytes: (texts) => new TextEncoder().encode(texts.join('\n')),
  fromBytes: (bytes) => new TextDecoder().decode(bytes).split('\n'),
  memoryOf: () => undefined,
  remind: () => undefined,
  *prepare() {},
};

/** A worker that has just started, with this pack in its package. */
function wake(pack: unknown = makePack(), matcherKind = kind) {
  return makeKnowledge({
    packsDb: library,
    matcherKind,
    fetchBundledPack: () => {
      fetched += 1;
      return Promise.resolve(typeof pack === 'string' ? pack : JSON.stringify(pack));
    },
  });
}

const textsOf = (pack: ClaimPack): string[] => pack.claims.map(({ text }) => text);

describe('what the background knows', () => {
  it('makes itself from nothing, once, however many ask', async () => {
    const knowledge = wake();
    const all = await Promise.all([knowledge.get(), knowledge.get(), knowledge.get()]);
    expect(new Set(all).size).toBe(1);
    expect(all[0].matcher).toEqual(textsOf(makePack()));
    expect(all[0].coverage).toEqual({
      claims: 3,
      reports: 1,
      actors: 1,
      packs: [{ id: 'harbour-pack', title: 'The harbour', asOf: '2025-04-26' }],
    });
    expect([compiled, fetched]).toEqual([1, 1]);
  });

  it('is read back by a worker that wakes: nothing is fetched, nothing compiled', async () => {
    await wake().refresh();
    [compiled, fetched] = [0, 0];
    const known = await wake().get();
    expect(known.matcher).toEqual(textsOf(makePack()));
    expect([compiled, fetched]).toEqual([0, 0]);
  });

  it('is compiled anew when a pack has changed, was added, or the compiler is another one', async () => {
    await wake().refresh();
    const corrected = makePack({ revision: '2025.05.01' }, { claims: 4 });
    const knowledge = wake(corrected);
    await knowledge.refresh();
    expect((await knowledge.get()).matcher).toEqual(textsOf(corrected));
    const added = makePack({ id: 'other-pack' }, { claims: 1 });
    await installPack(library, added, { source: 'imported' });
    const both = await wake(corrected).get();
    expect(both.matcher).toEqual(textsOf(corrected));
    expect(both.own).toEqual(textsOf(added));
    expect([...both.claimSet.packs.keys()]).toEqual([corrected.id, added.id]);
    compiled = 0;
    await wake(corrected, { ...kind, version: 'texts-2' }).get();
    expect(compiled).toBe(2);
  });

  it('keeps a matcher of the bundled pack, which no other pack has a part in, and one of all others', async () => {
    await wake().refresh();
    expect((await wake().get()).own).toBe(null);
    await installPack(library, makePack({ id: 'other-pack' }, { claims: 1 }), { source: 'imported' });
    await wake().get();
    compiled = 0;
    const known = await wake().get();
    expect([known.matcher.length, known.own?.length, compiled]).toEqual([3, 1, 0]);
  });

  it('heals itself when the browser has emptied the library or a piece of the bundled pack is gone', async () => {
    await wake().refresh();
    await library.change((dexie) => packTable(dexie).clear());
    expect((await wake().get()).coverage.claims).toBe(3);
    await library.change((dexie) => pieceTable(dexie).where({ pack: 'harbour-pack', number: 1 }).delete());
    expect((await wake().get()).coverage.claims).toBe(3);
    expect(await listPacks(library)).toHaveLength(1);
  });

  it('compiles again where the kept matcher is damaged', async () => {
    await wake().refresh();
    const damaged: typeof kind = {
      ...kind,
      fromBytes: () => undefined,
    };
    expect((await wake(makePack(), damaged).get()).matcher).toEqual(textsOf(makePack()));
  });

  describe('and remembers', () => {
    /** Remembers how often it was reminded, and says so once. */
    const remembering = () => {
      const told: string[] = [];
      let isNew = true;
      const forgetful: typeof kind = {
        ...kind,
        memoryOf() {
          if (!isNew) return undefined;
          isNew = false;
          return new Map([[0, `${told.at(-1) ?? ''}+`]]);
        },
        remind: (_, memory) => void told.push(memory.get(0) ?? ''),
      };
      return { told, forgetful };
    };

    it('is given back to a worker that wakes, and lost with the pack that it was of', async () => {
      await wake(makePack(), remembering().forgetful).refresh();
      const next = remembering();
      await wake(makePack(), next.forgetful).refresh();
      expect(next.told).toEqual(['+']);
      const third = remembering();
      await wake(makePack(), third.forgetful).get();
      expect(third.told).toEqual(['++']);
      const changed = remembering();
      await wake(makePack({ title: 'Another' }), changed.forgetful).refresh();
      expect(changed.told).toEqual([]);
    });

    it('is worked out beforehand after an installation', async () => {
      let prepared = 0;
      const preparing: typeof kind = {
        ...kind,
        *prepare(texts) {
          for (; prepared < texts.length; prepared += 1) yield;
        },
      };
      await wake(makePack(), preparing).refresh();
      expect(prepared).toBe(3);
    });
  });

  it('says what is wrong with a damaged bundled pack, writes nothing, and tries again when asked again', async () => {
    const knowledge = wake({ ...makePack(), claims: [{ id: 'x' }] });
    await expect(knowledge.get()).rejects.toThrow(/The bundled pack is damaged: claims\[0\]/);
    expect(await listPacks(library)).toEqual([]);
    await expect(knowledge.get()).rejects.toThrow('damaged');
    expect(fetched).toBe(2);
  });
});
