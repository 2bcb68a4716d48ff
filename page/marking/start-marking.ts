/**
 * The marking half: paints what is known, takes it back, and answers keys. What a reader meets who turns to a mark is
 * fetched when he comes near one.
 */
import type { PageCommand } from '@/core/claims/page-command';
import type { Span } from '@/core/text/span';
import type { CheckedArticle, Marking, MarkingOptions } from '@/page/reading/marking-half';
import type { PlacedArticle } from '@/page/reading/read-article';
import type { View } from '@/page/reading/view';
import { makeAsking } from './ask-again';
import { makeLateOwnPainter } from './late-drawing';
import { isStop, marksOf } from './mark';
import { makeMarkBoard, type MarkBoard } from './mark-board';
import type { MarkTokens } from './mark-tokens';
import { makePainter } from './paint-marks';
import type { MakeOwnPainter } from './paint-own';
import { placeMarks, standsStill, type PlacedMark } from './placed-mark';
import type { Reach } from './reach-everywhere';
import type { Shown, StartTending, Tending } from './tend-marks';
import { watchApproach } from './watch-approach';
import { watchKeys } from './watch-keys';
import { watchLook } from './watch-look';

/** In milliseconds: how soon marks go from words that have changed. */
const dropAfter = 250;

export type MarkingParts = {
  readonly tokens: MarkTokens;
  /** Where rules for highlights are not inherited. */
  readonly reach?: Reach | undefined;
  /** These come when they have been fetched. */
  readonly cards: () => Promise<StartTending>;
  readonly drawing: () => Promise<MakeOwnPainter>;
};

type Options = MarkingOptions & MarkingParts;

export function startMarking(view: View, options: Options): Marking {
  return new PageMarks(view, options);
}

class PageMarks implements Marking {
  readonly #board: MarkBoard;
  readonly #fetchCards: () => void;
  readonly #approach = new AbortController();
  readonly #pointed: () => MouseEvent | undefined;
  #tending: Tending | undefined;
  #coming: Promise<Tending> | undefined;
  #shown: Shown | undefined;
  #dropping: number | undefined;

  constructor(
    readonly view: View,
    readonly options: Options,
  ) {
    const { signal, tokens } = options;
    this.#fetchCards = makeAsking(() => options.fetchPart('cards'));
    this.#board = makeMarkBoard(view, {
      ...options,
      shared: makePainter(view, options),
      own: makeLateOwnPainter({
        bring: makeAsking(() => options.fetchPart('drawing')),
        painter: async () => (await options.drawing())(view, { tokens, signal }),
      }),
    });
    watchKeys(
      view,
      { run: (command) => options.isWanted() && this.run(command), prepare: () => this.#prepare() },
      options,
    );
    this.#pointed = watchApproach(view, {
      marks: () => this.#board.marks,
      onNear: () => this.#prepare(),
      signal: AbortSignal.any([signal, this.#approach.signal]),
    });
    watchLook(view, () => view.requestAnimationFrame(() => this.#repaint()), { signal });
  }

  show(article: PlacedArticle, checked: CheckedArticle): void {
    this.#shown = { article, checked };
    this.#board.show(placeMarks(article, marksOf(checked)), checked.loudness);
    this.#tending?.refile((open) => this.#board.marks.some(({ mark }) => mark.start === open.mark.start));
  }

  clear(): void {
    this.#shown = undefined;
    this.#board.show([], 'underline');
    this.#tending?.refile(() => false);
  }

  touched(): void {
    this.#dropping ??= this.view.setTimeout(() => {
      this.#dropping = undefined;
      if (!this.options.isWanted() || !this.#board.dropChanged()) return;
      this.#tending?.refile((open) => this.#board.marks.includes(open));
    }, dropAfter);
  }

  jump(span: Span): boolean {
    const placed = this.#board.marks.find(({ mark }) => mark.start < span.end && span.start < mark.end);
    if (placed === undefined || !standsStill(placed)) return false;
    this.#goTo(placed);
    return true;
  }

  run(command: PageCommand): boolean {
    if (command === 'open-card') return this.#openCurrent();
    return command === 'toggle-marks' ? this.#toggleMarks() : this.#move(command);
  }

  #repaint(): void {
    if (this.options.isWanted() && this.#board.marks.length > 0) this.#board.repaint();
  }

  #move(command: 'next' | 'previous' | 'next-conflict'): boolean {
    const words = this.#shown?.checked.words;
    if (words === undefined || !this.#board.marks.some(({ mark }) => isStop(mark))) return false;
    const placed = this.#board.find(command);
    if (placed === undefined) this.#tend((tending) => tending.say(words.noConflicts));
    else {
      this.#goTo(placed);
      this.#tend((tending) => tending.sayMove(placed));
    }
    return true;
  }

  #goTo(placed: PlacedMark): void {
    this.#board.makeCurrent(placed);
    this.#tend((tending) => tending.goTo(placed));
  }

  #openCurrent(): boolean {
    const { current } = this.#board;
    if (current === undefined) return false;
    this.#tend((tending) => tending.openCard(current));
    return true;
  }

  #toggleMarks(): boolean {
    const words = this.#shown?.checked.words;
    if (words === undefined || this.#board.marks.length === 0) return false;
    const isHidden = !this.#board.isHidden;
    this.#tending?.closeCard();
    this.#board.hide(isHidden);
    this.#tend((tending) => tending.say(isHidden ? words.hidden : words.shown));
    return true;
  }

  #prepare(): void {
    if (this.#board.marks.length > 0 && this.options.isWanted()) this.#tend(() => undefined);
  }

  /** At once, or as soon as the code for it is there; in the order of the wishes. */
  #tend(act: (tending: Tending) => void): void {
    if (this.#tending !== undefined) act(this.#tending);
    else void this.#getTending().then((tending) => this.options.isWanted() && act(tending));
  }

  #getTending(): Promise<Tending> {
    this.#fetchCards();
    return (this.#coming ??= this.#startTending());
  }

  async #startTending(): Promise<Tending> {
    const start = await this.options.cards();
    this.#approach.abort();
    return (this.#tending = start(this.view, {
      ...this.options,
      board: this.#board,
      shown: () => this.#shown,
      pointed: this.#pointed(),
    }));
  }
}
