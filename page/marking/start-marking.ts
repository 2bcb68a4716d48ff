/** The marking half: paints what is known, opens cards, answers keys and pointer, and takes it all back. */
import type { PageCommand } from '@/core/claims/page-command';
import type { Span } from '@/core/text/span';
import type { CheckedArticle, Marking, MarkingOptions } from '@/page/reading/marking-half';
import type { PlacedArticle } from '@/page/reading/read-article';
import type { View } from '@/page/reading/view';
import { makeAnnouncer } from './announce';
import { bringIntoView } from './bring-into-view';
import { makeCardKeeper, type CardKeeper } from './card-keeper';
import { texts } from './card-texts';
import { makeMarkFinder, type Point } from './find-mark-at';
import { isClaim, isInConflict, marksOf } from './mark';
import { makeMarkBoard, type MarkBoard } from './mark-board';
import { readMarkTokens } from './mark-tokens';
import { makePainter } from './paint-marks';
import { placeMarks, type PlacedMark } from './placed-mark';
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
    this.#board = makeMarkBoard(
      view,
      makePainter(view, { ...options, tokens: readMarkTokens(options.tokens) }),
    );
    this.#announce = makeAnnouncer(view, { signal });
    this.#cards = this.#keepCards();
    watchKeys(view, (command) => options.isWanted() && this.run(command), { signal });
    this.#watchPointer();
    watchLook(view, () => view.requestAnimationFrame(() => this.#repaint()), { signal });
  }

  show(article: PlacedArticle, checked: CheckedArticle): void {
    const open = this.#cards.openMark?.mark;
    this.#shown = { article, checked };
    this.#board.show(placeMarks(article, marksOf(checked.check)), checked.loudness);
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
    if (placed !== undefined) this.#goTo(placed);
    return placed !== undefined;
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
    if (!this.#board.marks.some(({ mark }) => isClaim(mark))) return false;
    const placed = this.#board.find(command);
    if (placed === undefined) this.#announce(texts.noConflicts);
    else {
      this.#goTo(placed);
      this.#announce(sayMove(placed.mark, this.#board.marks, nameOfKey(this.view, 'open-card')));
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
    if (this.#board.marks.length === 0) return false;
    this.#cards.close();
    this.#board.hide(!this.#board.isHidden);
    this.#announce(this.#board.isHidden ? texts.hidden : texts.shown);
    return true;
  }

  #keepCards(): CardKeeper {
    const { tokens, panelLabel, openPanel, signal } = this.options;
    return makeCardKeeper(this.view, {
      tokens,
      toolsFor: ({ mark }) => ({
        panelLabel,
        openPanel: () => {
          openPanel();
          this.#cards.close();
        },
        nextConflict: this.#board.marks.some((other) => other.mark !== mark && isInConflict(other.mark))
          ? nameOfKey(this.view, 'next-conflict')
          : undefined,
      }),
      situationOf: ({ mark }) => ({
        sentence: this.#shown?.article.article.text.slice(mark.start, mark.end) ?? '',
        pageDate: this.#shown?.article.article.date ?? null,
        asOf: this.#shown?.checked.asOf ?? null,
        today: this.options.today(),
      }),
      onClose: (placed) => {
        if (this.#byPointer === placed) this.#board.makeCurrent(undefined);
        this.#byPointer = undefined;
      },
      signal,
    });
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
    if (isClaim(placed.mark)) this.#board.makeCurrent(placed);
  }
}
