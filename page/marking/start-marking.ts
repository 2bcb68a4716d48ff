/** The marking half: paints what is known, opens cards, answers keys and pointer, and takes it all back. */
import type { PageCommand } from '@/core/claims/page-command';
import type { Span } from '@/core/text/span';
import type { CheckedArticle, Marking, MarkingOptions } from '@/page/reading/marking-half';
import type { PlacedArticle } from '@/page/reading/read-article';
import type { View } from '@/page/reading/view';
import { makeAnnouncer } from './announce';
import { bringIntoView } from './bring-into-view';
import type { CardTools } from './build-card';
import { makeCardKeeper, type CardKeeper } from './card-keeper';
import { makeMarkFinder, type Point } from './find-mark-at';
import { isInConflict, isStop, marksOf, type Mark } from './mark';
import { makeMarkBoard, type MarkBoard } from './mark-board';
import { readMarkTokens } from './mark-tokens';
import { makePainter } from './paint-marks';
import { makeOwnPainter } from './paint-own';
import { placeMarks, standsStill, type PlacedMark } from './placed-mark';
import { sayMove } from './say-move';
import { nameOfKey, watchKeys } from './watch-keys';
import { watchLook } from './watch-look';
import { watchPointer } from './watch-pointer';

/** In milliseconds: how soon marks go from words that have changed. */
const dropAfter = 250;

/** `tokens`: `assets/tokens.css` as text. */
export function startMarking(view: View, options: MarkingOptions & { readonly tokens: string }): Marking {
  return new PageMarks(view, options);
}

class PageMarks implements Marking {
  readonly #board: MarkBoard;
  readonly #cards: CardKeeper;
  readonly #announce: (words: string) => void;
  #shown: { readonly article: PlacedArticle; readonly checked: CheckedArticle } | undefined;
  #findAt: ((point: Point) => PlacedMark | undefined) | undefined;
  #byPointer: PlacedMark | undefined;
  #dropping: number | undefined;

  constructor(
    readonly view: View,
    readonly options: MarkingOptions & { readonly tokens: string },
  ) {
    const { signal } = options;
    const tokens = readMarkTokens(options.tokens);
    this.#board = makeMarkBoard(view, {
      shared: makePainter(view, { ...options, tokens }),
      own: makeOwnPainter(view, { tokens, signal }),
    });
    this.#announce = makeAnnouncer(view, { signal });
    this.#cards = this.#keepCards();
    watchKeys(view, (command) => options.isWanted() && this.run(command), { signal });
    this.#watchPointer();
    watchLook(view, () => view.requestAnimationFrame(() => this.#repaint()), { signal });
  }

  show(article: PlacedArticle, checked: CheckedArticle): void {
    const open = this.#cards.openMark?.mark;
    this.#shown = { article, checked };
    this.#board.show(placeMarks(article, marksOf(checked)), checked.loudness);
    this.#refile();
    if (open !== undefined && !this.#board.marks.some(({ mark }) => mark.start === open.start))
      this.#cards.close();
  }

  clear(): void {
    this.#cards.close();
    this.#shown = undefined;
    this.#findAt = undefined;
    this.#board.show([], 'underline');
  }

  touched(): void {
    this.#dropping ??= this.view.setTimeout(() => {
      this.#dropping = undefined;
      if (!this.options.isWanted() || !this.#board.dropChanged()) return;
      this.#refile();
      const open = this.#cards.openMark;
      if (open !== undefined && !this.#board.marks.includes(open)) this.#cards.close();
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

  #refile(): void {
    const shown = this.#shown;
    this.#findAt =
      shown === undefined ? undefined : makeMarkFinder(this.view.document, shown.article, this.#board.marks);
  }

  #repaint(): void {
    if (this.options.isWanted() && this.#board.marks.length > 0) this.#board.repaint();
  }

  #move(command: 'next' | 'previous' | 'next-conflict'): boolean {
    const { marks } = this.#board;
    const words = this.#shown?.checked.words;
    if (words === undefined || !marks.some(({ mark }) => isStop(mark))) return false;
    const placed = this.#board.find(command);
    if (placed === undefined) this.#announce(words.noConflicts);
    else {
      this.#goTo(placed);
      this.#announce(sayMove(placed.mark, { marks, words, key: nameOfKey(this.view, 'open-card') }));
    }
    return true;
  }

  #goTo(placed: PlacedMark): void {
    bringIntoView(this.view, placed);
    this.#byPointer = undefined;
    this.#board.makeCurrent(placed);
    if (this.#cards.openMark !== undefined) this.#cards.open(placed, 'key');
  }

  #openCurrent(): boolean {
    const { current } = this.#board;
    if (current === undefined) return false;
    bringIntoView(this.view, current);
    this.#byPointer = undefined;
    this.#cards.open(current, 'key');
    return true;
  }

  #toggleMarks(): boolean {
    const words = this.#shown?.checked.words;
    if (words === undefined || this.#board.marks.length === 0) return false;
    this.#cards.close();
    this.#board.hide(!this.#board.isHidden);
    this.#announce(this.#board.isHidden ? words.hidden : words.shown);
    return true;
  }

  #keepCards(): CardKeeper {
    const { tokens, signal } = this.options;
    return makeCardKeeper(this.view, {
      tokens,
      toolsFor: ({ mark }) => this.#toolsFor(mark),
      onClose: (placed) => {
        if (this.#byPointer === placed) this.#board.makeCurrent(undefined);
        this.#byPointer = undefined;
      },
      signal,
    });
  }

  #toolsFor(mark: Mark): CardTools | undefined {
    const { marks } = this.#board;
    const words = this.#shown?.checked.words;
    if (words === undefined) return undefined;
    const isElsewhere = marks.some((other) => other.mark !== mark && isInConflict(other.mark));
    return {
      words,
      openPanel: () => {
        this.options.openPanel();
        this.#cards.close();
      },
      nextConflict: isElsewhere ? nameOfKey(this.view, 'next-conflict') : undefined,
      isNoted: marks.some(
        ({ mark: { kind, start, end } }) => kind === 'note' && start < mark.end && mark.start < end,
      ),
    };
  }

  #watchPointer(): void {
    const pointed = {
      find: (point: Point) => (this.#isQuiet() ? undefined : this.#findAt?.(point)),
      isInCard: this.#cards.isInside,
      rest: (placed: PlacedMark) => this.#openByPointer(placed),
      leave: () => {
        if (this.#byPointer !== undefined) this.#cards.close();
      },
    };
    watchPointer<PlacedMark>(this.view, pointed, this.options);
  }

  #isQuiet(): boolean {
    return !this.options.isWanted() || this.#board.isHidden || this.#shown?.checked.loudness === 'badge';
  }

  #openByPointer(placed: PlacedMark): void {
    if (this.#cards.openMark === placed) return;
    this.#cards.open(placed, 'pointer');
    if (this.#cards.openMark !== placed) return;
    this.#byPointer = placed;
    if (isStop(placed.mark)) this.#board.makeCurrent(placed);
  }
}
