/** What no single row shows: whether ids are unique, references resolve, and no chain runs in a circle. */
import type { ClaimPack, RowId } from '@/core/claims/claim-pack';
import { mostRows } from '@/core/claims/pack-shape';
import type { FaultList } from '@/core/claims/fault';

const rowKinds = ['actors', 'reports', 'origins', 'claims', 'evidence'] as const;
type RowKind = (typeof rowKinds)[number];
/** What evidence may name instead of an origin. */
const unstated = 'unstated';

/**
 * Notes every fault between the rows of a pack whose rows are each in order. Linear in their number; stops now and then,
 * so that whoever walks a large pack can do something else in between.
 */
export function* findBrokenLinks(pack: ClaimPack, faults: FaultList): Generator<void, void> {
  const kinds = yield* fileIds(pack, faults);
  pack.origins.forEach(({ id }, index) => {
    if (id === unstated)
      noteAt(faults, ['origins', index, 'id'], 'another id', `"${id}", which means no origin`);
  });
  const resolve = (place: readonly (string | number)[], id: RowId | undefined, kind: RowKind) => {
    if (id === undefined || kinds.get(id) === kind) return;
    noteMissing(faults, place, { id, kind, found: kinds.get(id) });
  };
  yield* checkReferences(pack, resolve);
  yield* checkRelations(pack, faults);
  yield* findCircles(pack, faults);
}

const rowsAtOnce = 4_000;

function* eachRow<T>(rows: readonly T[], visit: (row: T, index: number) => void): Generator<void, void> {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row !== undefined) visit(row, index);
    if (index % rowsAtOnce === rowsAtOnce - 1) yield;
  }
}

/** Whether all rows together are few enough to be looked at. */
export function checkRowCount(pack: ClaimPack, faults: FaultList): boolean {
  const count = [...rowKinds, 'relations' as const].reduce((sum, kind) => sum + pack[kind].length, 0);
  if (count > mostRows) faults.add({ expected: `at most ${mostRows} rows in all`, came: `${count}` });
  return count <= mostRows;
}

/** Ids are unique in the whole pack, whatever they name, so that one id is always one thing. */
function* fileIds(pack: ClaimPack, faults: FaultList): Generator<void, ReadonlyMap<RowId, RowKind>> {
  const kinds = new Map<RowId, RowKind>();
  for (const kind of rowKinds) {
    yield* eachRow<{ readonly id: RowId }>(pack[kind], ({ id }, index) => {
      const earlier = kinds.get(id);
      if (earlier === undefined) kinds.set(id, kind);
      else noteAt(faults, [kind, index, 'id'], 'an id of its own', `"${id}", already in ${earlier}`);
    });
  }
  return kinds;
}

type Resolve = (place: readonly (string | number)[], id: RowId | undefined, kind: RowKind) => void;

function* checkReferences(pack: ClaimPack, resolve: Resolve): Generator<void, void> {
  yield* eachRow(pack.origins, ({ actor, via }, index) => {
    resolve(['origins', index, 'actor'], actor, 'actors');
    resolve(['origins', index, 'via'], via, 'origins');
  });
  yield* eachRow(pack.claims, ({ actors, speaker, content }, index) => {
    actors.forEach((id, position) => resolve(['claims', index, 'actors', position], id, 'actors'));
    resolve(['claims', index, 'speaker'], speaker, 'actors');
    resolve(['claims', index, 'content'], content, 'claims');
  });
  yield* eachRow(pack.evidence, ({ claim, report, speaker, origin }, index) => {
    resolve(['evidence', index, 'claim'], claim, 'claims');
    resolve(['evidence', index, 'report'], report, 'reports');
    resolve(['evidence', index, 'speaker'], speaker, 'actors');
    if (origin !== unstated) resolve(['evidence', index, 'origin'], origin, 'origins');
  });
  yield* eachRow(pack.relations, ({ from, to }, index) => {
    resolve(['relations', index, 'from'], from, 'claims');
    resolve(['relations', index, 'to'], to, 'claims');
  });
}

function* checkRelations(pack: ClaimPack, faults: FaultList): Generator<void, void> {
  const seen = new Set<string>();
  yield* eachRow(pack.relations, ({ from, to, kind }, index) => {
    // A conflict has no direction, so it may stand once only, whichever end comes first.
    const ends = kind === 'conflicts' && to < from ? [to, from] : [from, to];
    const key = [kind, ...ends].join(' ');
    if (from === to) noteAt(faults, ['relations', index, 'to'], 'another claim than from', `"${to}"`);
    else if (seen.has(key)) noteAt(faults, ['relations', index], 'each relation once', `${key} again`);
    seen.add(key);
  });
}

type Edge = { readonly from: RowId; readonly to: RowId; readonly place: readonly (string | number)[] };

/** What refers onwards must end somewhere: who follows a chain must not walk for ever. */
function* findCircles(pack: ClaimPack, faults: FaultList): Generator<void, void> {
  const chains: readonly (readonly Edge[])[] = [
    pack.origins.flatMap(({ id, via }, index) => edge(id, via, ['origins', index, 'via'])),
    pack.claims.flatMap(({ id, content }, index) => edge(id, content, ['claims', index, 'content'])),
    ...(['implies', 'supersedes'] as const).map((wanted) =>
      pack.relations.flatMap(({ from, to, kind }, index) =>
        kind === wanted && from !== to ? edge(from, to, ['relations', index]) : [],
      ),
    ),
  ];
  for (const edges of chains) {
    const closing = yield* findClosingEdge(edges);
    if (closing !== undefined) noteAt(faults, closing.place, 'a chain with an end', 'a circle');
  }
}

function edge(from: RowId, to: RowId | undefined, place: readonly (string | number)[]): readonly Edge[] {
  return to === undefined ? [] : [{ from, to, place }];
}

/** Takes away what nothing points at, again and again; what is left goes in circles or hangs on one. */
function* findClosingEdge(edges: readonly Edge[]): Generator<void, Edge | undefined> {
  const incoming = new Map<RowId, Edge[]>();
  const outgoing = new Map<RowId, Edge[]>();
  yield* eachRow(edges, (each) => {
    fileUnder(outgoing, each.from, each);
    fileUnder(incoming, each.to, each);
  });
  const left = new Map([...incoming].map(([id, found]) => [id, found.length]));
  const free = [...outgoing.keys()].filter((id) => !left.has(id));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    for (const { to } of outgoing.get(id) ?? []) {
      const count = (left.get(to) ?? 0) - 1;
      left.set(to, count);
      if (count === 0) free.push(to);
    }
  }
  const isLeft = (id: RowId) => (left.get(id) ?? 0) > 0;
  return walkBack(
    edges.find(({ from, to }) => isLeft(from) && isLeft(to)),
    (id) => incoming.get(id)?.find(({ from }) => isLeft(from)),
  );
}

/** Backwards every way leads into a circle; the first edge met again is part of it. */
function walkBack(start: Edge | undefined, before: (id: RowId) => Edge | undefined): Edge | undefined {
  const met = new Set<Edge>();
  let current = start;
  while (current !== undefined && !met.has(current)) {
    met.add(current);
    current = before(current.from);
  }
  return current;
}

function fileUnder(groups: Map<RowId, Edge[]>, id: RowId, found: Edge): void {
  const group = groups.get(id);
  if (group === undefined) groups.set(id, [found]);
  else group.push(found);
}

const singular: Readonly<Record<RowKind, string>> = {
  actors: 'an actor',
  reports: 'a report',
  origins: 'an origin',
  claims: 'a claim',
  evidence: 'evidence',
};

function noteMissing(
  faults: FaultList,
  place: readonly (string | number)[],
  reference: { readonly id: RowId; readonly kind: RowKind; readonly found: RowKind | undefined },
): void {
  const { id, kind, found } = reference;
  const what = found === undefined ? 'which nothing here has' : `which is ${singular[found]}`;
  noteAt(faults, place, `the id of ${singular[kind]} in this pack`, `"${id}", ${what}`);
}

function noteAt(
  faults: FaultList,
  place: readonly (string | number)[],
  expected: string,
  came: string,
): void {
  place.forEach((step) => faults.enter(step));
  faults.add({ expected, came });
  place.forEach(() => faults.leave());
}
