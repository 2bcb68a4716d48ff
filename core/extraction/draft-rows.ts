/** The rows of a pack that come from one draft claim each. */
import type { Claim, Day, DayRange, Evidence, Origin, Report, RowId } from '@/core/claims/claim-pack';
import { dayNumberOf, dayOf } from '@/core/text/calendar';
import type { ArticleSentence } from './article-sentences';
import { cleanText } from './clean-text';
import type { DraftClaim } from './draft-article';

/** A figure, state or position of which only the day of the report is known is taken to hold for so many days. */
const heldDays = 30;

export type ClaimContext = {
  readonly id: RowId;
  readonly report: Report;
  readonly actors: readonly RowId[];
  readonly speaker: RowId | undefined;
  readonly topic: string;
};

export function toClaim(draft: DraftClaim, { id, report, actors, speaker, topic }: ClaimContext): Claim {
  const { text, kind, date, quantity, isSpoken } = draft;
  const isLasting = kind === 'figure' || kind === 'state' || kind === 'position';
  return {
    id,
    text,
    kind,
    actors: actors.slice(0, 40),
    ...(isSpoken && speaker !== undefined ? { speaker } : {}),
    ...(date === null ? {} : { date }),
    ...(isLasting ? { holds: holdsFrom(date ?? report.published) } : {}),
    ...(quantity === null ? {} : { quantity }),
    phrasings: [],
    denials: [],
    topic,
    unreviewed: true,
  };
}

function holdsFrom(date: Day | DayRange): { readonly from: Day; readonly to?: Day } {
  const { from, to } = typeof date === 'string' ? { from: date, to: date } : date;
  const number = dayNumberOf(to);
  return number === undefined ? { from } : { from, to: dayOf(number + heldDays) };
}

export type EvidenceContext = {
  readonly id: RowId;
  readonly claim: RowId;
  readonly report: Report;
  readonly speaker: RowId | undefined;
  readonly origin: RowId | undefined;
};

export function toEvidence(
  draft: DraftClaim,
  sentence: ArticleSentence | undefined,
  { id, claim, report, speaker, origin }: EvidenceContext,
): Evidence {
  const part =
    sentence?.block === 'title' ? 'headline' : sentence?.block === 'caption' ? 'caption' : undefined;
  return {
    id,
    claim,
    report: report.id,
    stance: draft.stance,
    ...(draft.certainty === 'hedged' ? { certainty: 'hedged' as const } : {}),
    ...(part === undefined ? {} : { part }),
    says: draft.text,
    ...(draft.quote === null ? {} : { quote: draft.quote }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(origin === undefined ? {} : { origin }),
    unreviewed: true,
  };
}

/** The name of an origin as a reader meets it: `interview of Mara Quill with Radio Ellery`. */
export function toOrigin(
  { kind, where }: NonNullable<DraftClaim['origin']>,
  id: RowId,
  actor: { readonly id: RowId; readonly name: string } | undefined,
): Origin {
  const of = actor === undefined ? '' : ` of ${actor.name}`;
  const names = {
    interview: `interview${of}, ${where}`,
    post: `post${of}, ${where}`,
    briefing: `briefing${of}, ${where}`,
  };
  const name = kind === 'interview' || kind === 'post' || kind === 'briefing' ? names[kind] : where;
  return {
    id,
    name: cleanText(name).slice(0, 200),
    kind,
    ...(actor === undefined ? {} : { actor: actor.id }),
  };
}
