/**
 * The lines on sources in a card. Reports are counted, origins weigh: both numbers are said in one breath, and a
 * report that does not say where it has something from is never a further source.
 */
import type { Item, Match } from '@/core/claims/article-check';
import { backingOf, explainBacking, reportsOf, type Backing, type BackingKey } from './say-backing';
import type { Speech } from './speech';

export type SourcesKey =
  | BackingKey
  | 'tail.agree'
  | 'tail.differ'
  | 'tail.reportsDiffer'
  | 'card.agreeAndDiffer'
  | 'card.differ.named'
  | 'card.inItself'
  | 'card.nothingElse';
type Words = Speech<SourcesKey>;

/** One sentence each. */
export function saySources(match: Match, words: Words): readonly string[] {
  const against = match.conflicting.filter(({ kind }) => kind === 'conflict' || kind === 'disputed');
  const others = against.filter(({ inThisReport }) => !inThisReport);
  const backing = backingOf({ backing: match.corroborating, origins: match.origins });
  if (backing.reports > 0 && others.length > 0) return [sayBoth(backing, others, words)];
  if (backing.reports > 0) {
    const { lead, rest } = explainBacking(backing, words);
    return [lead, rest];
  }
  if (others.length > 0) return sayAgainst(others, words);
  return [words.say(against.length > 0 ? 'card.inItself' : 'card.nothingElse')];
}

function sayBoth(
  { reports, stated, unstated, names }: Backing,
  against: readonly Item[],
  { say, list }: Words,
): string {
  const agree = say('tail.agree', { n: reports });
  const origins = say('count.origins', { n: stated });
  const differ = say('tail.differ', { n: reportsOf(against).length });
  if (stated === 0)
    return say('card.agreeAndDiffer', { agree: say('origins.notStated', { reports: agree }), differ });
  const line =
    unstated > 0
      ? say('origins.some', { reports: agree, origins })
      : say('origins.named', { reports: agree, origins, name: list(names) });
  return say('card.agreeAndDiffer', { agree: line, differ });
}

function sayAgainst(against: readonly Item[], { say, list }: Words): readonly string[] {
  const reports = reportsOf(against).length;
  const differ = say('tail.reportsDiffer', { n: reports });
  const names = [...new Set(against.flatMap(({ origin }) => (origin === null ? [] : [origin])))];
  if (names.length === 0)
    return [
      say('origins.lead', { line: differ }),
      say(reports === 1 ? 'origins.silentOne' : 'origins.silentAll'),
    ];
  return [
    say('card.differ.named', {
      differ,
      origins: say('count.origins', { n: names.length }),
      names: list(names),
    }),
  ];
}
