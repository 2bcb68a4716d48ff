/**
 * What the background knows of claims: all installed packs filed, and the compiled matcher. It makes itself: a
 * library without the bundled pack gets it, a matcher of other packs is compiled anew, and a worker that wakes
 * reads both back.
 */
import type { Day } from '@/core/claims/claim-pack';
import { joinPacks, type ClaimSet, type FiledPack } from '@/core/claims/claim-set';
import { writeFault } from '@/core/claims/fault';
import type { Coverage } from '@/core/claims/page-state';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { installPack, removePack, sweepPieces } from '@/storage/install-pack';
import { keepMatcher, readMatchers } from '@/storage/keep-matcher';
import type { LibraryDb, MatcherKey, MemoryRow } from '@/storage/library-db';
import { readPacks, type Library } from '@/storage/read-packs';
import { makeBreaks } from '@/storage/take-breaks';

/** How a matcher is made and kept. `version` changes when the bytes of an older one are no longer understood. */
export type MatcherKind<Matcher> = {
  readonly version: string;
  compile(claimSet: ClaimSet): Matcher;
  toBytes(matcher: Matcher): Uint8Array;
  /** Undefined when the bytes are not of this claim set, or damaged. */
  fromBytes(bytes: Uint8Array, claimSet: ClaimSet): Matcher | undefined;
  /** What it has worked out for the pages that it has read; undefined where nothing of it is new. */
  memoryOf(matcher: Matcher): MemoryRow['texts'] | undefined;
  /** Gives it back what another one of the same claim set remembered. */
  remind(matcher: Matcher, memory: MemoryRow['texts']): void;
  /** Works out beforehand what pages will need, where that is not too much; stops now and then. */
  prepare(matcher: Matcher): Generator<void, void>;
};

export type Known<Matcher> = {
  /** Of all packs. */
  readonly claimSet: ClaimSet;
  /** Of the bundled pack alone: what it finds, everybody's copy finds. */
  readonly matcher: Matcher;
  /** Of the reader's own packs; null where there is none. It has no part in what the bundled pack finds. */
  readonly own: Matcher | null;
  readonly coverage: Coverage;
  /** Until when the newest pack has read. */
  readonly asOf: Day | null;
};

export type Knowledge<Matcher> = {
  /** Read once and kept in memory; a failure is not kept. */
  get(): Promise<Known<Matcher>>;
  /** Somebody else has changed the library. */
  forget(): void;
  /** Puts the bundled pack in place if it is missing, other or damaged, and clears away what installations left. */
  refresh(): Promise<void>;
};

type Sources<Matcher> = {
  readonly packsDb: LibraryDb;
  readonly matcherKind: MatcherKind<Matcher>;
  /** The text of the pack that ships with the extension. */
  fetchBundledPack(): Promise<string>;
};

/** Long enough for the pages of a session that is restored to be read; far shorter than a worker's rest. */
const memoryKeptAfter = 1000;

export function makeKnowledge<Matcher>(sources: Sources<Matcher>): Knowledge<Matcher> {
  let read: Promise<Read<Matcher>> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const load = (): Promise<Read<Matcher>> => {
    read ??= readKnown(sources).catch((error: unknown) => {
      read = undefined;
      throw error;
    });
    return read;
  };
  const keepMemories = async (): Promise<void> => {
    clearTimeout(timer);
    for (const { matcher, memoryKey, of } of (await read)?.shelves ?? []) {
      const texts = sources.matcherKind.memoryOf(matcher);
      if (texts !== undefined) await keepMatcher(sources.packsDb, { key: memoryKey, of, texts });
    }
  };
  return {
    async get() {
      const { known } = await load();
      clearTimeout(timer);
      timer = setTimeout(() => void keepMemories(), memoryKeptAfter);
      return known;
    },
    forget() {
      read = undefined;
    },
    async refresh() {
      if (await installBundled(sources)) read = undefined;
      await sweepPieces(sources.packsDb);
      const { known } = await load();
      await makeBreaks().between(sources.matcherKind.prepare(known.matcher));
      await keepMemories();
    },
  };
}

type Read<Matcher> = { readonly known: Known<Matcher>; readonly shelves: readonly Recognising<Matcher>[] };

/** A matcher, and by which names what it remembers is kept. */
type Recognising<Matcher> = {
  readonly matcher: Matcher;
  readonly memoryKey: MemoryRow['key'];
  readonly of: string;
};

async function readKnown<Matcher>(sources: Sources<Matcher>): Promise<Read<Matcher>> {
  const [library, kept] = await Promise.all([readWithBundled(sources), readMatchers(sources.packsDb)]);
  const { bundled, own } = library;
  const bundledSet = joinPacks(bundled.filed);
  const shared = restoreMatcher(sources, kept, { ...forBundled, claimSet: bundledSet, ...bundled });
  const ownSet = joinPacks(own.filed);
  const ofReader =
    own.filed.length === 0 ? null : restoreMatcher(sources, kept, { ...forOwn, claimSet: ownSet, ...own });
  return {
    shelves: ofReader === null ? [shared] : [shared, ofReader],
    known: {
      claimSet: { packs: new Map([...bundledSet.packs, ...ownSet.packs]) },
      matcher: shared.matcher,
      own: ofReader?.matcher ?? null,
      coverage: coverageOf(library.filed),
      asOf:
        library.packs
          .map(({ asOf }) => asOf)
          .toSorted()
          .at(-1) ?? null,
    },
  };
}

const forBundled = { key: 'matcher', memoryKey: 'memory' } as const;
const forOwn = { key: 'own-matcher', memoryKey: 'own-memory' } as const;

/** The browser may have emptied the database, or the first start was cut off: then the bundled pack is installed now. */
async function readWithBundled<Matcher>(sources: Sources<Matcher>): Promise<Library> {
  const library = await readPacks(sources.packsDb);
  const bundled = library.records.find(({ source }) => source === 'bundled');
  const isBroken = library.broken.some(({ id }) => id === bundled?.id);
  if (bundled !== undefined && !isBroken) return library;
  if (bundled !== undefined) await removePack(sources.packsDb, bundled.id);
  await installBundled(sources);
  return readPacks(sources.packsDb);
}

/** True when the library is another one now. */
async function installBundled<Matcher>(sources: Sources<Matcher>): Promise<boolean> {
  const parsed = parseClaimPackText(await sources.fetchBundledPack());
  if (!parsed.ok) {
    throw new Error(`The bundled pack is damaged: ${parsed.faults.slice(0, 3).map(writeFault).join('; ')}.`);
  }
  const installed = await installPack(sources.packsDb, parsed.pack, { source: 'bundled' });
  if (!installed.ok) throw new Error(`The bundled pack could not be installed: ${installed.why}.`);
  return installed.changed;
}

type Recognised = {
  readonly key: MatcherKey;
  readonly memoryKey: MemoryRow['key'];
  readonly claimSet: ClaimSet;
  readonly fingerprint: string;
};

function restoreMatcher<Matcher>(
  { packsDb, matcherKind }: Sources<Matcher>,
  { matchers, memories }: Awaited<ReturnType<typeof readMatchers>>,
  { key, memoryKey, claimSet, fingerprint }: Recognised,
): Recognising<Matcher> {
  const of = `${matcherKind.version} ${fingerprint}`;
  const kept = matchers.find((row) => row.key === key && row.of === of);
  const restored = kept && matcherKind.fromBytes(kept.bytes, claimSet);
  const matcher = restored ?? matcherKind.compile(claimSet);
  // Nobody waits for it: without it, the next worker compiles again.
  if (restored === undefined) void keepMatcher(packsDb, { key, of, bytes: matcherKind.toBytes(matcher) });
  const memory = memories.find((row) => row.key === memoryKey && row.of === of);
  if (memory !== undefined) matcherKind.remind(matcher, memory.texts);
  return { matcher, memoryKey, of };
}

function coverageOf(filed: readonly FiledPack[]): Coverage {
  const sum = (count: (pack: FiledPack) => number): number =>
    filed.reduce((total, pack) => total + count(pack), 0);
  return {
    claims: sum(({ claims }) => claims.size),
    reports: sum(({ reports }) => reports.size),
    actors: sum(({ actors }) => actors.size),
    packs: filed.map(({ pack: { id, title, asOf } }) => ({ id, title, asOf })),
  };
}
