/**
 * Where the evidence of a known report stands when that very report is open. A pack keeps of each piece of
 * evidence a short verbatim quotation, the place in the report; a copy of the report, syndicated or not,
 * is recognised by its fingerprint, so what it states need not be recognised by likeness: it is looked up.
 */
import type { Match, Verdict } from '@/core/claims/article-check';
import type { Evidence, RowId } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';
import { toClaimRef } from '@/core/claims/view-claim';
import { weighMatch, type Weighed } from '@/core/claims/weigh-match';
import { toRange } from '@/core/claims/weigh-time';
import { foldText, type Folded } from '@/core/text/fold-text';
import type { Span } from '@/core/text/span';
import type { Matcher } from './compile-matcher';
import type { PageReading } from './read-page';
import { meets, unitAround } from './unit-around';

/** A quotation found verbatim in the report that it was taken from; what is left is an error of the pack. */
const confidence = 0.99;

type Place = { readonly quotation: Span; readonly unit: Span };
type Weighty = { readonly evidence: Evidence; readonly weighed: Weighed; readonly place: Place };

/** One match for each piece of evidence that is found and has words of its own left; never overlapping. */
export function findOwnEvidence(
  matcher: Matcher,
  reading: PageReading,
  openReports: ReadonlyMap<RowId, RowId>,
): readonly Match[] {
  if (openReports.size === 0) return [];
  const folded = foldText(reading.article.text);
  return [...openReports].flatMap(([packId, report]) => {
    const filed = matcher.claimSet.packs.get(packId);
    return filed === undefined ? [] : placeAll(filed, findPlaces(filed, report, reading, folded));
  });
}

function findPlaces(filed: FiledPack, report: RowId, reading: PageReading, folded: Folded): Weighty[] {
  return filed.pack.evidence.flatMap((evidence): readonly Weighty[] => {
    if (evidence.report !== report || evidence.quote === undefined) return [];
    const quotation = findQuotation(folded, evidence.quote);
    const unit = quotation === undefined ? undefined : unitAround(reading, quotation);
    if (quotation === undefined || unit === undefined) return [];
    return [{ evidence, weighed: weigh(filed, evidence), place: { quotation, unit } }];
  });
}

/** Where the words stand, whatever quotation marks, dashes and spaces the page sets; undefined where they do not. */
function findQuotation(folded: Folded, quote: string): Span | undefined {
  const wanted = foldText(quote).text.trim();
  const at = wanted === '' ? -1 : folded.text.indexOf(wanted);
  if (at < 0) return undefined;
  return { start: folded.originalStart(at), end: folded.originalEnd(at + wanted.length) };
}

/** As the report said it, in the time that it spoke of: when it is read makes no difference to what it is evidence of. */
function weigh(filed: FiledPack, evidence: Evidence): Weighed {
  const claim = filed.claims.get(evidence.claim);
  const published = filed.reports.get(evidence.report)?.published ?? null;
  const time = evidence.date ?? claim?.date ?? published;
  return weighMatch(filed, {
    claim: evidence.claim,
    stance: evidence.stance,
    speakers: [evidence.speaker ?? claim?.speaker].filter((speaker) => speaker !== undefined),
    time: time === null ? null : toRange(time),
    published,
    openReport: evidence.report,
  });
}

const strongest: readonly Verdict[] = ['contested', 'conflicting', 'corroborated', 'single'];

/** What tells the reader most is placed first and takes its whole clause; what comes after takes what is left. */
function placeAll(filed: FiledPack, found: readonly Weighty[]): readonly Match[] {
  const ranked = [...found].sort((one, other) => rankOf(one) - rankOf(other));
  const matches: Match[] = [];
  for (const one of ranked) {
    const free = [one.place.unit, one.place.quotation].find(
      (span) => !matches.some((match) => meets(match, span)),
    );
    if (free !== undefined) matches.push(toMatch(filed, one, free));
  }
  return matches;
}

function rankOf({ weighed }: Weighty): number {
  return strongest.indexOf(weighed.verdict);
}

function toMatch(filed: FiledPack, { evidence, weighed }: Weighty, { start, end }: Span): Match {
  const claim = filed.claims.get(evidence.claim);
  const speaker = evidence.speaker === undefined ? undefined : filed.actors.get(evidence.speaker);
  if (claim === undefined) throw new Error(`Evidence ${evidence.id} is of no claim of its pack`);
  return {
    start,
    end,
    claim: toClaimRef(filed, claim),
    stance: evidence.stance,
    speaker: speaker?.name ?? null,
    verdict: weighed.verdict,
    confidence,
    corroborating: weighed.corroborating,
    conflicting: weighed.conflicting,
    questioning: weighed.questioning,
    origins: { stated: weighed.origins.stated, unstated: weighed.origins.unstated },
    independentOrigins: weighed.origins.stated,
    differs: [],
    why: ['this report is in the pack', `its words: “${evidence.quote ?? ''}”`],
  };
}
