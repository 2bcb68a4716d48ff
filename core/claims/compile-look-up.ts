/**
 * The claim set in a form that can be searched at every key. All words of a row stand in one folded text with
 * spaces around them, so that "begins a word" is one `indexOf`; ten thousand claims take a few milliseconds, and
 * nothing has to be kept in step with an index.
 */
import type { Verdict } from '@/core/claims/article-check';
import type { Actor, Claim, Day, Report } from '@/core/claims/claim-pack';
import type { ClaimSet, FiledPack } from '@/core/claims/claim-set';
import { splitWords } from '@/core/claims/parse-query';
import { viewClaim } from '@/core/claims/view-claim';

/** ` word word word `: folded, spaces at both ends. */
type Hay = string;

export type ClaimEntry = {
  readonly filed: FiledPack;
  readonly claim: Claim;
  readonly text: Hay;
  /** Other wordings, actors and topic. */
  readonly rest: Hay;
  readonly actors: Hay;
  readonly reports: Hay;
  /** When it happened, or else was first reported. */
  readonly day: Day | null;
};
export type ActorEntry = {
  readonly filed: FiledPack;
  readonly actor: Actor;
  readonly hay: Hay;
  readonly claims: number;
};
export type ReportEntry = {
  readonly filed: FiledPack;
  readonly report: Report;
  readonly hay: Hay;
  readonly claims: number;
};

export type LookUpIndex = {
  readonly claimSet: ClaimSet;
  readonly claims: readonly ClaimEntry[];
  readonly actors: readonly ActorEntry[];
  readonly reports: readonly ReportEntry[];
  /** Weighed when it is first asked for, and then remembered. */
  verdictOf(entry: ClaimEntry): Verdict;
};

/** Linear in the length of all texts. */
export function compileLookUp(claimSet: ClaimSet): LookUpIndex {
  const packs = [...claimSet.packs.values()];
  return {
    claimSet,
    claims: packs.flatMap((filed) => filed.pack.claims.map((claim) => enterClaim(filed, claim))),
    actors: packs.flatMap(enterActors),
    reports: packs.flatMap(enterReports),
    verdictOf: rememberVerdicts(claimSet),
  };
}

function rememberVerdicts(claimSet: ClaimSet): (entry: ClaimEntry) => Verdict {
  const verdicts = new Map<ClaimEntry, Verdict>();
  return (entry) => {
    const known = verdicts.get(entry);
    if (known !== undefined) return known;
    const verdict = viewClaim(claimSet, entry.filed.pack.id, entry.claim.id)?.verdict ?? 'single';
    verdicts.set(entry, verdict);
    return verdict;
  };
}

function enterClaim(filed: FiledPack, claim: Claim): ClaimEntry {
  const evidence = filed.evidenceOf.get(claim.id) ?? [];
  const reports = evidence.flatMap(({ report }) => filed.reports.get(report) ?? []);
  const ids = new Set([...claim.actors, ...(claim.speaker === undefined ? [] : [claim.speaker])]);
  const actors = [...ids].flatMap((id) => namesOf(filed.actors.get(id)));
  return {
    filed,
    claim,
    text: toHay([claim.text]),
    rest: toHay([...claim.phrasings, ...actors, claim.topic]),
    actors: toHay(actors),
    reports: toHay(reports.flatMap(wordsOfReport)),
    day:
      dayOf(claim) ??
      reports
        .map(({ published }) => published)
        .toSorted()
        .at(0) ??
      null,
  };
}

function enterActors(filed: FiledPack): ActorEntry[] {
  const claims = countBy(filed.pack.claims.map((claim) => claim.actors));
  return filed.pack.actors.map((actor) => ({
    filed,
    actor,
    hay: toHay([...namesOf(actor), actor.role ?? '']),
    claims: claims.get(actor.id) ?? 0,
  }));
}

function enterReports(filed: FiledPack): ReportEntry[] {
  const groups = [...filed.evidenceOf.values()].map((rows) => rows.map(({ report }) => report));
  const claims = countBy(groups);
  return filed.pack.reports.map((report) => ({
    filed,
    report,
    hay: toHay(wordsOfReport(report)),
    claims: claims.get(report.id) ?? 0,
  }));
}

/** In how many groups each id stands. */
function countBy(groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const id of new Set(group)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function namesOf(actor: Actor | undefined): string[] {
  return actor === undefined ? [] : [actor.name, ...actor.aliases];
}

function wordsOfReport({ id, title, publisher, agency, authors }: Report): string[] {
  return [id, title, publisher ?? '', agency ?? '', ...authors];
}

function dayOf({ date, holds }: Claim): Day | undefined {
  if (typeof date === 'string') return date;
  return date?.from ?? holds?.from;
}

function toHay(texts: readonly string[]): Hay {
  return ` ${texts.flatMap(splitWords).join(' ')} `;
}
