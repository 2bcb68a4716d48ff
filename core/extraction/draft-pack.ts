/**
 * A whole claim pack from articles, without any hand. Articles are taken in the order of their days; a sentence that
 * states what is known already, from a pack or from an earlier article, becomes evidence for that claim, all others
 * become claims of their own. No relation is drafted: what conflicts is for a person to say.
 */
import type { Actor, Claim, ClaimPack, Evidence, Origin, Report, RowId } from '@/core/claims/claim-pack';
import type { DraftActor } from './draft-actors';
import type { DraftArticle, DraftClaim } from './draft-article';
import { toClaim, toEvidence, toOrigin } from './draft-rows';
import { findKnownClaims, type KnownClaim } from './find-known-claims';
import { mergeActors, type MergedActors } from './merge-actors';
import { foldName } from './same-person';
import { createSlugs, usualEvidenceId } from './slug';

export type DraftedReport = { readonly report: Report; readonly draft: DraftArticle };

/** What the pack is called; everything else comes from the reports. */
export type PackName = Pick<ClaimPack, 'id' | 'title' | 'language'>;

export type DraftedPack = {
  /** With the rows of the known pack; its evidence and relations stay away. */
  readonly pack: ClaimPack;
  /** By the id of the evidence: what it was drafted from. */
  readonly sources: ReadonlyMap<RowId, readonly DraftClaim[]>;
  /** What a draft was taken to be. */
  readonly links: ReadonlyMap<DraftClaim, KnownClaim>;
};

/** Passes `parseClaimPack` when the rows of the reports and of the known pack do. */
export function draftPack(name: PackName, reports: readonly DraftedReport[], known?: ClaimPack): DraftedPack {
  const sorted = [...reports].sort(byDay);
  const growing = begin(sorted, known);
  const pack = (): ClaimPack => ({
    format: 'second-source/claim-pack',
    version: 1,
    ...name,
    asOf: sorted.at(-1)?.report.published ?? '1970-01-01',
    unreviewed: true,
    actors: [...growing.actors.values()],
    reports: sorted.map(({ report }) => report),
    origins: [...growing.origins.values()],
    claims: [...growing.claims.values()],
    evidence: [...growing.evidence.values()],
    relations: [],
  });
  const links = new Map<DraftClaim, KnownClaim>();
  for (const drafted of sorted) {
    const found = findKnownClaims(pack(), drafted.draft, ({ actors }) => idsOf(growing, actors));
    for (const [draft, claim] of found) links.set(draft, claim);
    addReport(growing, drafted, found);
  }
  return { pack: pack(), sources: growing.sources, links };
}

type Growing = {
  readonly makeId: (name: string, instead: string) => string;
  readonly merged: MergedActors;
  readonly actors: ReadonlyMap<RowId, Actor>;
  /** By what makes two of them the same. */
  readonly origins: Map<string, Origin>;
  readonly claims: Map<RowId, Claim>;
  /** By what makes two pieces the same. */
  readonly evidence: Map<string, Evidence>;
  readonly sources: Map<RowId, DraftClaim[]>;
};

function begin(reports: readonly DraftedReport[], known: ClaimPack | undefined): Growing {
  const { actors = [], origins = [], claims = [] } = known ?? {};
  const taken = [...reports.map(({ report }) => report), ...actors, ...origins, ...claims].map(
    ({ id }) => id,
  );
  const makeId = createSlugs(taken);
  const merged = mergeActors(
    reports.flatMap(({ draft }) => draft.actors),
    makeId,
    actors,
  );
  return {
    makeId,
    merged,
    actors: new Map([...actors, ...merged.actors].map((actor) => [actor.id, actor])),
    origins: new Map(origins.map((origin) => [keyOfKnown(origin), origin])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    evidence: new Map(),
    sources: new Map(),
  };
}

function byDay({ report: one }: DraftedReport, { report: other }: DraftedReport): number {
  const [a, b] = [`${one.published} ${one.id}`, `${other.published} ${other.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function addReport(
  growing: Growing,
  { report, draft }: DraftedReport,
  known: ReadonlyMap<DraftClaim, KnownClaim>,
): void {
  for (const claim of draft.claims) {
    const found = known.get(claim);
    if (found !== undefined) addPhrasing(growing, found.claim.id, claim);
    const id = found?.claim.id ?? addClaim(growing, claim, report);
    addEvidence(growing, { report, draft, claim, id, stance: found?.stance ?? claim.stance });
  }
}

function addClaim(growing: Growing, draft: DraftClaim, report: Report): RowId {
  const id = growing.makeId(draft.text, 'claim');
  const actors = idsOf(growing, draft.actors);
  const topic = growing.actors.get(actors[0] ?? '')?.name ?? 'Figures';
  const speaker = idOf(growing, draft.spokenBy);
  growing.claims.set(id, toClaim(draft, { id, report, actors, speaker, topic: topic.slice(0, 80) }));
  return id;
}

/** Most wordings that a claim needs. */
const mostPhrasings = 12;

/** How another report puts it helps to recognise it in the next. What a person wrote is left as it is. */
function addPhrasing({ claims }: Growing, id: RowId, { text, stance, isSpoken }: DraftClaim): void {
  const claim = claims.get(id);
  if (claim?.unreviewed !== true || stance !== 'asserts' || isSpoken) return;
  if (claim.phrasings.length >= mostPhrasings) return;
  if (claim.text === text || claim.phrasings.includes(text)) return;
  claims.set(id, { ...claim, phrasings: [...claim.phrasings, text] });
}

type NewEvidence = DraftedReport & {
  readonly claim: DraftClaim;
  readonly id: RowId;
  readonly stance: Evidence['stance'];
};

function addEvidence(growing: Growing, { report, draft, claim, id, stance }: NewEvidence): void {
  const sentence = draft.sentences[claim.sentence];
  const speaker = idOf(growing, claim.spokenBy);
  const key = [report.id, id, stance, sentence?.block === 'title', speaker].join(' ');
  const same = growing.evidence.get(key);
  if (same !== undefined) {
    growing.sources.get(same.id)?.push(claim);
    return;
  }
  const row = toEvidence({ ...claim, stance }, sentence, {
    id: makeEvidenceId(growing, report.id, id),
    claim: id,
    report,
    speaker,
    origin: addOrigin(growing, claim, report),
  });
  growing.evidence.set(key, row);
  growing.sources.set(row.id, [claim]);
}

/** Longest id there is. */
const longestId = 64;

function makeEvidenceId({ sources, makeId }: Growing, report: RowId, claim: RowId): RowId {
  const usual = usualEvidenceId(report, claim);
  return usual.length <= longestId && !sources.has(usual) ? usual : makeId(`${report} ${claim}`, 'evidence');
}

/** One interview is one origin, in whatever words the reports put it. */
function addOrigin(growing: Growing, { origin, spokenBy }: DraftClaim, report: Report): RowId | undefined {
  if (origin === null) return undefined;
  const actor = growing.actors.get(idOf(growing, spokenBy) ?? '');
  const isOccasion = origin.kind === 'interview' || origin.kind === 'post' || origin.kind === 'briefing';
  // Without a name or an occasion nobody knows whether two reports mean the same source.
  const scope = actor === undefined || !isOccasion ? report.id : actor.id;
  const key = [origin.kind, scope, foldName(origin.where)[0] ?? ''].join(' ');
  const known = growing.origins.get(key);
  if (known !== undefined) return known.id;
  const id = growing.makeId([actor?.name ?? origin.where, origin.kind].join(' '), 'origin');
  growing.origins.set(key, toOrigin(origin, id, actor));
  return id;
}

/** The same key for an origin that a person wrote: its kind, who speaks, and the first word of its name, which is the outlet. */
function keyOfKnown({ kind, actor, name, id }: Origin): string {
  return [kind, actor ?? id, foldName(name)[0] ?? ''].join(' ');
}

function idOf({ merged }: Growing, actor: DraftActor | null): RowId | undefined {
  return actor === null ? undefined : merged.idOf.get(actor);
}

function idsOf({ merged }: Growing, actors: readonly DraftActor[]): readonly RowId[] {
  return [...new Set(actors.map((actor) => merged.idOf.get(actor)))].filter((id) => id !== undefined);
}
