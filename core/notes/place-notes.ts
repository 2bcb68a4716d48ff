/** Finds for each note of an article where in its text it belongs, and says so where it belongs nowhere any more. */
import type { Match } from '@/core/claims/article-check';
import type { Note } from '@/core/notes/note';
import type { Span } from '@/core/text/span';
import { makeFinder, type AnchorFinder } from './find-anchor';
import { pageKey } from './normalise-url';
import { diffWords, type DiffPart } from './word-diff';

/** The page that is open. */
export type NotedArticle = {
  readonly text: string;
  readonly url: string | null;
  /** Where the page says that it really lives. */
  readonly canonical?: string | null;
  /** Where it states which claims. */
  readonly matches: readonly Pick<Match, 'start' | 'end' | 'claim'>[];
};

export type Placement =
  /** The words stand there; only typography, case or white space may differ. */
  | { readonly state: 'placed'; readonly span: Span }
  /** The words were edited since. `diff` leads from what was noted to what the page says now. */
  | { readonly state: 'edited'; readonly span: Span; readonly diff: readonly DiffPart[] }
  | { readonly state: 'not-found'; readonly reason: NotFound }
  /** The note is on the page as a whole. */
  | { readonly state: 'whole-page' }
  /**
   * The note belongs here because the page states a claim that it speaks of; `spans` are these places. `notFound` says
   * why words of this page that it also noted are not there.
   */
  | { readonly state: 'on-claim'; readonly spans: readonly Span[]; readonly notFound: NotFound | null };

/**
 * The words are gone; there are several such places; they stand among other words; the time was up; they never stood
 * in the article but beside it, in a caption or a comment.
 */
export type NotFound = 'words-gone' | 'several-places' | 'other-surroundings' | 'no-time' | 'outside-article';

export type PlacedNote = {
  readonly note: Note;
  readonly placement: Placement;
  /** The address at which the note was written, where the article has another one now. */
  readonly movedFrom: string | null;
};

/** `finder` is one for the article's text; what it has no time for is not placed and says so. */
export function placeNotes(
  article: NotedArticle,
  notes: readonly Note[],
  finder: AnchorFinder = makeFinder(article.text),
): PlacedNote[] {
  const here = keysOf(article);
  return notes.flatMap((note) => placeNote(note, { article, finder, here }));
}

/** What a note on a page that may be this article tells: the bare places of notes, sorted, each once. */
export function spansOf(placed: readonly PlacedNote[]): Span[] {
  const spans = placed.flatMap(({ placement }) => {
    if (placement.state === 'placed' || placement.state === 'edited') return [placement.span];
    return placement.state === 'on-claim' ? placement.spans : [];
  });
  const unique = new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...unique.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

type Scene = {
  readonly article: NotedArticle;
  readonly finder: AnchorFinder;
  readonly here: ReadonlySet<string>;
};

function placeNote(note: Note, { article, finder, here }: Scene): PlacedNote[] {
  const { page } = note;
  const spans = spansOfClaims(note, article);
  const onClaim: Placement | null = spans.length === 0 ? null : { state: 'on-claim', spans, notFound: null };
  const isHere = page !== undefined && here.has(pageKey(page.url));
  if (page === undefined || (!isHere && page.quote === undefined)) {
    return onClaim === null ? [] : [{ note, placement: onClaim, movedFrom: null }];
  }
  const movedFrom = isHere ? null : page.url;
  if (page.quote === undefined) return [{ note, placement: onClaim ?? { state: 'whole-page' }, movedFrom }];
  const found = finder.find(page.quote, isHere ? page.position : undefined);
  if (found.ok) {
    const { span, edited } = found;
    const says = article.text.slice(span.start, span.end);
    const placement: Placement = edited
      ? { state: 'edited', span, diff: diffWords(page.quote.exact, says) }
      : { state: 'placed', span };
    return [{ note, placement, movedFrom }];
  }
  // What was noted in the article has a position in it.
  const reason =
    found.reason === 'words-gone' && page.position === undefined ? 'outside-article' : found.reason;
  if (onClaim !== null) {
    const notFound = isHere ? reason : null;
    return [{ note, placement: { ...onClaim, notFound }, movedFrom: null }];
  }
  return isHere ? [{ note, placement: { state: 'not-found', reason }, movedFrom: null }] : [];
}

function spansOfClaims({ claim, links = [] }: Note, { matches }: NotedArticle): Span[] {
  const claims = claim === undefined ? links : [claim, ...links];
  return matches
    .filter((match) => claims.some(({ pack, id }) => match.claim.pack === pack && match.claim.id === id))
    .map(({ start, end }) => ({ start, end }));
}

function keysOf({ url, canonical }: NotedArticle): ReadonlySet<string> {
  return new Set(
    [url, canonical].flatMap((each) => (each === null || each === undefined ? [] : [pageKey(each)])),
  );
}
