/**
 * A pack as a few texts, and the pack read back from them row by row. The first text is the head. Each other has up to a
 * thousand rows of one list, a row a line, below a line that says by which ids the rows are found:
 *
 *     evidence bridge-closed bridge-closed ferry-runs
 *     {"id":"e1","claim":"bridge-closed",…}
 *     {"id":"e2","claim":"bridge-closed",…}
 *     {"id":"e3","claim":"ferry-runs",…}
 *
 * To answer a page, a worker that wakes needs a hundred rows of ten thousand. It parses just those.
 */
import type { ClaimPack, RowId } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';
import { LazyMap } from '@/core/claims/lazy-map';

const listKeys = ['actors', 'reports', 'origins', 'claims', 'evidence', 'relations'] as const;
type ListKey = (typeof listKeys)[number];
type RowOf<Key extends ListKey> = ClaimPack[Key][number];

const rowsInPiece = 1_000;
/** Between the two claims of a relation. */
const and = ',';

/** The head first. The same pack gives the same texts; each is made when it is asked for. */
export function* slicePack(pack: ClaimPack): Generator<string, void> {
  const head = Object.entries(pack).filter(([key]) => !listKeys.some((list) => list === key));
  yield JSON.stringify(Object.fromEntries(head));
  for (const key of ['actors', 'reports', 'origins', 'claims'] as const) {
    yield* sliceList<{ readonly id: RowId }>(key, pack[key], ({ id }) => id);
  }
  yield* sliceList('evidence', pack.evidence, ({ claim }) => claim);
  yield* sliceList('relations', pack.relations, ({ from, to }) => `${from}${and}${to}`);
}

function* sliceList<T>(key: ListKey, rows: readonly T[], idOf: (row: T) => string): Generator<string, void> {
  for (let from = 0; from < rows.length; from += rowsInPiece) {
    const some = rows.slice(from, from + rowsInPiece);
    const lines = some.map((row) => JSON.stringify(row));
    yield [[key, ...some.map(idOf)].join(' '), ...lines].join('\n');
  }
}

/** Not trusted yet: what lies in a database may be of an older version. Throws where a text is no JSON. */
export function joinPieces(pieces: readonly string[]): unknown {
  const [head = '', ...others] = pieces;
  const whole: unknown = JSON.parse(head);
  const lists = new Map<string, unknown[]>(listKeys.map((key) => [key, []]));
  for (const piece of others) {
    const [first = '', ...lines] = piece.split('\n');
    const rows = lists.get(first.split(' ', 1)[0] ?? '');
    for (const line of lines) rows?.push(JSON.parse(line));
  }
  return Object.assign({}, whole, Object.fromEntries(lists));
}

/** Expects the texts of a pack that `parseClaimPack` has passed, none missing or changed since. */
export function openPieces(pieces: readonly string[]): FiledPack {
  const [head = '', ...others] = pieces;
  const rowsOf = <Key extends ListKey>(key: Key): Rows<RowOf<Key>> =>
    openRows(
      others.filter((piece) => piece.startsWith(`${key} `)),
      (value): value is RowOf<Key> => isObject(value),
    );
  const actors = rowsOf('actors');
  const reports = rowsOf('reports');
  const origins = rowsOf('origins');
  const claims = rowsOf('claims');
  const evidence = rowsOf('evidence');
  const relations = rowsOf('relations');
  return {
    pack: {
      ...parseRow(head, (value): value is Omit<ClaimPack, ListKey> => isObject(value)),
      get actors() {
        return actors.all();
      },
      get reports() {
        return reports.all();
      },
      get origins() {
        return origins.all();
      },
      get claims() {
        return claims.all();
      },
      get evidence() {
        return evidence.all();
      },
      get relations() {
        return relations.all();
      },
    },
    claimAt: claims.at,
    evidenceAt: evidence.at,
    actors: byId(actors),
    reports: byId(reports),
    origins: byId(origins),
    claims: byId(claims),
    evidenceOf: byClaim(evidence),
    relationsOf: byClaim(relations),
  };
}

type Rows<T> = {
  /** Undefined beyond the last row. */
  readonly at: (row: number) => T | undefined;
  readonly all: () => readonly T[];
  /** By row, the ids by which it is found. */
  readonly ids: () => readonly string[];
};

function openRows<T>(pieces: readonly string[], isRow: (value: unknown) => value is T): Rows<T> {
  const lines: (readonly string[] | undefined)[] = [];
  const read: (T | undefined)[] = [];
  let whole: readonly T[] | undefined;
  const at = (row: number): T | undefined => {
    const known = read[row];
    if (known !== undefined) return known;
    const piece = Math.floor(row / rowsInPiece);
    const line = (lines[piece] ??= pieces[piece]?.split('\n') ?? [])[1 + (row % rowsInPiece)];
    return line === undefined ? undefined : (read[row] = parseRow(line, isRow));
  };
  const ids = () => pieces.flatMap((piece) => piece.slice(0, piece.indexOf('\n')).split(' ').slice(1));
  return {
    at,
    ids,
    all: () => (whole ??= ids().flatMap((_, row) => at(row) ?? [])),
  };
}

function byId<T>({ ids, at }: Rows<T>): ReadonlyMap<RowId, T> {
  let places: ReadonlyMap<RowId, number> | undefined;
  return new LazyMap(
    () => (places ??= new Map(ids().map((id, row) => [id, row]))),
    (row) => rowAt(at, row),
  );
}

/** A row that is found by two claims stands under both. */
function byClaim<T>({ ids, at }: Rows<T>): ReadonlyMap<RowId, readonly T[]> {
  let places: ReadonlyMap<RowId, readonly number[]> | undefined;
  return new LazyMap(
    () => (places ??= groupRows(ids())),
    (rows) => rows.map((row) => rowAt(at, row)),
  );
}

function groupRows(ids: readonly string[]): ReadonlyMap<RowId, readonly number[]> {
  const groups = new Map<RowId, number[]>();
  ids.forEach((found, row) => {
    for (const id of found.split(and)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [row]);
      else group.push(row);
    }
  });
  return groups;
}

function rowAt<T>(at: (row: number) => T | undefined, row: number): T {
  const found = at(row);
  if (found === undefined) throw new Error(`A pack in pieces has no row ${row} where it says so.`);
  return found;
}

function parseRow<T>(text: string, isRow: (value: unknown) => value is T): T {
  const value: unknown = JSON.parse(text);
  if (!isRow(value)) throw new Error('A row of a pack in pieces is no object.');
  return value;
}

/** Its text has passed `parseClaimPack` and is unchanged: there is no need to look closer. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
