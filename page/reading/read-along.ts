/**
 * Reads an article together with its reader: finds it, has it checked, hands what is known to the marking half and
 * follows the page as it changes. Knows the page and nothing of the extension: who checks and whether we are still
 * wanted is handed in.
 */
import type { PageCommand } from '@/core/claims/page-command';
import type { Span } from '@/core/text/span';
import { followArticle, type Following } from './follow-article';
import type { CheckedArticle, Marking, MarkingOptions, StartMarking } from './marking-half';
import type { ArticleWords, PlacedArticle } from './read-article';
import { makeThemeFinder } from './theme-behind';
import type { View } from './view';

export type ReadAlongOptions = Omit<MarkingOptions, 'isWanted' | 'makeThemeFinder'> & {
  /**
   * Undefined where nothing may be marked. May reject; then nothing is marked either. `too-much`: this page has been
   * asked about so often that it is not asked about now; what is marked stays where its words do.
   */
  readonly check: (article: ArticleWords) => Promise<CheckedArticle | 'too-much' | undefined>;
  /** The page holds no article, as far as can be seen now. Said once, until there is one. */
  readonly tellNone: () => void;
  /** Fetches the other half; asked when something is to be marked for the first time. */
  readonly loadMarking: () => Promise<StartMarking>;
  /** False when the extension was updated or removed: then everything ends. */
  readonly isAlive: () => boolean;
};

export type ReadingAlong = {
  /** Of the article's text. False when no claim stands there (any more). */
  jump(span: Span): boolean;
  /** As a key would do it. False when there was nothing to do. */
  run(command: PageCommand): boolean;
  /** Reads and asks anew. */
  recheck(): void;
  /** Takes all marks away and rests until `recheck`. */
  rest(): void;
};

export function readAlong(view: View, options: ReadAlongOptions): ReadingAlong {
  return new Session(view, options);
}

class Session implements ReadingAlong {
  readonly #end = new AbortController();
  readonly #signal: AbortSignal;
  readonly #following: Following;
  #article: PlacedArticle | undefined;
  #answer: { readonly text: string; readonly checked: CheckedArticle } | undefined;
  #marking: Marking | undefined;
  #isResting = false;
  #hasToldNone = false;

  constructor(
    readonly view: View,
    readonly options: ReadAlongOptions,
  ) {
    this.#signal = AbortSignal.any([this.#end.signal, options.signal]);
    this.#following = followArticle(view, {
      onArticle: (article) => this.#take(article),
      onNone: () => this.#takeNone(),
      onTouched: () => this.#marking?.touched(),
      signal: this.#signal,
    });
  }

  jump(span: Span): boolean {
    return this.#isWanted() && this.#marking?.jump(span) === true;
  }

  run(command: PageCommand): boolean {
    return this.#isWanted() && this.#marking?.run(command) === true;
  }

  recheck(): void {
    if (!this.#isWanted()) return;
    this.#isResting = false;
    this.#answer = undefined;
    this.#following.restart();
  }

  rest(): void {
    this.#isResting = true;
    this.#answer = undefined;
    this.#marking?.clear();
  }

  /** Every way in asks first: a copy that an update left behind must not go on marking. */
  #isWanted(): boolean {
    if (!this.#signal.aborted && !this.options.isAlive()) this.#end.abort();
    return !this.#signal.aborted;
  }

  #take(article: PlacedArticle): void {
    if (!this.#isWanted()) return;
    this.#article = article;
    this.#hasToldNone = false;
    if (this.#isResting) return;
    if (this.#answer?.text === article.article.text) void this.#mark();
    else void this.#ask(article.article);
  }

  #takeNone(): void {
    if (!this.#isWanted()) return;
    this.#article = undefined;
    this.#answer = undefined;
    this.#marking?.clear();
    if (this.#hasToldNone) return;
    this.#hasToldNone = true;
    this.options.tellNone();
  }

  async #ask(article: ArticleWords): Promise<void> {
    const checked = await this.options.check(article).catch(() => undefined);
    if (checked === 'too-much' || !this.#isWanted() || this.#isResting) return;
    if (this.#article?.article.text !== article.text) return;
    this.#answer = checked === undefined ? undefined : { text: article.text, checked };
    await this.#mark();
  }

  async #mark(): Promise<void> {
    const known = this.#answer?.checked;
    if (known === undefined) return this.#marking?.clear();
    const isNothing = [known.marks.claims, known.marks.actors, known.notes].every(
      ({ length }) => length === 0,
    );
    if (isNothing && this.#marking === undefined) return;
    const marking = await this.#getMarking();
    if (this.#article?.article.text !== this.#answer?.text || this.#answer === undefined) return;
    if (this.#article !== undefined && !this.#signal.aborted)
      marking.show(this.#article, this.#answer.checked);
  }

  async #getMarking(): Promise<Marking> {
    if (this.#marking !== undefined) return this.#marking;
    const start = await this.options.loadMarking();
    this.#marking ??= start(this.view, {
      ...this.options,
      makeThemeFinder,
      isWanted: () => this.#isWanted(),
      signal: this.#signal,
    });
    return this.#marking;
  }
}
