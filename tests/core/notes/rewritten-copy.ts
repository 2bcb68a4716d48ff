/**
 * Copies of an article in ways of editing on which no bound of the finder was set: what is moved, joined, divided, said in
 * other words, spelled otherwise, repeated. Every letter knows which letter of the old text it is, so that it is known
 * where the words of a note are now, moved ones too.
 */
import type { Span } from '@/core/text/span';
import type { Random } from './edited-copy';
import { respell, swapSynonyms } from './other-words';

export type RewriteKind =
  | 'sentence moved'
  | 'paragraphs joined'
  | 'paragraph divided'
  | 'neighbour removed'
  | 'synonyms'
  | 'other spelling'
  | 'bylines and boxes'
  | 'words repeated'
  | 'sentence replaced';
export const rewriteKinds: readonly RewriteKind[] = [
  'sentence moved',
  'paragraphs joined',
  'paragraph divided',
  'neighbour removed',
  'synonyms',
  'other spelling',
  'bylines and boxes',
  'words repeated',
  'sentence replaced',
];

/** `from` is where the piece stood; null for what is new. Pieces in place of old words stand for all of them. */
type Piece = { readonly text: string; readonly from: number | null; readonly isOther?: boolean };

export type RewrittenCopy = {
  readonly text: string;
  /** Whether enough of these words are left to call them there. */
  has(span: Span): boolean;
  /** Whether a place has most of what is left of these words, and little of others. */
  isAt(span: Span, found: Span): boolean;
};

export function rewrite(text: string, noted: Span, kind: RewriteKind, random: Random): RewrittenCopy {
  return join(piecesOf(text, noted, kind, random));
}

function piecesOf(text: string, noted: Span, kind: RewriteKind, random: Random): Piece[] {
  const around = sentencesAround(text, noted);
  const kept = (start: number, end: number): Piece => ({ text: text.slice(start, end), from: start });
  const all = (...edits: Edit[]): Piece[] => cut(text, edits);
  switch (kind) {
    case 'sentence moved': {
      const breaks = paragraphBreaks(text).filter((at) => at <= around.start || at >= around.end);
      const to = breaks[Math.floor(random() * breaks.length)] ?? 0;
      const moved = [{ text: ' ', from: null }, kept(around.start, around.end), { text: ' ', from: null }];
      return all({ ...around, pieces: [] }, { start: to, end: to, pieces: moved });
    }
    case 'paragraphs joined':
      return all(...findAll(text, /\n+/g).map((each) => ({ ...each, pieces: [{ text: ' ', from: null }] })));
    case 'paragraph divided': {
      const ends = findAll(text, /(?<=[.!?。])\s+/g).filter(() => random() < 0.5);
      return all(
        ...ends.map((each) => ({
          ...each,
          pieces: [{ text: random() < 0.2 ? '\n\nWhat we know so far\n\n' : '\n\n', from: null }],
        })),
      );
    }
    case 'neighbour removed': {
      const before = sentencesAround(text, { start: Math.max(0, around.start - 2), end: around.start });
      const behind = sentencesAround(text, { start: around.end, end: around.end + 2 });
      const gone =
        random() < 0.5 ? { start: before.start, end: around.start } : { start: around.end, end: behind.end };
      return all({ ...gone, pieces: [] });
    }
    case 'synonyms':
      return all(...swapSynonyms(text).map(replaced));
    case 'other spelling':
      return all(...respell(text).map(replaced));
    case 'bylines and boxes': {
      const boxes = paragraphBreaks(text).filter((at) => at === 0 || random() < 0.4);
      return all(
        ...boxes.map((at) => ({ start: at, end: at, pieces: [{ text: boxFrom(random), from: null }] })),
      );
    }
    case 'words repeated': {
      const breaks = paragraphBreaks(text).filter((at) => at < noted.start - 40 || at > noted.end + 40);
      const at = breaks[Math.floor(random() * breaks.length)] ?? 0;
      const words = text.slice(noted.start, noted.end).replace(/\s+/g, ' ');
      return all({
        start: at,
        end: at,
        pieces: [{ text: random() < 0.5 ? `${words}\n` : `“${words}”\n`, from: null }],
      });
    }
    case 'sentence replaced': {
      const other = otherSentence(text, around, random);
      return all({ ...around, pieces: [{ text: `${text.slice(other.start, other.end)} `, from: null }] });
    }
  }
}

type Edit = Span & { readonly pieces: readonly Piece[] };

function replaced({ start, end, text }: Span & { readonly text: string }): Edit {
  return { start, end, pieces: [{ text, from: start, isOther: true }] };
}

/** Edits that overlap an earlier one are left out. */
function cut(text: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { start, end, pieces: put } of edits.toSorted((one, other) => one.start - other.start)) {
    if (start < last) continue;
    pieces.push({ text: text.slice(last, start), from: last }, ...put);
    last = end;
  }
  return [...pieces, { text: text.slice(last), from: last }];
}

function join(pieces: readonly Piece[]): RewrittenCopy {
  const text = pieces.map((each) => each.text).join('');
  /** Of every letter the place in the old text; -1 for new ones. */
  const origins = Int32Array.from(
    pieces.flatMap(({ text: some, from, isOther }) =>
      Array.from({ length: some.length }, (_, at) =>
        from === null ? -1 : isOther === true ? from : from + at,
      ),
    ),
  );
  const count = ({ start, end }: Span, is: (origin: number) => boolean): number =>
    origins.subarray(start, end).filter(is).length;
  const isOf = (span: Span) => (origin: number) => origin >= span.start && origin < span.end;
  const left = (span: Span): number => count({ start: 0, end: text.length }, isOf(span));
  return {
    text,
    has: (span) => left(span) >= 0.3 * (span.end - span.start),
    isAt(span, found) {
      const own = count(found, isOf(span));
      const beside = count(found, (origin) => origin >= 0) - own;
      return own > 0 && own >= 0.5 * left(span) && beside <= 0.3 * left(span);
    },
  };
}

/** From the beginning of the sentence in which the words begin to the end of the one in which they end. */
function sentencesAround(text: string, { start, end }: Span): Span {
  const before = [...text.slice(0, start).matchAll(/[.!?。]["”’]?\s+|\n/g)].at(-1);
  const behind = /[.!?。]["”’]?\s+|\n/.exec(text.slice(Math.max(start, end - 1)));
  return {
    start: before === undefined ? 0 : before.index + before[0].length,
    end: behind === null ? text.length : Math.max(start, end - 1) + behind.index + behind[0].length,
  };
}

function paragraphBreaks(text: string): number[] {
  return [0, ...findAll(text, /\n+/g).map(({ end }) => end)];
}

/** None where chance finds only the sentence itself. */
function otherSentence(text: string, around: Span, random: Random): Span {
  for (let tries = 0; tries < 20; tries += 1) {
    const start = Math.floor(random() * text.length);
    const other = sentencesAround(text, { start, end: start + 1 });
    if (other.end <= around.start || other.start >= around.end) return other;
  }
  return { start: 0, end: 0 };
}

function findAll(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

const boxes = [
  'By Ada Quill and Tomas Brandt\nPublished 12 May 2031, updated 14:20\n',
  'Reporting by Ines Varga in Lowmark; additional reporting by Per Holt\n',
  'Read more: What the harbour office says about the new timetable\n',
  'Image: A ferry leaves the pier of Lowmark. Photograph: Jon Ashby\n',
  'Sign up to our morning letter: the week in seven minutes.\n',
];

function boxFrom(random: Random): string {
  return boxes[Math.floor(random() * boxes.length)] ?? '';
}
