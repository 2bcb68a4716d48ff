/**
 * The claim set in a form that can be searched at every key: an index of the words of claims, which are many, and the
 * words of actors and reports as folded texts with spaces around them, where "begins a word" is one `indexOf`.
 */
import type { Actor, Claim, Day, Report } from '@/core/claims/claim-pack';
import type { ClaimSet, FiledPack } from '@/core/claims/claim-set';
import type { FoundClaim } from '@/core/claims/claim-view';
import { splitWords } from '@/core/claims/parse-query';
import { viewClaim } from '@/core/claims/view-claim';
import { makeWordIndex, type RowWords, type WordIndex } from '@/core/claims/word-index';

/** ` word word ` for each text, one after the other: folded, spaces at the ends, so that no phrase runs into the next. */
type Hay = string;

export type ClaimEntry = {
  readonly filed: FiledPack;
  readonly claim: Claim;
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
  /** By the claims' own words, and elsewhere by their other wordings, actors and topic. Rows are the claims' places. */
  readonly words: WordIndex;
  readonly actors: readonly ActorEntry[];
  readonly reports: readonly ReportEntry[];
  /** Weighed when it is first asked for, and then remembered. */
  standingOf(entry: ClaimEntry): Standing;
  /** All that `words` knows of a claim, in the order of its texts; made when a phrase is first looked for in it. */
  textsOf(entry: ClaimEntry): Hay;
};

/** How a claim stands, as a line of what was found says it. */
export type Standing = Pick<FoundClaim, 'verdict' | 'reports' | 'origins' | 'differing'>;

/** Linear in the length of all texts. */
export function compileLookUp(claimSet: ClaimSet): LookUpIndex {
  const packs = [...claimSet.packs.values()];
  const rows = packs.flatMap((filed) => filed.pack.claims.map((claim) => ({ filed, claim })));
  return {
    claimSet,
    claims: rows.map(enterClaim),
    words: makeWordIndex(rows.map(wordsOfClaim)),
    actors: packs.flatMap(enterActors),
    reports: packs.flatMap(enterReports),
    standingOf: remember((entry) => standingIn(claimSet, entry)),
    textsOf: remember(({ filed, claim }) => toHay([claim.text, ...textsElsewhere(filed, claim)])),
  };
}

function remember<T extends object | string>(find: (entry: ClaimEntry) => T): (entry: ClaimEntry) => T {
  const found = new Map<ClaimEntry, T>();
  return (entry) => {
    const known = found.get(entry);
    if (known !== undefined) return known;
    const first = find(entry);
    found.set(entry, first);
    return first;
  };
}

function standingIn(claimSet: ClaimSet, { filed, claim }: ClaimEntry): Standing {
  const view = viewClaim(claimSet, filed.pack.id, claim.id);
  const against = view?.against ?? [];
  return {
    verdict: view?.verdict ?? 'single',
    reports: view?.reports ?? 0,
    origins: view?.origins ?? { stated: 0, unstated: 0 },
    differing: new Set(against.flatMap(({ kind, report }) => (kind === 'conflict' ? [report] : []))).size,
  };
}

type ClaimRow = Pick<ClaimEntry, 'filed' | 'claim'>;

function enterClaim({ filed, claim }: ClaimRow): ClaimEntry {
  const evidence = filed.evidenceOf.get(claim.id) ?? [];
  const reports = evidence.flatMap(({ report }) => filed.reports.get(report) ?? []);
  return {
    filed,
    claim,
    actors: toHay(namesIn(filed, claim)),
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

function wordsOfClaim({ filed, claim }: ClaimRow): RowWords {
  return { here: splitWords(claim.text), elsewhere: textsElsewhere(filed, claim).flatMap(splitWords) };
}

function textsElsewhere(filed: FiledPack, claim: Claim): string[] {
  return [...claim.phrasings, ...namesIn(filed, claim), claim.topic];
}

/** All names of everybody in the claim, its speaker included. */
function namesIn(filed: FiledPack, { actors, speaker }: Claim): string[] {
  const ids = new Set([...actors, ...(speaker === undefined ? [] : [speaker])]);
  return [...ids].flatMap((id) => namesOf(filed.actors.get(id)));
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
  return texts.map((text) => ` ${splitWords(text).join(' ')} `).join('');
}
