/** The line under a closed claim: the one thing to know before one opens it. */
import { allItems, timeOf, type ClaimEntry } from '@/components/claim-entry';
import type { Words } from '@/components/words';
import type { ShownItem } from '@/core/claims/claim-view';
import { nameReport } from '@/core/claims/name-report';
import { backingOf, reportsOf, sayBacking } from '@/core/claims/say-backing';

export function sayTail(entry: ClaimEntry, words: Words): string {
  switch (entry.verdict) {
    case 'corroborated':
      return sayBacking(backingOf(entry), words);
    case 'conflicting':
      return sayAgainst(entry, words);
    case 'contested':
      return sayBoth(entry, words);
    case 'single':
      return sayAlone(entry, words);
  }
}

/** The words of the other side, where they are a figure or a date: "2 reports say “at least 12”". */
function sayAgainst(entry: ClaimEntry, { say }: Words): string {
  const n = reportsOf(entry.conflicts).length;
  if (n === 0) return say('tail.disputed');
  if (entry.conflicts.every((item) => item.inThisReport)) return say('tail.inItself');
  const told = entry.differs.find(({ slot }) => slot === 'figure' || slot === 'ordinal' || slot === 'date');
  return told === undefined
    ? say('tail.reportsDiffer', { n })
    : say('tail.reportsDiffer.words', { n, words: told.other });
}

/** Who agrees never stands without the number of origins, unless it is one report anyway. */
function sayBoth(entry: ClaimEntry, words: Words): string {
  const { say } = words;
  const backing = backingOf(entry);
  const short =
    backing.reports === 1 ? say('tail.agree', { n: 1 }) : sayBacking({ ...backing, names: [] }, words);
  const n = reportsOf(entry.conflicts).length;
  if (n === 0) return say('tail.disputed.with', { first: short });
  return say('tail.agreeAndDiffer', { agree: short, differ: say('tail.differ', { n }) });
}

const timeTails = { earlier: 'tail.earlier', later: 'tail.later', both: 'tail.otherTime' } as const;

function sayAlone(entry: ClaimEntry, words: Words): string {
  const { say, list } = words;
  const only = onlyReport(entry.backing, words);
  if (only !== null) return only;
  const others = reportsOf(entry.otherTimes.filter((item) => !item.inThisReport)).length;
  const questions = reportsOf(entry.questioning).length;
  const cautious = reportsOf(entry.conflicts.filter((item) => !item.inThisReport)).length;
  const parts = [
    ...(cautious > 0 ? [say('tail.cautious', { n: cautious })] : []),
    ...(others > 0 ? [say(timeTails[timeOf(entry)], { n: others })] : []),
    ...(questions > 0 ? [say('tail.questioned', { n: questions })] : []),
  ];
  if (parts.length > 0) return list(parts);
  if (entry.conflicts.length > 0) return say('tail.inItself');
  return say(allItems(entry).some((item) => item.inThisReport) ? 'tail.onlyThis' : 'tail.noOther');
}

/** For the line of a claim that one report carries: its name says more than the number. */
function onlyReport(items: readonly ShownItem[], words: Words): string | null {
  const [only, ...more] = reportsOf(items.filter((item) => !item.inThisReport));
  return only === undefined || more.length > 0 ? null : nameReport(only, words);
}
