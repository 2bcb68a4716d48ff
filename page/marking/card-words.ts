/** What a card says, as plain data: no node, no colour. Nothing is judged here; the kinds come with the items. */
import type { Difference, Item, Match, Verdict } from '@/core/claims/article-check';
import type { ConflictSubject, Day } from '@/core/claims/claim-pack';
import type { Marked } from '@/core/claims/claim-view';
import { sayAge, sayDay, sayDays } from './card-days';
import { countOf, subjects, texts, verdictNames } from './card-texts';
import { excerptOf, markWords } from './excerpt';
import { nameReport } from './name-report';
import { saySources } from './say-sources';

export type CardRow = {
  readonly who: string;
  readonly when: string | null;
  /** How it bears on the claim where that is not plain: `later`, `cautiously`. */
  readonly note: string | null;
  readonly words: Marked;
  readonly isQuoted: boolean;
};

export type CardWords = {
  readonly verdict: Verdict;
  readonly name: string;
  readonly about: string | null;
  readonly claim: string;
  readonly rows: readonly CardRow[];
  /** How many reports more the panel shows. */
  readonly more: string | null;
  readonly sources: string;
  readonly age: string | null;
};

export type CardSituation = {
  /** The sentence as the page has it. */
  readonly sentence: string;
  readonly pageDate: Day | null;
  /** Until when the packs have read. */
  readonly asOf: Day | null;
  readonly today: Day;
};

const mostRows = 3;

export function sayMatch(match: Match, situation: CardSituation): CardWords {
  const items = orderItems(match);
  const shown = items.slice(0, mostRows);
  return {
    verdict: match.verdict,
    name: verdictNames[match.verdict],
    about: sayAbout(match),
    claim: match.claim.text,
    rows: [
      pageRow(match, situation),
      ...shown.map((item) => reportRow(item, match.differs, situation.pageDate)),
    ],
    more: sayMore(items.slice(mostRows), shown),
    sources: saySources(match),
    age: saySpan(items, situation),
  };
}

function sayMore(rest: readonly Item[], shown: readonly Item[]): string | null {
  const seen = new Set(shown.map(({ report }) => report));
  const more = new Set(rest.flatMap(({ report }) => (seen.has(report) ? [] : [report]))).size;
  return more === 0 ? null : `${countOf(more, 'more report', 'more reports')} in the panel.`;
}

/** What differs before what agrees, what decides before what only stands beside; each report once. */
function orderItems({ conflicting, corroborating, questioning }: Match): readonly Item[] {
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

function sayAbout({ conflicting }: Match): string | null {
  const deciding = conflicting.filter(({ kind }) => kind === 'conflict' || kind === 'disputed');
  if (deciding.length === 0) return null;
  const subject = mostFrequent(deciding.flatMap(({ about }) => (about === null ? [] : [about])));
  const about = subject === undefined ? [] : [subjects[subject]];
  const isDispute = deciding.every(({ kind }) => kind === 'disputed');
  return [...about, ...(isDispute ? [texts.disputed] : [])].join(', ') || null;
}

function mostFrequent(all: readonly ConflictSubject[]): ConflictSubject | undefined {
  const count = (subject: ConflictSubject): number => all.filter((other) => other === subject).length;
  return all.toSorted((one, other) => count(other) - count(one))[0];
}

function pageRow({ differs, stance, speaker }: Match, { sentence, pageDate }: CardSituation): CardRow {
  const words = markWords(
    sentence,
    differs.map(({ page }) => page),
  );
  // Another figure or day is no denial of the thing itself: the differing words say it all.
  const isOtherValue = differs.some(({ slot }) => slot !== 'polarity');
  const denies = stance === 'denies' && !isOtherValue;
  const note = denies ? texts.denies : stance === 'questions' ? texts.questions : null;
  return {
    who: texts.thisPage,
    when: pageDate === null ? null : sayDay(pageDate),
    note: [speaker, note].filter((part) => part !== null).join(', ') || null,
    words: excerptOf(words),
    isQuoted: false,
  };
}

function reportRow(item: Item, differs: readonly Difference[], pageDate: Day | null): CardRow {
  const words = item.quote ?? item.says;
  return {
    who: nameReport(item),
    when: sayDay(item.published),
    note: noteOf(item, pageDate),
    words: markWords(
      words,
      differs.map(({ other }) => other),
    ),
    isQuoted: item.quote !== null,
  };
}

function noteOf(item: Item, pageDate: Day | null): string | null {
  const notes = [
    item.speaker,
    item.kind === 'later'
      ? pageDate !== null && item.published > pageDate
        ? texts.later
        : texts.earlier
      : null,
    item.kind === 'questions' ? texts.questions : null,
    item.certainty === 'hedged' ? texts.cautiously : null,
    item.inThisReport ? texts.inThisReport : null,
  ];
  return notes.filter((note) => note !== null).join(', ') || null;
}

/** How old the reports are and until when the packs have read: spring's news must not pass for today's. */
function saySpan(items: readonly Item[], { asOf, today }: CardSituation): string | null {
  const days = items.map(({ published }) => published).toSorted();
  const [from] = days;
  const to = days.at(-1);
  const parts = [
    from === undefined || to === undefined ? null : `Reports of ${sayDays(from, to)}, ${sayAge(to, today)}`,
    asOf === null ? null : `packs as of ${sayDay(asOf)}`,
  ].filter((part) => part !== null);
  const said = parts.join('; ');
  return said === '' ? null : said.charAt(0).toUpperCase() + said.slice(1);
}
