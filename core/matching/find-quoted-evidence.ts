/** Where a page quotes words that known reports quote too: the same statement of the same person, found by its very words. */
import type { Match } from '@/core/claims/article-check';
import type { RowId } from '@/core/claims/claim-pack';
import { toClaimRef } from '@/core/claims/view-claim';
import { weighMatch } from '@/core/claims/weigh-match';
import { toRange } from '@/core/claims/weigh-time';
import { findQuotations } from '@/core/text/quotations';
import type { Span } from '@/core/text/span';
import type { Matcher } from './compile-matcher';
import type { QuotedEvidence } from './quotation-index';
import type { PageReading } from './read-page';
import { meets, unitAround } from './unit-around';

/** Words alone can be borrowed; with the speaker named beside them, hardly. */
const confidence = 0.97;
/** The speaker is looked for in the sentence and so many units of text before it. */
const reach = 400;

/** At most one match for each quotation. Needs the speaker, or two actors of the claim, near by. */
export function findQuotedEvidence(
  matcher: Matcher,
  reading: PageReading,
  openReports: ReadonlyMap<RowId, RowId>,
): readonly Match[] {
  const { article } = reading;
  const matches: Match[] = [];
  for (const quotation of article.blocks.flatMap((block) => findQuotations(article.text, block).spans)) {
    const found = matcher.quotations.find(article.text.slice(quotation.start, quotation.end));
    if (found.length === 0) continue;
    const named = namedNear(matcher, reading, quotation);
    const best = pickEvidence(found, named);
    const unit = unitAround(reading, quotation) ?? quotation;
    if (best === undefined || matches.some((match) => meets(match, unit))) continue;
    matches.push(toMatch(reading, best, unit, openReports));
  }
  return matches;
}

/** Ids of the actors named around a quotation, by pack. */
function namedNear(
  { actors }: Matcher,
  { mentions, article }: PageReading,
  { start, end }: Span,
): ReadonlySet<string> {
  const after = article.text.indexOf('\n', end);
  const until = Math.min(after < 0 ? article.text.length : after, end + reach / 2);
  const near = mentions.filter((mention) => mention.end > start - reach && mention.start < until);
  return new Set(near.flatMap(({ actor }) => actors.sameAs(actor).map(({ id }) => id)));
}

/** The statement of a speaker who is named goes before what he states, and that before all else. */
function pickEvidence(
  found: readonly QuotedEvidence[],
  named: ReadonlySet<string>,
): QuotedEvidence | undefined {
  const rank = ({ filed, evidence }: QuotedEvidence): number => {
    const claim = filed.claims.get(evidence.claim);
    if (claim === undefined) return 0;
    if (claim.speaker !== undefined && named.has(claim.speaker)) return 3;
    if (evidence.speaker !== undefined && named.has(evidence.speaker)) return 2;
    return claim.actors.filter((actor) => named.has(actor)).length >= 2 ? 1 : 0;
  };
  const ranked = found.map((row) => ({ row, at: rank(row) })).filter(({ at }) => at > 0);
  return ranked.sort((one, other) => other.at - one.at)[0]?.row;
}

function toMatch(
  { article }: PageReading,
  { filed, evidence }: QuotedEvidence,
  { start, end }: Span,
  openReports: ReadonlyMap<RowId, RowId>,
): Match {
  const claim = filed.claims.get(evidence.claim);
  if (claim === undefined) throw new Error(`Evidence ${evidence.id} is of no claim of its pack`);
  const speaker = claim.speaker ?? evidence.speaker;
  const weighed = weighMatch(filed, {
    claim: claim.id,
    stance: evidence.stance,
    speakers: speaker === undefined ? [] : [speaker],
    time: article.date === null ? null : toRange(article.date),
    published: article.date,
    openReport: openReports.get(filed.pack.id) ?? null,
  });
  const { stated, unstated } = weighed.origins;
  return {
    start,
    end,
    claim: toClaimRef(filed, claim),
    stance: evidence.stance,
    speaker: (speaker === undefined ? undefined : filed.actors.get(speaker)?.name) ?? null,
    verdict: weighed.verdict,
    confidence,
    corroborating: weighed.corroborating,
    conflicting: weighed.conflicting,
    questioning: weighed.questioning,
    origins: { stated, unstated },
    independentOrigins: stated,
    differs: [],
    why: [`the same quotation: “${evidence.quote ?? ''}”`],
  };
}
