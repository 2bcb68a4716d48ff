import type { Words } from '@/components/words';

/**
 * A reason of a match in the reader's language. Reasons come as short English phrases (`core/matching/explain-match.ts`),
 * as `crosscheck` prints them; the words of page and report in them stay as they are. Null for what differs, which the
 * match tells apart from its reasons; a phrase of a form that is not known here is shown as it came.
 */
export function sayReason(reason: string, words: Words): string | null {
  const { say } = words;
  if (/^(?:the page denies it|\w+ differs): /.test(reason)) return null;
  const [, label, rest = ''] = /^(words: |figure: |dated |said by )(.+)$/s.exec(reason) ?? [];
  switch (label) {
    case 'words: ':
      return say('why.words', { words: words.list(rest.split(', ')) });
    case 'figure: ':
      return say('why.figure', { figure: rest });
    case 'dated ':
      return say('why.dated', { day: sayDays(rest, words) });
    case 'said by ':
      return say('evidence.saidBy', { speaker: rest });
  }
  const [, reports, source] = /^(\d+) reports, one source: (.+)$/s.exec(reason) ?? [];
  return source === undefined ? reason : say('why.oneSource', { n: Number(reports), source });
}

/** `25 April 2025`, or two such days with `to` between them. */
function sayDays(text: string, { day, days }: Words): string {
  const [from, to] = text.split(' to ').map(readDay);
  if (from === undefined) return text;
  return to === undefined ? day(from) : days(from, to);
}

function readDay(text: string): string | undefined {
  const time = Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
