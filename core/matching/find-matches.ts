/** Where an article states or denies known claims, each with its verdict: only what is sure enough to be marked. */
import type { Match } from '@/core/claims/article-check';
import type { RowId } from '@/core/claims/claim-pack';
import { toClaimRef } from '@/core/claims/view-claim';
import { weighMatch, type Weighed } from '@/core/claims/weigh-match';
import type { Span } from '@/core/text/span';
import { isRisenTo } from './compare-figure';
import type { Matcher } from './compile-matcher';
import { explainMatch, findDifferences } from './explain-match';
import { makeCandidates } from './find-candidates';
import { findOwnEvidence } from './find-own-evidence';
import { findPairs } from './find-pairs';
import { findQuotedEvidence } from './find-quoted-evidence';
import type { PageReading } from './read-page';
import { readSentence } from './read-sentence';
import type { Models, ReadPair } from './read-stance';
import { findMeeting, meets } from './unit-around';

/** What is marked: a false "conflicts" is worse than a missed one. */
const leastConfidence = { conflicting: 0.9, other: 0.85 } as const;
type Speaker = { readonly id: string; readonly name: string | null };

/** Sorted by start, never overlapping: at most one for each unit. */
export function findMatches(
  matcher: Matcher,
  reading: PageReading,
  openReports: ReadonlyMap<RowId, RowId>,
  models: Models,
): readonly Match[] {
  const candidates = makeCandidates(matcher.claims);
  const matches: Match[] = [...findOwnEvidence(matcher, reading, openReports)];
  for (const quoted of findQuotedEvidence(matcher, reading, openReports)) {
    if (!matches.some((match) => meets(match, quoted))) matches.push(quoted);
  }
  reading.sentences.forEach((sentence, at) => {
    const readings = readSentence(models, findPairs(matcher, candidates, reading, at)).filter(
      ({ confidence }) => confidence >= leastConfidence.other,
    );
    if (readings.length === 0) return;
    // On a page without end there are thousands of others.
    const here = matches.filter((match) => meets(match, sentence));
    for (const one of readings) {
      if (here.some((match) => meets(match, one.pair.unit.parts) || isSameClaim(match, one, sentence)))
        continue;
      const match = toMatch(matcher, one, openReports);
      if (match === undefined) continue;
      matches.push(match);
      here.push(match);
    }
  });
  return matches.sort((one, other) => one.start - other.start);
}

/** Whether the claim has been found in this sentence already. */
function isSameClaim(match: Match, { pair }: ReadPair, { start, end }: Span): boolean {
  return match.claim.id === pair.profile.claim.id && match.start >= start && match.start < end;
}

/** Undefined where it is not sure enough for what it would say, or where it would say nothing. */
function toMatch(
  matcher: Matcher,
  reading: ReadPair,
  openReports: ReadonlyMap<RowId, RowId>,
): Match | undefined {
  const { pair, stance, differs, confidence } = reading;
  const { profile, unit } = pair;
  const speaker = speakerOf(matcher, reading);
  const weighed = weigh(reading, speaker, openReports.get(profile.filed.pack.id) ?? null);
  const least = weighed.verdict === 'conflicting' ? leastConfidence.conflicting : leastConfidence.other;
  if (confidence < least || (differs !== undefined && weighed.conflicting.length === 0)) return undefined;
  const { start, end } = unit.parts;
  return {
    start,
    end,
    claim: toClaimRef(profile.filed, profile.claim),
    stance,
    speaker: speaker?.name ?? null,
    verdict: weighed.verdict,
    confidence,
    corroborating: weighed.corroborating,
    conflicting: weighed.conflicting,
    questioning: weighed.questioning,
    origins: { stated: weighed.origins.stated, unstated: weighed.origins.unstated },
    independentOrigins: weighed.origins.stated,
    differs: findDifferences(reading, weighed),
    why: explainMatch(reading, speaker?.name ?? null, weighed),
  };
}

function weigh(
  { pair, stance, differs }: ReadPair,
  speaker: Speaker | undefined,
  openReport: RowId | null,
): Weighed {
  const { figure, time, profile, unit } = pair;
  return weighMatch(profile.filed, {
    claim: profile.claim.id,
    stance,
    speakers: speaker === undefined ? [] : [speaker.id],
    time: time.time,
    published: unit.reading.article.date,
    openReport,
    ...(differs === undefined ? {} : { differs }),
    ...(figure.page === undefined ? {} : { value: figure.page }),
    isRising: figure.page !== undefined && isRisenTo(figure.page, unit.parts, unit.reading.article.text),
  });
}

/** The actor to whom the page attributes it; somebody without a name counts as somebody, but has none to show. */
function speakerOf(matcher: Matcher, { pair }: ReadPair): Speaker | undefined {
  const { profile, unit } = pair;
  const { clause, reading } = unit;
  if (clause.speaker === null) return undefined;
  const { start, end } = clause.speaker;
  const mention = findMeeting(reading.mentions, clause.speaker);
  if (mention === undefined) return { id: reading.article.text.slice(start, end), name: null };
  const same = matcher.actors.sameAs(mention.actor);
  const { id, name } =
    same.find(({ pack }) => pack === profile.filed.pack.id) ?? matcher.actors.actorAt(mention.actor);
  return { id, name };
}
