/** How a claim stands when no page is open. */
import type { ClaimRef, Verdict } from '@/core/claims/article-check';
import type { Claim, RowId } from '@/core/claims/claim-pack';
import type { ClaimSet, FiledPack } from '@/core/claims/claim-set';
import type { ClaimView } from '@/core/claims/claim-view';
import { withAgency } from './name-agencies';
import { weighMatch, type Statement, type Weighed } from './weigh-match';
import { findWindow } from './weigh-time';

/** All evidence of a claim and what conflicts with it; undefined when there is no such claim. */
export function viewClaim(claimSet: ClaimSet, pack: RowId, id: RowId): ClaimView | undefined {
  const filed = claimSet.packs.get(pack);
  const claim = filed?.claims.get(id);
  if (filed === undefined || claim === undefined) return undefined;
  const weighed = weighMatch(filed, toStatement(filed, claim));
  const reports = new Set(weighed.corroborating.map((item) => item.report)).size;
  return {
    claim: toClaimRef(filed, claim),
    verdict: verdictOf(weighed, reports),
    reports,
    origins: { stated: weighed.origins.stated, unstated: weighed.origins.unstated },
    backing: weighed.corroborating.map((item) => withAgency(filed, item)),
    against: weighed.conflicting.map((item) => withAgency(filed, item)),
    questioning: weighed.questioning.map((item) => withAgency(filed, item)),
  };
}

export function toClaimRef({ pack }: FiledPack, claim: Claim): ClaimRef {
  return { pack: pack.id, id: claim.id, text: claim.text };
}

/** The claim as if somebody stated it in its own time; in the words of its speakers where nobody states it as his own. */
function toStatement(filed: FiledPack, claim: Claim): Statement {
  const rows = (filed.evidenceOf.get(claim.id) ?? []).filter((row) => row.stance === 'asserts');
  const speakers = rows.map((row) => row.speaker).filter((speaker) => speaker !== undefined);
  return {
    claim: claim.id,
    stance: 'asserts',
    speakers: speakers.length === rows.length ? speakers : [],
    time: findWindow(claim) ?? null,
    published: null,
    openReport: null,
  };
}

/** As the first report that backs it would be judged: it is corroborated from the second on. */
function verdictOf({ verdict }: Weighed, reports: number): Verdict {
  if (reports > 1) return verdict;
  return verdict === 'contested' || verdict === 'conflicting' ? 'conflicting' : 'single';
}
