/**
 * The verdict table: what the known reports say to a statement. Pure look-up in evidence and relations,
 * nothing is guessed. It knows which claim is stated and with which stance, not how that was recognised.
 */
import type { Item, Slot, Verdict } from '@/core/claims/article-check';
import type { ConflictSubject, RowId, Stance } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';
import { kindOf, type Opposition, type Side } from './weigh-kind';
import { countOrigins, findOrigin, type OriginCount } from './weigh-origins';
import { findConflicting, findImplied, findImplying, findSuperseding } from './weigh-reach';

/** What a page states. */
export type Statement = Side & {
  readonly claim: RowId;
  readonly stance: Stance;
  /** The report that is open: it never backs itself. */
  readonly openReport: RowId | null;
  /** The slot in which the page says the same of another value; who asserts the claim is then against it. */
  readonly differs?: Exclude<Slot, 'polarity'>;
};

export type Weighed = {
  readonly verdict: Verdict;
  readonly corroborating: readonly Item[];
  readonly conflicting: readonly Item[];
  readonly questioning: readonly Item[];
  /** Of the corroborating items. */
  readonly origins: OriginCount;
};

type Row = Omit<Opposition, 'ground'>;
type RowAgainst = Opposition;

const subjects: Record<Exclude<Slot, 'polarity'>, ConflictSubject> = {
  figure: 'figure',
  ordinal: 'figure',
  date: 'timing',
  speaker: 'identity',
  object: 'identity',
};

/**
 * Backing is evidence of other reports with the page's stance on the claim or on one that implies it.
 * Against is the opposite stance, a claim related by `conflicts`, or the claim itself where the page gives
 * another value. `later` and questions decide nothing, and no conflict rests on hedged evidence alone.
 */
export function weighMatch(pack: FiledPack, statement: Statement): Weighed {
  const backing = onlyOnce(findBacking(pack, statement)).filter(
    (row) => row.evidence.report !== statement.openReport,
  );
  const taken = new Set(backing.map((row) => row.evidence.id));
  const against = onlyOnce(findAgainst(pack, statement)).filter((row) => !taken.has(row.evidence.id));
  const corroborating = backing.map((row) => toItem(pack, statement, row, 'backs'));
  const side = { ...statement, speakers: speakersOf(pack, statement) };
  const conflicting = against.map((row) => toItem(pack, statement, row, kindOf(side, row)));
  return {
    verdict: decide(corroborating, conflicting),
    corroborating: corroborating.sort(compareItems),
    conflicting: conflicting.sort(compareItems),
    questioning: findQuestions(pack, statement)
      .map((row) => toItem(pack, statement, row, 'questions'))
      .sort(compareItems),
    origins: countOrigins(
      pack,
      backing.map((row) => row.evidence),
    ),
  };
}

function decide(backing: readonly Item[], against: readonly Item[]): Verdict {
  const isAgainst = against.some(
    (item) =>
      (item.kind === 'conflict' || item.kind === 'disputed') &&
      item.certainty === 'plain' &&
      !item.inThisReport,
  );
  if (backing.length > 0) return isAgainst ? 'contested' : 'corroborated';
  return isAgainst ? 'conflicting' : 'single';
}

function findBacking(pack: FiledPack, { claim, stance, differs }: Statement): readonly Row[] {
  if (differs !== undefined || stance === 'questions') return [];
  // Who denies the wider thing denies the narrower one.
  const claims = stance === 'asserts' ? findImplying(pack, claim) : findImplied(pack, claim);
  return rowsOf(pack, claims, stance);
}

function findAgainst(pack: FiledPack, { claim, stance, differs }: Statement): readonly RowAgainst[] {
  if (stance === 'questions') return [];
  if (differs !== undefined) {
    const about = subjects[differs];
    return rowsOf(pack, findImplying(pack, claim), 'asserts').map((row) => ({
      ...row,
      about,
      ground: 'value',
    }));
  }
  if (stance === 'denies') return onStance(rowsOf(pack, findImplying(pack, claim), 'asserts'));
  return [
    ...onStance(rowsOf(pack, findImplied(pack, claim), 'denies')),
    // First: where the later replaces the earlier, it does not conflict with it as well.
    ...related(pack, findSuperseding(pack, claim), 'supersedes'),
    ...related(pack, findConflicting(pack, claim), 'relation'),
  ];
}

function onStance(rows: readonly Row[]): readonly RowAgainst[] {
  return rows.map((row) => ({ ...row, about: 'denial', ground: 'stance' }));
}

function related(
  pack: FiledPack,
  claims: ReadonlyMap<RowId, ConflictSubject | null>,
  ground: 'relation' | 'supersedes',
): readonly RowAgainst[] {
  return [...claims].flatMap(([id, about]) =>
    rowsOf(pack, [id], 'asserts').map((row) => ({ ...row, about, ground })),
  );
}

function findQuestions(pack: FiledPack, { claim }: Statement): readonly Row[] {
  return rowsOf(pack, [claim], 'questions');
}

function rowsOf(pack: FiledPack, claims: Iterable<RowId>, stance: Stance): readonly Row[] {
  const rows: Row[] = [];
  for (const id of claims) {
    const claim = pack.claims.get(id);
    for (const evidence of pack.evidenceOf.get(id) ?? []) {
      const report = pack.reports.get(evidence.report);
      if (claim === undefined || report === undefined || evidence.stance !== stance) continue;
      rows.push({ claim, evidence, report, about: null });
    }
  }
  return rows;
}

/** Evidence that is reached on several ways counts as found on the first. */
function onlyOnce<T extends Row>(rows: readonly T[]): readonly T[] {
  const seen = new Set<RowId>();
  return rows.filter(({ evidence }) => !seen.has(evidence.id) && seen.add(evidence.id));
}

/** A statement is its speaker's word, whoever reports it. */
function speakersOf(pack: FiledPack, { claim, speakers }: Statement): readonly string[] {
  const own = pack.claims.get(claim)?.speaker;
  return speakers.length > 0 || own === undefined ? speakers : [own];
}

function toItem(pack: FiledPack, statement: Statement, row: Row, kind: Item['kind']): Item {
  const { evidence, report, about } = row;
  const speaker = evidence.speaker === undefined ? undefined : pack.actors.get(evidence.speaker);
  return {
    report: evidence.report,
    publisher: report.publisher,
    published: report.published,
    url: report.url ?? null,
    claim: evidence.claim,
    evidence: evidence.id,
    says: evidence.says,
    quote: evidence.quote ?? null,
    speaker: speaker?.name ?? null,
    origin: findOrigin(pack, evidence)?.name ?? null,
    certainty: evidence.certainty ?? 'plain',
    inThisReport: evidence.report === statement.openReport,
    about,
    kind,
  };
}

const weights: Record<Item['kind'], number> = { conflict: 0, disputed: 1, backs: 2, later: 3, questions: 4 };

/** What decides first, plain before hedged, then the earlier report. */
function compareItems(one: Item, other: Item): number {
  return (
    weights[one.kind] - weights[other.kind] ||
    Number(one.certainty === 'hedged') - Number(other.certainty === 'hedged') ||
    compareText(one.published, other.published) ||
    compareText(one.evidence, other.evidence)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
