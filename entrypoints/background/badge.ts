/** What the toolbar button says of a tab: a few characters, a colour, and the whole of it in words. */
import type { Counts, Item, Match } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import type { Coverage } from '@/core/claims/page-state';
import type { PageFacts } from './page-facts';

export type Badge = { readonly text: string; readonly colour: string; readonly title: string };

/** The tokens `--ss-ink`, `--ss-conflicting` and `--ss-ink-3` of the light theme; white stands on each of them. */
const ink = '#1c1d1f';
const conflicting = '#b03a06';
const quiet = '#5f646a';
const name = 'Second Source';

/** Of every tab that nobody has told us of: there no script of ours runs, because we may not read it by ourselves. */
export const offBadge: Badge = {
  text: 'off',
  colour: quiet,
  title: `${name} does not read this page by itself. Click to read it once.`,
};

/** `today` only tells how old the reports are. */
export function badgeOf(facts: PageFacts, coverage: Coverage, today: Day): Badge {
  switch (facts.status) {
    case 'checked':
      return badgeOfMatches(facts.check.matches, facts.check.counts, { coverage, today });
    case 'switched-off':
      return { text: 'off', colour: quiet, title: `${name} is switched off on ${facts.host}.` };
    case 'cannot-run':
      return { text: 'off', colour: quiet, title: `${name} cannot run on this page.` };
    case 'not-granted':
      return offBadge;
    case 'failed':
      return { text: '', colour: quiet, title: `${name} could not read this page: ${whyFailed(facts)}` };
    case 'not-an-article':
      return { text: '', colour: quiet, title: `${name}: this page is not an article.` };
    case 'reading':
      return { text: '', colour: quiet, title: `${name} is reading this page.` };
  }
}

function whyFailed({ why, detail }: PageFacts & { readonly status: 'failed' }): string {
  if (why === 'silent') return 'it did not answer.';
  return why === 'stopped' ? 'the browser stopped the reading twice.' : detail;
}

type Known = { readonly coverage: Coverage; readonly today: Day };

function badgeOfMatches(matches: readonly Match[], counts: Counts, known: Known): Badge {
  const against = counts.conflicting + counts.contested;
  const title = [
    `${name}: ${matches.length === 0 ? `no known claim in ${countOf(counts.sentences, 'sentence')}` : writeCounts(counts)}.`,
    ...writeReports(matches, known.today),
    ...writeCoverage(known.coverage),
  ].join(' ');
  if (against > 0) return { text: `${against}!`, colour: conflicting, title };
  return { text: matches.length === 0 ? '' : String(matches.length), colour: ink, title };
}

function writeCounts({ corroborated, conflicting: against, contested, single }: Counts): string {
  const parts = [
    { count: against, words: 'conflicting' },
    { count: contested, words: 'contested' },
    { count: corroborated, words: 'corroborated' },
    { count: single, words: 'known from one report' },
  ];
  const all = corroborated + against + contested + single;
  const named = parts.filter(({ count }) => count > 0).map(({ count, words }) => `${count} ${words}`);
  return `${countOf(all, 'known claim')}, ${named.join(', ')}`;
}

/** From when the reports are that bear on the page, and how old the newest of them is. */
function writeReports(matches: readonly Match[], today: Day): string[] {
  const days = matches.flatMap(itemsOf).map(({ published }) => published);
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = first === last ? writeDay(first) : `${writeDay(first)} to ${writeDay(last)}`;
  return [`Reports of ${span}, ${writeAge(last, today)}.`];
}

function writeCoverage({ packs }: Coverage): string[] {
  const last = packs
    .map(({ asOf }) => asOf)
    .toSorted()
    .at(-1);
  return last === undefined ? [] : [`Known until ${writeDay(last)}.`];
}

function itemsOf({ corroborating, conflicting: against, questioning }: Match): readonly Item[] {
  return [...corroborating, ...against, ...questioning];
}

function writeDay(day: Day): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

function writeAge(day: Day, today: Day): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  if (days < 2) return 'new';
  if (days < 60) return `${days} days old`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `${months} months old` : `${Math.floor(days / 365.25)} years old`;
}

function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
