/**
 * Which claims bear on a claim. `implies` runs from the narrower to the wider: who states "pressure on
 * both sides" also states "pressure on Russia", and who denies the wider thing denies the narrower one too.
 */
import type { ConflictSubject, Relation, RowId } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';

/** The claim itself and all that it implies. */
export function findImplied(pack: FiledPack, claim: RowId): ReadonlySet<RowId> {
  return follow(claim, (id) => stepsOf(pack, id, (row) => (row.from === id ? row.to : undefined)));
}

/** The claim itself and all that imply it. */
export function findImplying(pack: FiledPack, claim: RowId): ReadonlySet<RowId> {
  return follow(claim, (id) => stepsOf(pack, id, (row) => (row.to === id ? row.from : undefined)));
}

/** Claims that cannot be true together with the given one, each with what the conflict is about. */
export function findConflicting(pack: FiledPack, claim: RowId): ReadonlyMap<RowId, ConflictSubject | null> {
  const found = new Map<RowId, ConflictSubject | null>();
  for (const stated of findImplied(pack, claim)) {
    for (const row of relationsOf(pack, stated, 'conflicts')) {
      for (const id of findImplying(pack, otherEnd(row, stated))) {
        if (!found.has(id)) found.set(id, row.about ?? null);
      }
    }
  }
  found.delete(claim);
  return found;
}

/** Later and earlier states of the same thing. */
export function findSuperseding(pack: FiledPack, claim: RowId): ReadonlyMap<RowId, ConflictSubject | null> {
  const rows = relationsOf(pack, claim, 'supersedes');
  return new Map(rows.map((row) => [otherEnd(row, claim), row.about ?? null]));
}

function relationsOf(pack: FiledPack, claim: RowId, kind: Relation['kind']): readonly Relation[] {
  return (pack.relationsOf.get(claim) ?? []).filter((row) => row.kind === kind);
}

function otherEnd(row: Relation, claim: RowId): RowId {
  return row.from === claim ? row.to : row.from;
}

function stepsOf(
  pack: FiledPack,
  claim: RowId,
  step: (row: Relation) => RowId | undefined,
): readonly RowId[] {
  return relationsOf(pack, claim, 'implies')
    .map(step)
    .filter((id) => id !== undefined);
}

/** Everything reached from `start`, itself included. Circles end where they began. */
function follow(start: RowId, next: (id: RowId) => readonly RowId[]): ReadonlySet<RowId> {
  const reached = new Set([start]);
  for (const id of reached) for (const further of next(id)) reached.add(further);
  return reached;
}
