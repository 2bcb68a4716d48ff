/**
 * One article more for the reader's own pack: drafted, linked to what the pack has already, and shown before anything
 * is kept. What is kept is a whole pack again, unreviewed, that passes the same door as every other.
 */
import type { ArticleText } from '@/core/claims/article-check';
import type { Claim, ClaimPack, Day, Evidence, Report, RowId } from '@/core/claims/claim-pack';
import { draftArticle } from './draft-article';
import { draftPack } from './draft-pack';
import { draftReport } from './draft-report';
import { longestArticle, ownPackId } from './own-pack';
import { readPlainText } from './read-plain-text';
import { createSlugs, slugOf } from './slug';

/** What the reader knows of the article beside its text; null where nothing was said. */
export type GivenArticle = {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: Day | null;
  readonly url: string | null;
};

export type OwnDraft = {
  readonly report: Report;
  /** In reading order, each with its claim. */
  readonly statements: readonly OwnStatement[];
  /** With everything that was drafted. */
  readonly pack: ClaimPack;
};
export type OwnStatement = {
  readonly evidence: Evidence;
  readonly claim: Claim;
  /** Name of the actor; null where the article says it itself. */
  readonly speaker: string | null;
  /** Whether another article of the pack states it too. */
  readonly known: boolean;
};

export type OwnPack = { readonly own: ClaimPack | undefined; readonly title: string; readonly today: Day };

/** The same article again takes the place of itself. Nothing is kept by it. */
export function draftOwnArticle(given: GivenArticle, { own, title, today }: OwnPack): OwnDraft {
  const article = toArticle(given);
  const fresh = draftReport(article, { id: 'article', day: given.date ?? today });
  const before = own === undefined ? undefined : withoutReport(own, fresh);
  const report = { ...fresh, id: makeReportId(fresh, before) };
  const drafted = draftPack(
    { id: ownPackId, title, language: 'en' },
    [{ report, draft: draftArticle(article) }],
    before,
  ).pack;
  const pack = joinPacks(drafted, before);
  return { report, statements: statementsOf(drafted, before), pack };
}

/** Only the statements with these pieces of evidence; claims and actors that nothing speaks of any more go with the rest. */
export function keepStatements({ pack, statements }: OwnDraft, kept: ReadonlySet<RowId>): ClaimPack {
  const dropped = new Set(statements.map(({ evidence }) => evidence.id).filter((id) => !kept.has(id)));
  const evidence = pack.evidence.filter(({ id }) => !dropped.has(id));
  const spoken = new Set(evidence.map(({ claim }) => claim));
  const claims = pack.claims.filter(({ id }) => spoken.has(id));
  const origins = pack.origins.filter(({ id }) => evidence.some(({ origin }) => origin === id));
  const named = new Set([
    ...claims.flatMap(({ actors, speaker }) => [...actors, speaker]),
    ...evidence.map(({ speaker }) => speaker),
    ...origins.map(({ actor }) => actor),
  ]);
  return {
    ...pack,
    evidence,
    claims,
    origins,
    actors: pack.actors.filter(({ id }) => named.has(id)),
    relations: pack.relations.filter(({ from, to }) => spoken.has(from) && spoken.has(to)),
  };
}

function toArticle({ text, title, publisher, date, url }: GivenArticle): ArticleText {
  const article = readPlainText(text.slice(0, longestArticle));
  return { ...article, publisher, url, title: title ?? article.title, date: date ?? article.date };
}

/** By its text or its address. */
function withoutReport(own: ClaimPack, { fingerprint = [], url }: Report): ClaimPack {
  const prints = new Set(fingerprint);
  const same = own.reports.filter(
    (each) =>
      (url !== undefined && each.url === url) ||
      (prints.size > 0 &&
        2 * (each.fingerprint ?? []).filter((print) => prints.has(print)).length >= prints.size),
  );
  const gone = new Set(same.map(({ id }) => id));
  return {
    ...own,
    reports: own.reports.filter(({ id }) => !gone.has(id)),
    evidence: own.evidence.filter(({ report }) => !gone.has(report)),
  };
}

function makeReportId({ title, published }: Report, own: ClaimPack | undefined): RowId {
  const rows = own === undefined ? [] : [...own.actors, ...own.reports, ...own.origins, ...own.claims];
  // Where no publisher is known, lists call the report by the words of its id: whole ones.
  const words = slugOf(title, 'article', 30);
  return createSlugs(rows.map(({ id }) => id))(`${words} ${published}`, 'article');
}

/** The drafted pack has the rows of the one before, but for its reports, evidence and relations. */
function joinPacks(drafted: ClaimPack, before: ClaimPack | undefined): ClaimPack {
  if (before === undefined) return drafted;
  return {
    ...drafted,
    asOf: before.asOf > drafted.asOf ? before.asOf : drafted.asOf,
    reports: [...before.reports, ...drafted.reports],
    evidence: [...before.evidence, ...drafted.evidence],
    relations: before.relations,
  };
}

function statementsOf(drafted: ClaimPack, before: ClaimPack | undefined): readonly OwnStatement[] {
  const claims = new Map(drafted.claims.map((claim) => [claim.id, claim]));
  const names = new Map(drafted.actors.map(({ id, name }) => [id, name]));
  const known = new Set(before?.evidence.map(({ claim }) => claim));
  return drafted.evidence.flatMap((evidence) => {
    const claim = claims.get(evidence.claim);
    if (claim === undefined) return [];
    const speaker = names.get(evidence.speaker ?? claim.speaker ?? '') ?? null;
    return [{ evidence, claim, speaker, known: known.has(claim.id) }];
  });
}
