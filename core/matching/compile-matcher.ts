/** All that recognition needs of a claim set, compiled once and kept as bytes. */
import type { Claim } from '@/core/claims/claim-pack';
import type { ClaimSet, FiledPack } from '@/core/claims/claim-set';
import { openBlob, ownBuffer, packBlob } from './blob';
import type { ClaimProfile } from './claim-profile';
import { compileActors } from './compile-actors';
import { compileClaims } from './compile-claims';
import { makeProfileShelf, type ProfileShelf } from './keep-profiles';
import { openActors, type ActorIndex } from './open-actors';
import { openClaims, type ClaimIndex } from './open-claims';
import { compileQuotations, openQuotations, type QuotationIndex } from './quotation-index';

export type Matcher = {
  readonly claimSet: ClaimSet;
  readonly actors: ActorIndex;
  readonly claims: ClaimIndex;
  /** Taken apart when it is first wanted. Expects a number below `claims.count`. */
  profileOf(claim: number): ClaimProfile;
  /** What `profileOf` has made, to be kept beside the index. */
  readonly profiles: ProfileShelf;
  readonly quotations: QuotationIndex;
  /** What `matcherToBytes` keeps. */
  readonly blobs: Blobs;
};

type Blobs = {
  readonly actors: ArrayBuffer;
  readonly claims: ArrayBuffer;
  readonly quotations: ArrayBuffer;
};

const matcherFormat = 0x4d610002;

export function compileMatcher(claimSet: ClaimSet): Matcher {
  const actors = compileActors(claimSet);
  const index = openActors(actors);
  if (index === undefined)
    throw new Error('The compiled names cannot be opened: actorFormat and packBlob disagree.');
  const claims = compileClaims(claimSet, index);
  const matcher = openMatcher(claimSet, { actors, claims, quotations: compileQuotations(claimSet) });
  if (matcher === undefined)
    throw new Error('The compiled claims cannot be opened: claimFormat and packBlob disagree.');
  return matcher;
}

export function matcherToBytes({ blobs }: Matcher): Uint8Array {
  const { actors, claims, quotations } = blobs;
  const parts = [actors, claims, quotations].map((blob) => new Uint8Array(blob));
  return new Uint8Array(packBlob(matcherFormat, parts));
}

/** Undefined when the bytes are of an older version or of another claim set; then it is compiled anew. */
export function matcherFromBytes(bytes: Uint8Array, claimSet: ClaimSet): Matcher | undefined {
  const blob = openBlob(matcherFormat, ownBuffer(bytes));
  if (blob === undefined) return undefined;
  const [actors, claims, quotations] = [0, 1, 2].map((part) => ownBuffer(blob.uint8(part)));
  if (actors === undefined || claims === undefined || quotations === undefined) return undefined;
  return openMatcher(claimSet, { actors, claims, quotations });
}

function openMatcher(claimSet: ClaimSet, blobs: Blobs): Matcher | undefined {
  const [actors, claims] = [openActors(blobs.actors), openClaims(blobs.claims)];
  const quotations = openQuotations(blobs.quotations, claimSet);
  const packs = [...claimSet.packs.values()];
  if (actors === undefined || claims === undefined || quotations === undefined) return undefined;
  if (claims.count !== countOf(packs, (filed) => filed.claims.size)) return undefined;
  if (actors.count !== countOf(packs, (filed) => filed.actors.size)) return undefined;
  let numbers: ReadonlyMap<string, number> | undefined;
  const source = {
    actors,
    claims,
    get actorNumbers() {
      return (numbers ??= numberActors(packs, actors));
    },
  };
  const profiles = makeProfileShelf(source, (number) => findClaim(packs, claims, number));
  return {
    claimSet,
    actors,
    claims,
    profileOf: (claim) => profiles.profileOf(claim),
    profiles,
    quotations,
    blobs,
  };
}

function findClaim(
  packs: readonly FiledPack[],
  claims: ClaimIndex,
  number: number,
): { readonly filed: FiledPack; readonly claim: Claim } {
  const { pack, row } = claims.placeOf(number);
  const filed = packs[pack];
  const claim = filed?.claimAt(row);
  if (filed === undefined || claim === undefined) throw new Error(`There is no claim number ${number}.`);
  return { filed, claim };
}

/** As `compileActors` numbers them; who is the same in several packs has one number. */
function numberActors(packs: readonly FiledPack[], actors: ActorIndex): ReadonlyMap<string, number> {
  const ids = packs.flatMap(({ pack }) => pack.actors.map((actor) => `${pack.id} ${actor.id}`));
  return new Map(ids.map((id, number) => [id, actors.identityOf(number)]));
}

function countOf(packs: readonly FiledPack[], count: (pack: FiledPack) => number): number {
  return packs.reduce((sum, pack) => sum + count(pack), 0);
}
