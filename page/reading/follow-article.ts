/**
 * Finds the article of a page and keeps reading it while the page lives: late content, live pages, single-page
 * navigation. Reads in slices, reads nothing twice that did not change, and slows down on a page that never rests.
 */
import { findArticle, readFound, type FoundArticle, type PlacedArticle } from './read-article';
import { makeVisibilityTest } from './visible-to-reader';
import { makePace } from './pace';
import type { View } from './view';
import { keepBlocks, watchChanges } from './watch-changes';
import { watchAround, watchArrivals, watchPlace } from './watch-place';

export type ArticleFollower = {
  /** Read: for the first time, or because something in it has changed. */
  readonly onArticle: (article: PlacedArticle) => void;
  /** There is none on this page, as far as can be seen now. */
  readonly onNone: () => void;
  /** The page has touched the article; what was read of it may not stand any more. */
  readonly onTouched: () => void;
  readonly signal: AbortSignal;
};

export type Following = { /** Forgets everything and reads anew. */ restart(): void };

/** In milliseconds: the longest stretch of reading before the page gets its turn. */
const slice = 8;
/** How often a page that shows no article is looked at again when something comes in. */
const mostTries = 8;

export function followArticle(view: View, follower: ArticleFollower): Following {
  const { signal } = follower;
  const blocks = keepBlocks();
  const now = (): number => view.performance.now();
  let pace = makePace();
  let tries = 0;
  let visit = new AbortController();
  let pending: number | undefined;
  let isReading = false;
  signal.addEventListener('abort', () => leave(), { once: true });

  const leave = (): void => {
    visit.abort();
    view.clearTimeout(pending);
    pending = undefined;
  };
  /** One thing waits at a time; what comes later is part of it. */
  const soon = (run: () => void): void => {
    if (pending !== undefined || signal.aborted) return;
    pending = view.setTimeout(() => {
      pending = undefined;
      pace.note(now());
      run();
    }, pace.delay(now()));
  };

  const find = (): void => {
    leave();
    if (signal.aborted) return;
    visit = new AbortController();
    const own = { signal: AbortSignal.any([visit.signal, signal]) };
    blocks.forgetAll();
    const found = findArticle(view.document, makeVisibilityTest());
    if (found === undefined) {
      follower.onNone();
      if (tries++ < mostTries) watchArrivals(view, () => soon(find), own);
      return;
    }
    tries = 0;
    isReading = false;
    const refresh = (): void => {
      if (!found.root.isConnected) find();
      else if (!isReading) void read(found, watchRoot, own.signal);
    };
    const watchRoot = watchChanges(view, rootsOf(found), {
      blocks,
      isLeftOut: found.isLeftOut,
      onChange: () => {
        follower.onTouched();
        soon(refresh);
      },
      ...own,
    });
    watchAround(
      view,
      found.root,
      () => {
        follower.onTouched();
        soon(find);
      },
      own,
    );
    refresh();
  };

  const read = async (
    found: FoundArticle,
    watchRoot: (root: Node) => void,
    own: AbortSignal,
  ): Promise<void> => {
    isReading = true;
    for (;;) {
      let end: number | undefined;
      const { isComplete, ...article } = readFound(found, {
        isVisible: makeVisibilityTest(),
        kept: blocks.kept,
        // The slice begins with the first block that was not kept, so that every turn gets further.
        hasTime: () => now() < (end ??= now() + slice),
        enterShadow: watchRoot,
      });
      if (isComplete) {
        isReading = false;
        follower.onArticle(article);
        return;
      }
      await nextTurn(view);
      if (own.aborted) return;
    }
  };

  const restart = (): void => {
    pace = makePace();
    tries = 0;
    find();
  };
  watchPlace(view, {
    onAddress: () => {
      pace = makePace();
      tries = 0;
      follower.onTouched();
      leave();
      soon(find);
    },
    onReturn: restart,
    signal,
  });
  find();
  return { restart };
}

function rootsOf({ root, head }: FoundArticle): readonly Node[] {
  const outside = [head.title, ...head.lead].flatMap((block) =>
    block === undefined || root.contains(block.element) ? [] : [block.element],
  );
  return [root, ...outside];
}

function nextTurn(view: View): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve, 0));
}
