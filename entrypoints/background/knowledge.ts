/**
 * What the background knows of claims: all installed packs filed, and the compiled matcher. It makes itself: a
 * library without the bundled pack gets it, a matcher of other packs is compiled anew, and a worker that wakes
 * reads both back.
 */
import type { ClaimPack, Day } from '@/core/claims/claim-pack';
import { fileClaimSet, type ClaimSet } from '@/core/claims/claim-set';
import { writeFault } from '@/core/claims/fault';
import type { Coverage } from '@/core/claims/page-state';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { installPack, removePack, sweepPieces } from '@/storage/install-pack';
import { findMatcher, keepMatcher } from '@/storage/keep-matcher';
import type { LibraryDb, MatcherKey } from '@/storage/library-db';
import { listPacks, readPacks, type Library } from '@/storage/read-packs';

/** How a matcher is made and kept. `version` changes when the bytes of an older one are no longer understood. */
export type MatcherKind<Matcher> = {
  readonly version: string;
  compile(claimSet: ClaimSet): Matcher;
  toBytes(matcher: Matcher): Uint8Array;
  /** Undefined when the bytes are not of this claim set, or damaged. */
  fromBytes(bytes: Uint8Array, claimSet: ClaimSet): Matcher | undefined;
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
  readonly library: LibraryDb;
  readonly matcherKind: MatcherKind<Matcher>;
  /** The text of the pack that ships with the extension. */
  fetchBundledPack(): Promise<string>;
};

export function makeKnowledge<Matcher>(sources: Sources<Matcher>): Knowledge<Matcher> {
  let known: Promise<Known<Matcher>> | undefined;
  const get = (): Promise<Known<Matcher>> => {
    known ??= readKnown(sources).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    get,
    forget() {
      known = undefined;
    },
    async refresh() {
      if (await installBundled(sources)) known = undefined;
      await sweepPieces(sources.library);
      await get();
    },
  };
}

async function readKnown<Matcher>(sources: Sources<Matcher>): Promise<Known<Matcher>> {
  const library = await readWithBundled(sources);
  const { bundled, own } = library;
  const [bundledSet, ownSet] = [fileClaimSet(bundled.packs), fileClaimSet(own.packs)];
  return {
    claimSet: { packs: new Map([...bundledSet.packs, ...ownSet.packs]) },
    matcher: await restoreMatcher(sources, { key: 'matcher', claimSet: bundledSet, ...bundled }),
    own:
      own.packs.length === 0
        ? null
        : await restoreMatcher(sources, { key: 'own-matcher', claimSet: ownSet, ...own }),
    coverage: coverageOf(library.packs),
    asOf:
      library.packs
        .map(({ asOf }) => asOf)
        .toSorted()
        .at(-1) ?? null,
  };
}

/** The browser may have emptied the database, or the first start was cut off: then the bundled pack is installed now. */
async function readWithBundled<Matcher>(sources: Sources<Matcher>): Promise<Library> {
  const records = await listPacks(sources.library);
  const library = await readPacks(sources.library);
  const bundled = records.find(({ source }) => source === 'bundled');
  const isBroken = library.broken.some(({ id }) => id === bundled?.id);
  if (bundled !== undefined && !isBroken) return library;
  if (bundled !== undefined) await removePack(sources.library, bundled.id);
  await installBundled(sources);
  return readPacks(sources.library);
}

/** True when the library is another one now. */
async function installBundled<Matcher>(sources: Sources<Matcher>): Promise<boolean> {
  const parsed = parseClaimPackText(await sources.fetchBundledPack());
  if (!parsed.ok) {
    throw new Error(`The bundled pack is damaged: ${parsed.faults.slice(0, 3).map(writeFault).join('; ')}.`);
  }
  const installed = await installPack(sources.library, parsed.pack, { source: 'bundled' });
  if (!installed.ok) throw new Error(`The bundled pack could not be installed: ${installed.why}.`);
  return installed.changed;
}

type Recognised = {
  readonly key: MatcherKey;
  readonly claimSet: ClaimSet;
  readonly fingerprint: string;
};

async function restoreMatcher<Matcher>(
  { library, matcherKind }: Sources<Matcher>,
  { key, claimSet, fingerprint }: Recognised,
): Promise<Matcher> {
  const of = `${matcherKind.version} ${fingerprint}`;
  const kept = await findMatcher(library, key, of);
  const restored = kept && matcherKind.fromBytes(kept, claimSet);
  if (restored !== undefined) return restored;
  const matcher = matcherKind.compile(claimSet);
  // Nobody waits for it: without it, the next worker compiles again.
  void keepMatcher(library, { key, of, bytes: matcherKind.toBytes(matcher) });
  return matcher;
}

function coverageOf(packs: readonly ClaimPack[]): Coverage {
  const sum = (count: (pack: ClaimPack) => number): number =>
    packs.reduce((total, pack) => total + count(pack), 0);
  return {
    claims: sum(({ claims }) => claims.length),
    reports: sum(({ reports }) => reports.length),
    actors: sum(({ actors }) => actors.length),
    packs: packs.map(({ id, title, asOf }) => ({ id, title, asOf })),
  };
}
