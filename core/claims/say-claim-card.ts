/** What a claim's card says, as plain data: no node, no colour. Nothing is judged here; the kinds come with the items. */
import type { Difference, Item, Match, Verdict } from '@/core/claims/article-check';
import type { ConflictSubject, Day } from '@/core/claims/claim-pack';
import type { Marked, ShownItem } from '@/core/claims/claim-view';
import type { CardRow, ClaimCard } from '@/core/claims/page-marks';
import { excerptOf } from './excerpt';
import { findDifferences } from './find-differences';
import { nameReport } from './name-report';
import { daysOf, sayAge, type AgeKey } from './say-age';
import { saySources, type SourcesKey } from './say-sources';
import type { Speech } from './speech';

export type CardKey =
  | SourcesKey
  | AgeKey
  | `verdict.${Verdict}`
  | `about.${ConflictSubject}`
  | `evidence.${'agencyAt' | 'unnamed' | 'named' | 'cautiously' | 'inThisReport'}`
  | 'tail.disputed'
  | 'count.moreReports'
  | `card.${'thisPage' | 'denies' | 'questions' | 'earlier' | 'later' | 'and' | 'inPanel' | 'own'}`;
type Words = Speech<CardKey>;

export type CardSituation = {
  /** The sentence as the page has it. */
  readonly sentence: string;
  readonly pageDate: Day | null;
  /** Until when the packs have read. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly isOwn: boolean;
};

const mostRows = 3;

export function sayClaimCard(match: Match, situation: CardSituation, words: Words): ClaimCard {
  const items = orderItems(match);
  const shown = items.slice(0, mostRows);
  const { asOf, today, isOwn, sentence, pageDate } = situation;
  return {
    name: words.say(`verdict.${match.verdict}`),
    about: sayAbout(match, words),
    claim: match.claim.text,
    rows: [
      pageRow(match, situation, words),
      ...shown.map((item) => reportRow(item, { differs: match.differs, sentence, pageDate }, words)),
    ],
    sources: [...saySources(match, words), ...sayMore(items.slice(mostRows), shown, words)],
    age: sayAge({ days: daysOf(items), asOf, today }, words),
    own: isOwn ? words.say('card.own') : null,
  };
}

function sayMore(rest: readonly Item[], shown: readonly Item[], { say }: Words): readonly string[] {
  const seen = new Set(shown.map(({ report }) => report));
  const n = new Set(rest.flatMap(({ report }) => (seen.has(report) ? [] : [report]))).size;
  return n === 0 ? [] : [say('card.inPanel', { reports: say('count.moreReports', { n }) })];
}

/** What differs before what agrees, what decides before what only stands beside; each report once. */
function orderItems({ conflicting, corroborating, questioning }: Match): readonly ShownItem[] {
  const against = eachReportOnce(conflicting.filter((item) => item.kind !== 'later'));
  const backing = eachReportOnce(corroborating);
  const beside = eachReportOnce([...conflicting.filter((item) => item.kind === 'later'), ...questioning]);
  // Where there are both sides, both are seen.
  const first = backing.length > 0 ? mostRows - 1 : mostRows;
  return [...against.slice(0, first), ...backing, ...against.slice(first), ...beside];
}

function eachReportOnce(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ report, kind }) => {
    const name = `${report} ${kind}`;
    return !seen.has(name) && seen.add(name);
  });
}

function sayAbout({ conflicting }: Match, words: Words): string | null {
  const deciding = conflicting.filter(isDeciding);
  if (deciding.length === 0) return null;
  const subject = mostFrequent(deciding.flatMap(({ about }) => (about === null ? [] : [about])));
  const isDispute = deciding.every(({ kind }) => kind === 'disputed');
  return join(
    [
      subject === undefined ? null : words.say(`about.${subject}`),
      isDispute ? words.say('tail.disputed') : null,
    ],
    words,
  );
}

function isDeciding({ kind }: Item): boolean {
  return kind === 'conflict' || kind === 'disputed';
}

function mostFrequent(all: readonly ConflictSubject[]): ConflictSubject | undefined {
  const count = (subject: ConflictSubject): number => all.filter((other) => other === subject).length;
  return all.toSorted((one, other) => count(other) - count(one))[0];
}

function pageRow(
  { differs, stance, speaker, conflicting }: Match,
  { sentence, pageDate }: CardSituation,
  words: Words,
): CardRow {
  // Another figure or day is no denial of the thing itself: the differing words say it all.
  const isOtherValue = differs.some(({ slot }) => slot !== 'polarity');
  const denies = stance === 'denies' && !isOtherValue;
  const note = denies
    ? words.say('card.denies')
    : stance === 'questions'
      ? words.say('card.questions')
      : null;
  return {
    who: words.say('card.thisPage'),
    when: pageDate === null ? null : words.day(pageDate),
    note: join([speaker, note], words),
    words: excerptOf(
      mark(
        sentence,
        differs.map(({ page }) => page),
        conflicting.find(isDeciding)?.quote ?? null,
      ),
    ),
    isQuoted: false,
  };
}

type Compared = {
  readonly differs: readonly Difference[];
  readonly sentence: string;
  readonly pageDate: Day | null;
};

function reportRow(item: Item, { differs, sentence, pageDate }: Compared, words: Words): CardRow {
  return {
    who: nameReport(item, words),
    when: words.day(item.published),
    note: noteOf(item, pageDate, words),
    words: mark(
      item.quote ?? item.says,
      differs.map(({ other }) => other),
      isDeciding(item) ? sentence : null,
    ),
    isQuoted: item.quote !== null,
  };
}

function noteOf(item: Item, pageDate: Day | null, words: Words): string | null {
  const isLater = pageDate !== null && item.published > pageDate;
  return join(
    [
      item.speaker,
      item.kind === 'later' ? words.say(isLater ? 'card.later' : 'card.earlier') : null,
      item.kind === 'questions' ? words.say('card.questions') : null,
      item.certainty === 'hedged' ? words.say('evidence.cautiously') : null,
      item.inThisReport ? words.say('evidence.inThisReport') : null,
    ],
    words,
  );
}

/** Words that the match names or, where a curated conflict names none, those that differ from the other side's. */
function mark(text: string, phrases: readonly string[], other: string | null): Marked {
  return { text, marks: findDifferences(text, phrases, other) };
}

/** `one, two, three`: remarks, not a list of things. */
function join(parts: readonly (string | null)[], { say }: Words): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.reduce((one, other) => say('card.and', { one, other }));
}
