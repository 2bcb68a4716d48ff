/** What the toolbar button says of a tab: a few characters, a colour, and the whole of it in words. */
import type { Words } from '@/components/words';
import type { Counts, Item, Match } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import type { Coverage } from '@/core/claims/page-state';
import type { PageFacts } from './page-facts';

export type Badge = { readonly text: string; readonly colour: string; readonly title: string };

/** The tokens `--ss-ink`, `--ss-conflicting` and `--ss-ink-3` of the light theme; white stands on each of them. */
const ink = '#1c1d1f';
const conflicting = '#b03a06';
const quiet = '#5f646a';

type Known = { readonly coverage: Coverage; /** Only tells how old the reports are. */ readonly today: Day };

/** Of every tab that nobody has told us of: there no script of ours runs, because we may not read it by ourselves. */
export function offBadge(words: Words): Badge {
  return { text: words.say('badge.off'), colour: quiet, title: words.say('badge.notGranted') };
}

export function badgeOf(facts: PageFacts, words: Words, known: Known): Badge {
  const off = words.say('badge.off');
  switch (facts.status) {
    case 'checked':
      return badgeOfMatches(facts.check.matches, facts.check.counts, { ...known, words });
    case 'switched-off':
      return { text: off, colour: quiet, title: words.say('badge.switchedOff', { host: facts.host }) };
    case 'cannot-run':
      return { text: off, colour: quiet, title: words.say('badge.cannotRun') };
    case 'not-granted':
      return offBadge(words);
    case 'failed':
      return { text: '', colour: quiet, title: sayFailure(facts, words) };
    case 'not-an-article':
      return { text: '', colour: quiet, title: words.say('badge.notAnArticle') };
    case 'reading':
      return { text: '', colour: quiet, title: words.say('badge.reading') };
  }
}

function sayFailure({ why, detail }: PageFacts & { readonly status: 'failed' }, { say }: Words): string {
  if (why === 'silent') return say('badge.failed.silent');
  return why === 'stopped' ? say('badge.failed.stopped') : say('badge.failed', { why: detail });
}

type Spoken = Known & { readonly words: Words };

function badgeOfMatches(matches: readonly Match[], counts: Counts, spoken: Spoken): Badge {
  const { words, coverage } = spoken;
  const against = counts.conflicting + counts.contested;
  const title = [
    matches.length === 0 ? words.say('badge.nothing', { n: counts.sentences }) : sayCounts(counts, words),
    ...sayReports(matches, spoken),
    ...sayCoverage(coverage, words),
  ].join(' ');
  if (against > 0) return { text: `${words.number(against)}!`, colour: conflicting, title };
  return { text: matches.length === 0 ? '' : words.number(matches.length), colour: ink, title };
}

function sayCounts(
  { corroborated, conflicting: against, contested, single }: Counts,
  { say, list }: Words,
): string {
  const parts = [
    { n: against, key: 'badge.conflicting' },
    { n: contested, key: 'badge.contested' },
    { n: corroborated, key: 'badge.corroborated' },
    { n: single, key: 'badge.single' },
  ] as const;
  const named = parts.filter(({ n }) => n > 0).map(({ n, key }) => say(key, { n }));
  return say('badge.claims', { n: corroborated + against + contested + single, verdicts: list(named) });
}

/** From when the reports are that bear on the page, and how old the newest of them is. */
function sayReports(matches: readonly Match[], { words, today }: Spoken): string[] {
  const days = matches.flatMap(itemsOf).map(({ published }) => published);
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  return [words.say('badge.reports', { days: words.days(first, last), age: words.age(last, today) })];
}

function sayCoverage({ packs }: Coverage, { say, day }: Words): string[] {
  const last = packs
    .map(({ asOf }) => asOf)
    .toSorted()
    .at(-1);
  return last === undefined ? [] : [say('badge.known', { day: day(last) })];
}

function itemsOf({ corroborating, conflicting: against, questioning }: Match): readonly Item[] {
  return [...corroborating, ...against, ...questioning];
}
