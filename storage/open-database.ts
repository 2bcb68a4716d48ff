/**
 * One way to open every database of ours: reopened when the browser has closed it behind our back, and only read,
 * never written, when a newer Second Source has already changed its shape.
 */
import Dexie from 'dexie';

/** A database of one kind, so that notes are never handed to a function that means the library. */
export type Database<Kind extends string> = {
  readonly kind: Kind;
  /** Work may run twice: once more after the connection was lost. */
  read<T>(work: (dexie: Dexie) => PromiseLike<T>): Promise<T>;
  /** As `read`; refuses when the database is newer than this code. Work must bear being repeated. */
  change<T>(work: (dexie: Dexie) => PromiseLike<T>): Promise<T>;
  close(): void;
};

export type Shape<Kind extends string> = {
  readonly kind: Kind;
  /** Of the database in the browser. */
  readonly name: string;
  /** Dexie's stores, oldest version first. A change of the shape is a new entry beside the old ones; null drops a store. */
  readonly versions: readonly Readonly<Record<string, string | null>>[];
  /** `strict` waits until the disk has it. */
  readonly durability: 'strict' | 'relaxed';
};

export function openDatabase<Kind extends string>(shape: Shape<Kind>): Database<Kind> {
  const dexie = new Dexie(shape.name, { chromeTransactionDurability: shape.durability, cache: 'disabled' });
  shape.versions.forEach((stores, index) => dexie.version(index + 1).stores(stores));
  return {
    kind: shape.kind,
    read: (work) => workOn(dexie, work),
    change: (work) =>
      workOn(dexie, (open) => {
        refuseNewer(open, shape);
        return work(open);
      }),
    close: () => dexie.close({ disableAutoOpen: false }),
  };
}

/** An async function, so that what it returns is a promise of the browser's own kind and survives a message. */
async function workOn<T>(dexie: Dexie, work: (dexie: Dexie) => PromiseLike<T>): Promise<T> {
  try {
    return await open(dexie, work);
  } catch (error) {
    if (!isLostConnection(error)) throw error;
    dexie.close({ disableAutoOpen: false });
    return open(dexie, work);
  }
}

async function open<T>(dexie: Dexie, work: (dexie: Dexie) => PromiseLike<T>): Promise<T> {
  if (!dexie.isOpen()) await dexie.open();
  return work(dexie);
}

/** https://github.com/dexie/Dexie.js/issues/1805 and #543: a worker that slept finds its connection closed. */
const lostConnection = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError'];

function isLostConnection(error: unknown): boolean {
  return error instanceof Error && lostConnection.includes(error.name);
}

/** Dexie opens a newer database without a word (https://github.com/dexie/Dexie.js/issues/2097). */
function refuseNewer(dexie: Dexie, { kind, versions }: Shape<string>): void {
  const found = dexie.backendDB().version / 10;
  if (found > versions.length) {
    throw new Error(
      `The ${kind} were last written by a newer Second Source (shape ${found}, this one knows ${versions.length}). ` +
        'They can be read but not changed; reload the page or update the extension.',
    );
  }
}
