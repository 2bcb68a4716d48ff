/**
 * One way to open every database of ours: reopened when the browser has closed it behind our back, and only read,
 * never written, when a newer Second Source has already changed its shape.
 */
import Dexie from 'dexie';

/** A database of one kind, so that notes are never handed to a function that means the library. */
export type Database<Kind extends string> = {
  readonly kind: Kind;
  /** Of the database in the browser. */
  readonly name: string;
  /** Work may run twice: once more after the connection was lost. */
  read<T>(work: (dexie: Dexie) => PromiseLike<T>): Promise<T>;
  /** As `read`; refuses when the database is newer than this code. Work must bear being repeated. */
  change<T>(work: (dexie: Dexie) => PromiseLike<T>): Promise<T>;
  /** Whether a newer Second Source has already changed its shape, so that it is only read. */
  isNewer(): Promise<boolean>;
  close(): void;
};

export type Shape<Kind extends string> = {
  readonly kind: Kind;
  readonly name: string;
  /** Dexie's stores, oldest version first. A change of the shape is a new entry beside the old ones; null drops a store. */
  readonly versions: readonly Readonly<Record<string, string | null>>[];
  /** `strict` waits until the disk has it. */
  readonly durability: 'strict' | 'relaxed';
  /** After each opening, before anything is read or written: makes what is computed from the rest. */
  readonly prepare?: (dexie: Dexie) => Promise<void>;
};

/** So long another connection may hold up an opening. */
const longestWait = 2_500;
const mostTries = 3;

export function openDatabase<Kind extends string>(shape: Shape<Kind>): Database<Kind> {
  const dexie = new Dexie(shape.name, { chromeTransactionDurability: shape.durability, cache: 'disabled' });
  shape.versions.forEach((stores, index) => dexie.version(index + 1).stores(stores));
  const opener = { dexie, shape, opening: undefined };
  return {
    kind: shape.kind,
    name: shape.name,
    read: (work) => workOn(opener, work),
    change: (work) =>
      workOn(opener, (open) => {
        if (isNewerThan(open, shape)) throw new Error(newerMessage(open, shape));
        return work(open);
      }),
    isNewer: () => workOn(opener, (open) => Promise.resolve(isNewerThan(open, shape))),
    close: () => dexie.close({ disableAutoOpen: false }),
  };
}

type Opener = {
  readonly dexie: Dexie;
  readonly shape: Shape<string>;
  /** Shared by all who come while it is being opened and prepared. */
  opening: Promise<void> | undefined;
};

/** An async function, so that what it returns is a promise of the browser's own kind and survives a message. */
async function workOn<T>(opener: Opener, work: (dexie: Dexie) => PromiseLike<T>, tries = 1): Promise<T> {
  try {
    await open(opener);
    return await work(opener.dexie);
  } catch (error) {
    if (!isLostConnection(error) || tries === mostTries) throw explain(opener, error);
    opener.dexie.close({ disableAutoOpen: false });
    opener.opening = undefined;
    return workOn(opener, work, tries + 1);
  }
}

function open(opener: Opener): Promise<void> {
  if (!opener.dexie.isOpen() || opener.opening === undefined) {
    opener.opening = openAndPrepare(opener).catch((error: unknown) => {
      opener.opening = undefined;
      throw error;
    });
  }
  return opener.opening;
}

async function openAndPrepare({ dexie, shape }: Opener): Promise<void> {
  await openInTime(dexie, shape.kind);
  if (!isNewerThan(dexie, shape)) await shape.prepare?.(dexie);
}

/** A connection that does not let go would otherwise hold us up for ever, without a word. */
async function openInTime(dexie: Dexie, kind: string): Promise<void> {
  if (dexie.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(heldMessage(kind))), longestWait);
  });
  try {
    await Promise.race([dexie.open(), waiting]);
  } finally {
    clearTimeout(timer);
  }
}

function heldMessage(kind: string): string {
  return `The ${kind} are held by another window. Close the other windows of Second Source, then try again.`;
}

/** https://github.com/dexie/Dexie.js/issues/1805 and #543: a worker that slept finds its connection closed. */
const lostConnection = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError'];

function isLostConnection(error: unknown): boolean {
  return error instanceof Error && lostConnection.includes(error.name);
}

/** Dexie opens a newer database without a word (https://github.com/dexie/Dexie.js/issues/2097). */
function isNewerThan(dexie: Dexie, { versions }: Shape<string>): boolean {
  return dexie.isOpen() && dexie.backendDB().version / 10 > versions.length;
}

/** A newer shape may lack a table that this code reads. */
function explain({ dexie, shape }: Opener, error: unknown): unknown {
  const isMissingTable =
    error instanceof Error && ['NotFoundError', 'InvalidTableError'].includes(error.name);
  return isMissingTable && isNewerThan(dexie, shape) ? new Error(newerMessage(dexie, shape)) : error;
}

function newerMessage(dexie: Dexie, { kind, versions }: Shape<string>): string {
  return (
    `The ${kind} were last written by a newer Second Source ` +
    `(shape ${dexie.backendDB().version / 10}, this one knows ${versions.length}). ` +
    'They can be read but not changed; reload the page or update the extension.'
  );
}
