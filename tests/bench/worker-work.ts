/**
 * What is timed inside the extension's own worker: the product's own functions, on the product's own database, each
 * beside the least that could be done. Bundled by `bench.ts` and handed to the worker; it never ships.
 */
import type { ArticleText } from '@/core/claims/article-check';
import { fileClaimSet, joinPacks, type ClaimSet } from '@/core/claims/claim-set';
import { compileLookUp, type LookUpIndex } from '@/core/claims/compile-look-up';
import { lookUp } from '@/core/claims/look-up';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { checkArticle } from '@/core/matching/check-article';
import {
  compileMatcher,
  matcherFromBytes,
  matcherToBytes,
  type Matcher,
} from '@/core/matching/compile-matcher';
import { findSentences } from '@/core/text/find-sentences';
import { findWords } from '@/core/text/find-words';
import { writeNotesFile } from '@/core/notes/notes-file';
import { openChoices } from '@/storage/choices-db';
import { commitImport, previewImport } from '@/storage/import-notes';
import { installPack } from '@/storage/install-pack';
import { readMatchers } from '@/storage/keep-matcher';
import { blobTable, openLibrary, type LibraryDb } from '@/storage/library-db';
import { openNotes } from '@/storage/notes-db';
import { readPacks } from '@/storage/read-packs';
import { inventNotes } from './invent-notes';

export type LoadTimes = {
  readonly floor: number;
  readonly fetch: number;
  readonly parse: number;
  readonly install: number;
  readonly whole: number;
  /** Read back, and the index built: then the first article can be answered. */
  readonly ready: number;
};
export type RestoreTimes = {
  readonly floor: number;
  readonly index: number;
  /** All packs read from the database, checked and opened. */
  readonly packs: number;
  readonly bytes: number;
  readonly claims: number;
};
export type BuildTimes = { readonly floor: number; readonly build: number };
export type CheckTimes = { readonly floor: number; readonly check: number; readonly matches: number };

export type WorkerWork = {
  loadPack(path: string, isFloorFirst: boolean): Promise<LoadTimes>;
  restore(isFloorFirst: boolean): Promise<RestoreTimes>;
  /** The packs are read before, untimed. */
  build(): Promise<BuildTimes>;
  check(article: ArticleText): Promise<CheckTimes>;
  /** As if no page had ever needed a claim. */
  forget(): Promise<void>;
  lookUp(queries: readonly string[]): Promise<number[]>;
  /** Brings so many notes into the reader's own database, as a file of notes does. */
  writeNotes(count: number): Promise<void>;
};

type Known = { readonly claimSet: ClaimSet; readonly matcher: Matcher; readonly index: LookUpIndex };
let known: Promise<Known> | undefined;
let readSet: Promise<ClaimSet> | undefined;

const work: WorkerWork = {
  async loadPack(path, isFloorFirst) {
    const text = await (await fetch(path)).text();
    const floorFirst = isFloorFirst ? await timePut(text) : 0;
    const start = performance.now();
    const fetched = await (await fetch(path)).text();
    const afterFetch = performance.now();
    const parsed = parseClaimPackText(fetched);
    const afterParse = performance.now();
    if (!parsed.ok) throw new Error('The pack of the bench is refused.');
    const db = openLibrary(freshName());
    await installPack(db, parsed.pack, { source: 'bundled' });
    const end = performance.now();
    const { filed } = await readPacks(db);
    compileMatcher(joinPacks(filed));
    const ready = performance.now() - start;
    await db.change((dexie) => dexie.delete());
    return {
      floor: isFloorFirst ? floorFirst : await timePut(text),
      fetch: afterFetch - start,
      parse: afterParse - afterFetch,
      install: end - afterParse,
      whole: end - start,
      ready,
    };
  },

  async restore(isFloorFirst) {
    const db = openLibrary();
    const raw = await openRaw('library');
    const startPacks = performance.now();
    const { filed, fingerprint } = (await readPacks(db)).bundled;
    const claimSet = joinPacks(filed);
    const endPacks = performance.now();
    const of = `${chrome.runtime.getManifest().version} ${fingerprint}`;
    const floorFirst = isFloorFirst ? await timeGet(raw) : 0;
    const start = performance.now();
    const { matchers } = await readMatchers(db);
    const bytes = matchers.find((row) => row.of === of)?.bytes;
    const matcher = bytes && matcherFromBytes(bytes, claimSet);
    const index = performance.now() - start;
    if (bytes === undefined || matcher === undefined)
      throw new Error('The worker has kept no index of these packs.');
    const floor = isFloorFirst ? floorFirst : await timeGet(raw);
    raw.close();
    db.close();
    return { floor, index, packs: endPacks - startPacks, bytes: bytes.length, claims: matcher.claims.count };
  },

  async build() {
    const claimSet = await (readSet ??= readClaimSet(openLibrary()));
    const start = performance.now();
    matcherToBytes(compileMatcher(claimSet));
    const build = performance.now() - start;
    return { build, floor: timeFolding(claimSet) };
  },

  async check(article) {
    const { matcher } = await know();
    const start = performance.now();
    const { matches } = checkArticle(matcher, article);
    const check = performance.now() - start;
    return { check, floor: timeSplitting(article), matches: matches.length };
  },

  async forget() {
    const db = openLibrary();
    await db.change((dexie) => blobTable(dexie).bulkDelete(['memory', 'own-memory']));
    db.close();
  },

  async writeNotes(count) {
    const notes = openNotes({ mirror: chrome.storage.local });
    const now = new Date();
    const text = writeNotesFile(inventNotes(count), now.toISOString());
    const preview = await previewImport(notes, text, { rule: 'newest', now });
    if (!preview.ok) throw new Error(preview.reason);
    const imported = await commitImport({ notes, choices: openChoices() }, preview, now);
    if (!imported.ok) throw new Error(imported.reason);
  },

  async lookUp(queries) {
    const { index } = await know();
    return queries.map((query) => {
      const start = performance.now();
      lookUp(index, { query, limit: 20, onPage: new Set() });
      return performance.now() - start;
    });
  },
};
Reflect.set(globalThis, 'benchWork', work);

/** What the worker's own knowledge is, made once more for the bench. */
function know(): Promise<Known> {
  known ??= readKnown(openLibrary());
  return known;
}

async function readClaimSet(db: LibraryDb): Promise<ClaimSet> {
  return fileClaimSet((await readPacks(db)).packs);
}

async function readKnown(db: LibraryDb): Promise<Known> {
  const claimSet = await (readSet ??= readClaimSet(db));
  return { claimSet, matcher: compileMatcher(claimSet), index: compileLookUp(claimSet) };
}

/** Nothing smaller can be done to find sentences and their words. */
function timeSplitting({ text, blocks }: ArticleText): number {
  const start = performance.now();
  const sentences = findSentences(text, blocks);
  const words = findWords(text);
  const time = performance.now() - start;
  if (sentences.length === 0 || words.length === 0) throw new Error('The article is empty.');
  return time;
}

/** An index of words needs at least the words of every claim, folded. */
function timeFolding({ packs }: ClaimSet): number {
  const start = performance.now();
  let words = 0;
  for (const { pack } of packs.values()) {
    for (const { text, phrasings, denials } of pack.claims) {
      words += findWords([text, ...phrasings, ...denials].join('\n')).length;
    }
  }
  if (words === 0) throw new Error('The packs are empty.');
  return performance.now() - start;
}

/** One record put into a new database: nothing less keeps a pack. */
async function timePut(text: string): Promise<number> {
  const name = freshName();
  const start = performance.now();
  const db = await openRaw(name, 'packs');
  const transaction = db.transaction('packs', 'readwrite', { durability: 'relaxed' });
  transaction.objectStore('packs').put({ id: 'pack', text });
  await done(transaction);
  const time = performance.now() - start;
  db.close();
  await settled(indexedDB.deleteDatabase(name));
  return time;
}

async function timeGet(db: IDBDatabase): Promise<number> {
  const start = performance.now();
  const rows = await settled(db.transaction('blobs').objectStore('blobs').getAll());
  const time = performance.now() - start;
  if (rows.length === 0) throw new Error('No index is kept.');
  return time;
}

async function openRaw(name: string, store?: string): Promise<IDBDatabase> {
  const wish = indexedDB.open(name);
  wish.onupgradeneeded = () => store !== undefined && wish.result.createObjectStore(store, { keyPath: 'id' });
  return settled(wish);
}

function settled<T>(wish: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    wish.onsuccess = () => resolve(wish.result);
    wish.onerror = () => reject(wish.error ?? new Error('The database refused.'));
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error('The database refused.'));
  });
}

function freshName(): string {
  return `bench-${performance.now()}`;
}
