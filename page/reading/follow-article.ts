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
import { onAbort } from './on-abort';

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

/** Until `signal` aborts. */
export function followArticle(view: View, follower: ArticleFollower): Following {
  return new Follower(view, follower);
}

class Follower implements Following {
  readonly #blocks = keepBlocks();
  #pace = makePace();
  #tries = 0;
  /** One reading of one place: a new address or a new article begins another. */
  #visit = new AbortController();
  #pending: number | undefined;
  #isReading = false;

  constructor(
    readonly view: View,
    readonly follower: ArticleFollower,
  ) {
    const { signal } = follower;
    onAbort(signal, () => this.#leave());
    watchPlace(view, {
      onAddress: () => {
        this.#forget();
        this.#leave();
        follower.onTouched();
        this.#soon(() => void this.#find());
      },
      onReturn: () => this.restart(),
      signal,
    });
    void this.#find();
  }

  restart(): void {
    this.#forget();
    void this.#find();
  }

  #forget(): void {
    this.#pace = makePace();
    this.#tries = 0;
  }

  #leave(): void {
    this.#visit.abort();
    this.view.clearTimeout(this.#pending);
    this.#pending = undefined;
  }

  /** One thing waits at a time; what comes later is part of it. */
  #soon(run: () => void): void {
    if (this.#pending !== undefined || this.follower.signal.aborted) return;
    this.#pending = this.view.setTimeout(() => {
      this.#pending = undefined;
      this.#pace.note(this.#now());
      run();
    }, this.#pace.delay(this.#now()));
  }

  async #find(): Promise<void> {
    this.#leave();
    if (this.follower.signal.aborted) return;
    const visit = (this.#visit = new AbortController());
    this.#blocks.forgetAll();
    this.#isReading = false;
    const found = await this.#inTurns(visit.signal);
    if (visit.signal.aborted) return;
    if (found === undefined) this.#waitForOne(visit.signal);
    else this.#follow(found, visit.signal);
  }

  async #inTurns(signal: AbortSignal): Promise<FoundArticle | undefined> {
    const steps = findArticle(this.view.document, {
      isVisible: makeVisibilityTest(),
      hasTime: this.#sliceClock(),
    });
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      await nextTurn(this.view);
      if (signal.aborted) return undefined;
    }
  }

  #waitForOne(signal: AbortSignal): void {
    this.follower.onNone();
    if (this.#tries >= mostTries) return;
    this.#tries += 1;
    watchArrivals(this.view, () => this.#soon(() => void this.#find()), { signal });
  }

  #follow(found: FoundArticle, signal: AbortSignal): void {
    this.#tries = 0;
    const { onTouched } = this.follower;
    const refresh = (): void => {
      if (!found.root.isConnected) void this.#find();
      else if (!this.#isReading) void this.#read(found, watchRoot, signal);
    };
    const onChange = (): void => {
      onTouched();
      this.#soon(refresh);
    };
    const watch = { blocks: this.#blocks, isLeftOut: found.isLeftOut, onChange, signal };
    const watchRoot = watchChanges(this.view, rootsOf(found), watch);
    const onMoved = (): void => {
      onTouched();
      this.#soon(() => void this.#find());
    };
    watchAround(this.view, found.root, onMoved, { signal });
    refresh();
  }

  async #read(found: FoundArticle, watchRoot: (root: Node) => void, signal: AbortSignal): Promise<void> {
    this.#isReading = true;
    for (;;) {
      const { isComplete, ...article } = readFound(found, {
        isVisible: makeVisibilityTest(),
        kept: this.#blocks.kept,
        hasTime: this.#sliceClock(),
        enterShadow: watchRoot,
      });
      if (isComplete) {
        this.#isReading = false;
        this.follower.onArticle(article);
        return;
      }
      await nextTurn(this.view);
      if (signal.aborted) return;
    }
  }

  /** Begins with the first block that was not kept, so that every turn gets further; then begins anew. */
  #sliceClock(): () => boolean {
    let end: number | undefined;
    return () => {
      const now = this.#now();
      end ??= now + slice;
      if (now < end) return true;
      end = undefined;
      return false;
    };
  }

  #now(): number {
    return this.view.performance.now();
  }
}

/** Headline and standfirst may stand outside the body. */
function rootsOf({ root, head }: FoundArticle): readonly Node[] {
  const outside = [head.title, ...head.lead].flatMap((block) =>
    block === undefined || root.contains(block.element) ? [] : [block.element],
  );
  return [root, ...outside];
}

/** A message channel would be sooner, but a page that is loading has more urgent things to do. */
function nextTurn(view: View): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve, 0));
}
