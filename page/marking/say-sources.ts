/**
 * The line on sources. Reports are counted, origins weigh: both numbers are said in one breath, and a report
 * that does not say where it has something from is never a further source.
 */
import type { Item, Match } from '@/core/claims/article-check';
import { countOf, texts } from './card-texts';

export function saySources(match: Match): string {
  const against = othersOf(
    match.conflicting.filter(({ kind }) => kind === 'conflict' || kind === 'disputed'),
  );
  const backing = othersOf(match.corroborating);
  if (backing.length > 0 && against.length > 0) return sayBoth(backing, match.origins, against.length);
  if (backing.length > 0) return sayBacking(backing, match.origins);
  if (against.length > 0) return sayAgainst(against);
  return match.conflicting.some(({ inThisReport }) => inThisReport)
    ? 'The report contradicts itself.'
    : texts.nothingElse;
}

function sayBoth(backing: readonly Item[], { stated, unstated }: Match['origins'], against: number): string {
  const agree = countOf(backing.length, 'report agrees', 'reports agree');
  const names = namesOf(backing).join(', ');
  const origins = stated === 0 ? 'origin not stated' : `${countOf(stated, 'origin', 'origins')}: ${names}`;
  const rest = stated > 0 && unstated > 0 ? `, ${unstated} not stated` : '';
  return `${agree}, ${origins}${rest}; ${countOf(against, 'differs', 'differ')}.`;
}

/** Each other report once. */
function othersOf(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ report, inThisReport }) => !inThisReport && !seen.has(report) && seen.add(report));
}

function sayBacking(backing: readonly Item[], origins: Match['origins']): string {
  const reports = countOf(backing.length, 'report', 'reports');
  if (origins.stated === 0) return `${reports}. ${saySilence(backing.length)}`;
  const names = namesOf(backing);
  const line = `${reports}, ${countOf(origins.stated, 'origin', 'origins')}: ${names.join(', ')}.`;
  if (origins.unstated === 0) return line;
  return `${line} ${countOf(origins.unstated, 'does not say where it has it from', 'do not say where they have it from')}.`;
}

function sayAgainst(against: readonly Item[]): string {
  const reports = countOf(against.length, 'report differs', 'reports differ');
  const names = namesOf(against);
  return names.length === 0
    ? `${reports}. ${saySilence(against.length)}`
    : `${reports}, ${countOf(names.length, 'origin', 'origins')}: ${names.join(', ')}.`;
}

function namesOf(items: readonly Item[]): readonly string[] {
  return [...new Set(items.flatMap(({ origin }) => (origin === null ? [] : [origin])))];
}

function saySilence(reports: number): string {
  if (reports === 1) return 'It does not say where it has it from.';
  return `${reports === 2 ? 'Neither' : 'None'} says where it has it from.`;
}
