/**
 * The line on sources. Reports are counted, origins weigh: both numbers are said in one breath, and a report
 * that does not say where it has something from is never a further source.
 */
import type { Item, Match } from '@/core/claims/article-check';
import { countOf, texts } from './card-texts';

export function saySources(match: Match): string {
  const against = match.conflicting.filter(({ kind }) => kind === 'conflict' || kind === 'disputed');
  const differing = countReports(against);
  const agreeing = countReports(match.corroborating);
  if (agreeing > 0 && differing > 0) return sayBoth(match, agreeing, differing);
  if (agreeing > 0) return sayBacking(match, agreeing);
  if (differing > 0) return sayAgainst(against, differing);
  return against.length > 0 ? 'The report contradicts itself.' : texts.nothingElse;
}

function sayBoth({ corroborating, origins }: Match, agreeing: number, differing: number): string {
  const agree = countOf(agreeing, 'report agrees', 'reports agree');
  const { stated, unstated } = origins;
  const from = stated === 0 ? 'origin not stated' : sayOrigins(stated, namesOf(corroborating));
  const rest = stated > 0 && unstated > 0 ? `, ${unstated} not stated` : '';
  return `${agree}, ${from}${rest}; ${countOf(differing, 'differs', 'differ')}.`;
}

function sayBacking({ corroborating, origins }: Match, agreeing: number): string {
  const reports = countOf(agreeing, 'report', 'reports');
  if (origins.stated === 0) return `${reports}. ${saySilence(agreeing)}`;
  const line = `${reports}, ${sayOrigins(origins.stated, namesOf(corroborating))}.`;
  if (origins.unstated === 0) return line;
  return `${line} ${countOf(origins.unstated, 'does not say where it has it from', 'do not say where they have it from')}.`;
}

function sayAgainst(against: readonly Item[], differing: number): string {
  const reports = countOf(differing, 'report differs', 'reports differ');
  const names = namesOf(against);
  if (names.length === 0) return `${reports}. ${saySilence(differing)}`;
  return `${reports}, ${sayOrigins(names.length, names)}.`;
}

/** `1 origin: Port briefing` */
function sayOrigins(count: number, names: readonly string[]): string {
  const origins = countOf(count, 'origin', 'origins');
  return names.length === 0 ? origins : `${origins}: ${names.join(', ')}`;
}

/** Other reports than the one that is open, each once. */
function countReports(items: readonly Item[]): number {
  return new Set(items.flatMap(({ report, inThisReport }) => (inThisReport ? [] : [report]))).size;
}

/** A report may say it twice and name its origin once. */
function namesOf(items: readonly Item[]): readonly string[] {
  return [
    ...new Set(
      items.flatMap(({ origin, inThisReport }) => (origin === null || inThisReport ? [] : [origin])),
    ),
  ];
}

function saySilence(reports: number): string {
  if (reports === 1) return 'It does not say where it has it from.';
  return `${reports === 2 ? 'Neither' : 'None'} says where it has it from.`;
}
