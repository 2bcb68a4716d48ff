/** Of what kind a piece of evidence against a statement is: a conflict, a dispute of the parties, or only another time. */
import type {
  Claim,
  ConflictSubject,
  Day,
  DayRange,
  Evidence,
  Quantity,
  Report,
} from '@/core/claims/claim-pack';
import type { ItemKind } from '@/core/claims/article-check';
import { areCompatible } from './weigh-figure';
import { findWindow, rangesMeet, windowAround } from './weigh-time';

/** What is being weighed against what. */
export type Opposition = {
  /** The claim that the evidence is of. */
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly report: Report;
  readonly about: ConflictSubject | null;
  /** `stance` where the evidence takes the other stance on the very claim, `value` where the page gives another value for it. */
  readonly ground: 'stance' | 'relation' | 'supersedes' | 'value';
};

/** The page's side of it. */
export type Side = {
  readonly speakers: readonly string[];
  /** The time it speaks of. */
  readonly time: DayRange | null;
  readonly published: Day | null;
  /** The page's own value, where it differs from the claim's. */
  readonly value?: Pick<Quantity, 'value' | 'comparator'>;
  /** Whether the page says that its value has grown: "has risen to 13". */
  readonly isRising?: boolean;
};

export function kindOf(side: Side, against: Opposition): ItemKind {
  if (against.ground === 'supersedes') return 'later';
  if (!isInTime(side, against) || hasGrown(side, against)) return 'later';
  return isDisputed(side.speakers, against) ? 'disputed' : 'conflict';
}

/**
 * A denial of a dated event, or of something said, stays a conflict however late it comes: it denies that
 * one event. All else conflicts only inside its window; a figure without any date never.
 */
function isInTime(side: Side, against: Opposition): boolean {
  const isFigure = against.claim.kind === 'figure' || against.about === 'figure';
  if (!isFigure && isLasting(against)) return true;
  const known = findWindow(against.claim);
  if (isFigure && (known === undefined || side.time === null)) return false;
  if (side.time === null) return true;
  return rangesMeet(side.time, known ?? windowAround(against.evidence.date ?? against.report.published));
}

function isLasting({ claim, ground }: Opposition): boolean {
  if (claim.kind === 'event') return true;
  return claim.kind === 'statement' && ground === 'stance';
}

/**
 * Tolls only grow: the lower number of the earlier day and the higher one of the later day do not contradict each other, and
 * neither do figures that can both be so ("at least nine", "at least 12").
 */
function hasGrown({ value, published, isRising = false }: Side, against: Opposition): boolean {
  const { claim, report, ground } = against;
  const known = claim.quantity;
  if (ground !== 'value' || value === undefined || known === undefined) return false;
  // Who says that it has risen knows the lower figure, whichever report was printed first.
  if (isRising && value.value > known.value) return true;
  if (areCompatible(value, known)) return true;
  if (claim.kind !== 'figure' || (known.scale ?? 'count') !== 'count') return false;
  if (published === null || published === report.published) return false;
  return published < report.published ? value.value < known.value : value.value > known.value;
}

/** Both sides are somebody's word, and not the same person's. */
function isDisputed(speakers: readonly string[], { claim, evidence }: Opposition): boolean {
  const other = evidence.speaker ?? claim.speaker;
  return other !== undefined && speakers.length > 0 && !speakers.includes(other);
}
