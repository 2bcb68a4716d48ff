/**
 * Which drafted statements are claims that a pack has already. Two witnesses are asked: the matcher, which knows
 * actors, days, figures and wordings but was made for claims that a person wrote; and the plain likeness of words.
 * Either is believed alone only where it is quite sure.
 */
import type { Match } from '@/core/claims/article-check';
import type { Claim, ClaimPack, RowId, Stance } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher } from '@/core/matching/compile-matcher';
import type { DraftArticle, DraftClaim } from './draft-article';
import { compareForm, likeness, weighStems, type ComparedStatement, type StemWeights } from './likeness';

/** A claim that a drafted one seems to be. */
export type KnownClaim = {
  readonly pack: RowId;
  readonly claim: Claim;
  readonly stance: Stance;
  /** 0 to 1. */
  readonly confidence: number;
  /** What the reasons are; for a reviewer. */
  readonly why: readonly string[];
};

/** So alike are statements that are the same by their words alone. */
const sureLikeness = 0.5;
/** So alike must be what the matcher takes for the same: a person's claim has wordings that it was made for, a draft has not. */
const leastLikeness = { reviewed: 0.2, unreviewed: 0.45 };

/** `actorsOf` gives the pack's ids of whom a drafted claim is about. */
export function findKnownClaims(
  pack: ClaimPack,
  draft: DraftArticle,
  actorsOf: (draft: DraftClaim) => readonly RowId[],
): ReadonlyMap<DraftClaim, KnownClaim> {
  if (pack.claims.length === 0) return new Map();
  const { matches } = checkArticle(compileMatcher(fileClaimSet([pack])), draft.article);
  const compared = compareAll(pack, draft);
  return new Map(
    draft.claims.flatMap((claim): readonly (readonly [DraftClaim, KnownClaim])[] => {
      const found =
        findByMatch(pack, matches, compared, claim) ?? findByWords(pack, compared, claim, actorsOf(claim));
      return found === undefined ? [] : [[claim, found]];
    }),
  );
}

type Compared = {
  readonly weigh: StemWeights;
  readonly drafts: ReadonlyMap<DraftClaim, ComparedStatement>;
  /** A claim has several wordings. */
  readonly claims: ReadonlyMap<RowId, readonly ComparedStatement[]>;
  /** Claims by the stems in their wordings. */
  readonly byStem: ReadonlyMap<string, readonly Claim[]>;
};

function compareAll({ claims }: ClaimPack, draft: DraftArticle): Compared {
  const drafts = new Map(
    draft.claims.map((claim) => [claim, compareForm(claim.text, claim.quantity)] as const),
  );
  const known = new Map<RowId, readonly ComparedStatement[]>();
  const byStem = new Map<string, Claim[]>();
  for (const claim of claims) {
    const forms = [claim.text, ...claim.phrasings].map((text) => compareForm(text, claim.quantity ?? null));
    known.set(claim.id, forms);
    for (const stem of new Set(forms.flatMap(({ stems }) => [...stems]))) {
      const own = byStem.get(stem);
      if (own === undefined) byStem.set(stem, [claim]);
      else own.push(claim);
    }
  }
  const first = [...known.values()].flatMap(([form]) => form ?? []);
  return { weigh: weighStems([...first, ...drafts.values()]), drafts, claims: known, byStem };
}

/** The best match inside the statement that differs in nothing and shares its words. */
function findByMatch(
  { id, claims }: ClaimPack,
  matches: readonly Match[],
  compared: Compared,
  draft: DraftClaim,
): KnownClaim | undefined {
  const inside = matches.filter(
    ({ start, end, differs }) => start < draft.span.end && end > draft.span.start && differs.length === 0,
  );
  const [best] = [...inside].sort((one, other) => other.confidence - one.confidence);
  const claim = best === undefined ? undefined : claims.find((row) => row.id === best.claim.id);
  if (best === undefined || claim === undefined) return undefined;
  const least = leastLikeness[claim.unreviewed === true ? 'unreviewed' : 'reviewed'];
  if (likenessOf(compared, draft, claim) < least) return undefined;
  return { pack: id, claim, stance: best.stance, confidence: best.confidence, why: best.why };
}

/** Rare stems bring the candidates; those that stand in many claims bring none of their own. */
const mostOwners = 40;

function findByWords(
  { id }: ClaimPack,
  compared: Compared,
  draft: DraftClaim,
  actors: readonly RowId[],
): KnownClaim | undefined {
  const stems = compared.drafts.get(draft)?.stems ?? new Set<string>();
  const candidates = new Set(
    [...stems].flatMap((stem) => {
      const owners = compared.byStem.get(stem) ?? [];
      return owners.length > mostOwners ? [] : owners;
    }),
  );
  const scored = [...candidates]
    .filter(
      (claim) => areOfOneTime(claim, draft) && areOfOneKind(claim, draft) && areAboutTheSame(claim, actors),
    )
    .map((claim) => ({ claim, score: likenessOf(compared, draft, claim) }));
  const [best] = scored.sort((one, other) => other.score - one.score);
  if (best === undefined || best.score < sureLikeness) return undefined;
  const why = [`words: ${(best.score * 100).toFixed(0)} % alike`];
  return { pack: id, claim: best.claim, stance: draft.stance, confidence: best.score, why };
}

/** Two times that are both known must touch. */
function areOfOneTime({ date }: Claim, draft: DraftClaim): boolean {
  if (date === undefined || draft.date === null) return true;
  const [one, other] = [date, draft.date].map((day) =>
    typeof day === 'string' ? { from: day, to: day } : day,
  );
  return one === undefined || other === undefined || (one.from <= other.to && other.from <= one.to);
}

/** What is to come and what has come are two claims. */
function areOfOneKind({ kind }: Claim, draft: DraftClaim): boolean {
  return (kind === 'forecast') === (draft.kind === 'forecast');
}

/** Half of those whom either names are named in both. */
function areAboutTheSame({ actors }: Claim, others: readonly RowId[]): boolean {
  if (actors.length === 0 || others.length === 0) return actors.length === others.length;
  const shared = actors.filter((actor) => others.includes(actor)).length;
  return shared * 2 >= new Set([...actors, ...others]).size;
}

function likenessOf({ weigh, drafts, claims }: Compared, draft: DraftClaim, { id }: Claim): number {
  const own = drafts.get(draft);
  if (own === undefined) return 0;
  return Math.max(0, ...(claims.get(id) ?? []).map((form) => likeness(own, form, weigh)));
}
