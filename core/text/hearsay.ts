/** Sentences that pass on what is said: `it is said that`, `is believed to have`, `was quoted as saying`. */
import type { Frame, Progress } from './find-attribution';
import { segmentStart, startAt, type SentenceWords } from './sentence-words';
import { speakerBetween } from './speaker-words';

const rumoured = new Set(
  'said believed thought reported understood alleged feared suspected estimated claimed'.split(' '),
);

/** At a verb of saying in the passive. Nobody is named. */
export function readHearsay(context: SentenceWords, at: number, { free }: Progress): Frame | undefined {
  const { span, words } = context;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return undefined;
  if (next.folded === 'to') {
    if (!rumoured.has(word.folded)) return undefined;
    const content = [{ start: words[free]?.start ?? span.start, end: span.end }];
    return {
      attribution: { start: word.start, end: word.end, speaker: null, reporting: 'hedges', content },
      next: at + 1,
    };
  }
  if (next.folded !== 'that') return undefined;
  const subject = words[Math.max(free, at - 2)];
  const start = subject?.folded === 'it' ? subject.start : word.start;
  const content = [{ start: startAt(context, at + 2), end: span.end }];
  return { attribution: { start, end: next.end, speaker: null, reporting: 'hedges', content }, next: at + 2 };
}

/** `was quoted as saying that`, `was quoted saying`. */
export function readQuotedAs(context: SentenceWords, at: number, { free }: Progress): Frame | undefined {
  const { span, words } = context;
  const quoted = words[at];
  if (quoted === undefined || !/^(?:quoted|cited|reported)$/.test(quoted.folded)) return undefined;
  const say = words[at + 1]?.folded === 'as' ? at + 2 : at + 1;
  if (words[say]?.folded !== 'saying') return undefined;
  const from = segmentStart(context, at, free);
  const speaker = speakerBetween(words, from, at);
  if (speaker === null) return undefined;
  const next = words[say + 1]?.folded === 'that' ? say + 2 : say + 1;
  const content = [{ start: startAt(context, next), end: span.end }];
  const end = words[next - 1]?.end ?? quoted.end;
  return { attribution: { start: speaker.start, end, speaker, reporting: 'says', content }, next };
}
