/** Searches the whole claim set: every word of the query must begin a word of what is found, and phrases stand as they are. */
import type { Day } from '@/core/claims/claim-pack';
import {
  nothingFound,
  type FoundActor,
  type FoundClaim,
  type FoundReport,
  type LookUpAnswer,
  type Marked,
} from '@/core/claims/claim-view';
import type { ActorEntry, ClaimEntry, LookUpIndex, ReportEntry } from '@/core/claims/compile-look-up';
import { markWords } from '@/core/claims/mark-words';
import { isEmptyQuery, parseQuery, wordsToMark, type Query } from '@/core/claims/parse-query';
import { toClaimRef } from '@/core/claims/view-claim';

export type LookUpQuestion = {
  readonly query: string;
  /** At most so many of each kind. */
  readonly limit: number;
  /** Claims that the open page states, as `pack/id`. */
  readonly onPage: ReadonlySet<string>;
};

/** Best first: words in the claim's own text, then whole words, then what stands on the open page. */
export function lookUp(index: LookUpIndex, { query: text, limit, onPage }: LookUpQuestion): LookUpAnswer {
  const query = parseQuery(text);
  if (isEmptyQuery(query)) return nothingFound;
  const claims = findClaims(index, query, onPage);
  const actors = findActors(index, query);
  const reports = findReports(index, query);
  return {
    total: claims.length + actors.length + reports.length,
    totals: { claims: claims.length, actors: actors.length, reports: reports.length },
    claims: claims.slice(0, limit).map((entry) => toFoundClaim(index, entry, { query, onPage })),
    actors: actors.slice(0, limit).map((entry) => toFoundActor(entry, query)),
    reports: reports.slice(0, limit).map((entry) => toFoundReport(entry, query)),
  };
}

/** Every claim that a query finds, best first; all of them where it asks for nothing yet. */
export function searchClaims(index: LookUpIndex, text: string): readonly ClaimEntry[] {
  const query = parseQuery(text);
  return isEmptyQuery(query) ? index.claims : findClaims(index, query, new Set());
}

function findClaims(index: LookUpIndex, query: Query, onPage: ReadonlySet<string>): ClaimEntry[] {
  const scores = index.words.score(query.words);
  const asksWords = query.words.length > 0;
  // Scores are small whole numbers: filing by score keeps the packs' order and spares sorting thousands at every key.
  const byScore: ClaimEntry[][] = [];
  index.claims.forEach((entry, row) => {
    const score = scores[row] ?? 0;
    if ((asksWords && score === 0) || !passes(index, entry, query)) return;
    const isOnPage = onPage.size > 0 && onPage.has(keyOf(entry));
    (byScore[isOnPage ? score + 1 : score] ??= []).push(entry);
  });
  return byScore.reverse().flatMap((entries) => entries);
}

function passes(index: LookUpIndex, entry: ClaimEntry, query: Query): boolean {
  if (!isBetween(entry.day, query)) return false;
  if (!hasWords(entry.actors, query.actor) || !hasWords(entry.reports, query.report)) return false;
  if (query.phrases.length > 0 && !hasPhrases(index.textsOf(entry), query.phrases)) return false;
  return query.verdicts === null || query.verdicts.includes(index.standingOf(entry).verdict);
}

/** Only where nothing is asked that an actor cannot answer. */
function findActors({ actors }: LookUpIndex, query: Query): ActorEntry[] {
  const { words, phrases, actor, report, verdicts, before, after } = query;
  const isAsked = words.length + actor.length > 0 && report.length === 0 && verdicts === null;
  if (!isAsked || before !== null || after !== null) return [];
  return actors
    .filter(({ hay }) => hasWords(hay, words) && hasWords(hay, actor) && hasPhrases(hay, phrases))
    .sort((one, other) => other.claims - one.claims);
}

function findReports({ reports }: LookUpIndex, query: Query): ReportEntry[] {
  const { words, phrases, actor, report, verdicts } = query;
  if (words.length + report.length === 0 || actor.length > 0 || verdicts !== null) return [];
  return reports
    .filter(({ hay }) => hasWords(hay, words) && hasWords(hay, report) && hasPhrases(hay, phrases))
    .filter((entry) => isBetween(entry.report.published, query))
    .sort((one, other) => (one.report.published < other.report.published ? 1 : -1));
}

function hasWords(hay: string, words: readonly string[]): boolean {
  return words.every((word) => hay.includes(` ${word}`));
}

function hasPhrases(hay: string, phrases: readonly string[]): boolean {
  return phrases.every((phrase) => hay.includes(` ${phrase} `));
}

/** Days and their beginnings compare as texts: `2025-04-30` is before `2025-05`. */
function isBetween(day: Day | null, { before, after }: Query): boolean {
  if (before === null && after === null) return true;
  return (
    day !== null &&
    (before === null || day < before) &&
    (after === null || day.slice(0, after.length) > after)
  );
}

type Seen = { readonly query: Query; readonly onPage: ReadonlySet<string> };

function toFoundClaim(index: LookUpIndex, entry: ClaimEntry, { query, onPage }: Seen): FoundClaim {
  const { filed, claim } = entry;
  return {
    claim: toClaimRef(filed, claim),
    marked: mark(claim.text, wordsToMark(query)),
    ...index.standingOf(entry),
    onThisPage: onPage.has(keyOf(entry)),
  };
}

function toFoundActor({ filed, actor, claims }: ActorEntry, query: Query): FoundActor {
  const name = mark(actor.name, [...wordsToMark(query), ...query.actor]);
  return { pack: filed.pack.id, id: actor.id, name, kind: actor.kind, role: actor.role ?? null, claims };
}

function toFoundReport({ filed, report, claims }: ReportEntry, query: Query): FoundReport {
  const { id, title, publisher, published } = report;
  return {
    pack: filed.pack.id,
    id,
    title: mark(title, [...wordsToMark(query), ...query.report]),
    publisher,
    published,
    claims,
  };
}

function mark(text: string, words: readonly string[]): Marked {
  return { text, marks: markWords(text, words) };
}

function keyOf({ filed, claim }: ClaimEntry): string {
  return `${filed.pack.id}/${claim.id}`;
}
