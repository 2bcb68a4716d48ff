/** What a reader meets who turns to a mark: its card, the way to it, the words that are said of it. */
import type { CheckedArticle, MarkingOptions } from '@/page/reading/marking-half';
import type { PlacedArticle } from '@/page/reading/read-article';
import type { View } from '@/page/reading/view';
import { makeAnnouncer } from './announce';
import { bringIntoView } from './bring-into-view';
import type { CardTools } from './build-card';
import { makeCardKeeper, type CardKeeper } from './card-keeper';
import { makeMarkFinder, type Point } from './find-mark-at';
import { isInConflict, isStop, type Mark } from './mark';
import type { MarkBoard } from './mark-board';
import { nameOfKey } from './name-of-key';
import type { PlacedMark } from './placed-mark';
import { sayMove } from './say-move';
import { watchPointer } from './watch-pointer';

export type Shown = { readonly article: PlacedArticle; readonly checked: CheckedArticle };

export type TendedMarks = Omit<MarkingOptions, 'random' | 'fetchPart'> & {
  readonly board: MarkBoard;
  readonly shown: () => Shown | undefined;
  /** What the pointer did before there was anybody to see it. */
  readonly pointed: MouseEvent | undefined;
};

export type Tending = {
  /** Other marks are there now. The open card closes unless its mark is among those that stay. */
  refile(stays: (open: PlacedMark) => boolean): void;
  /** The mark is the current one: brings it into view, and an open card along. */
  goTo(placed: PlacedMark): void;
  openCard(placed: PlacedMark): void;
  closeCard(): void;
  say(words: string): void;
  sayMove(placed: PlacedMark): void;
};

export type StartTending = (view: View, marks: TendedMarks) => Tending;

/** `tokens`: `assets/tokens.css` as text. */
export function startTending(view: View, marks: TendedMarks & { readonly tokens: string }): Tending {
  return new TendMarks(view, marks);
}

class TendMarks implements Tending {
  readonly #cards: CardKeeper;
  readonly say: (words: string) => void;
  #findAt: ((point: Point) => PlacedMark | undefined) | undefined;
  #byPointer: PlacedMark | undefined;

  constructor(
    readonly view: View,
    readonly marks: TendedMarks & { readonly tokens: string },
  ) {
    this.say = makeAnnouncer(view, marks);
    this.#cards = this.#keepCards();
    this.refile(() => true);
    this.#watchPointer();
  }

  refile(stays: (open: PlacedMark) => boolean): void {
    const shown = this.marks.shown();
    this.#findAt =
      shown === undefined
        ? undefined
        : makeMarkFinder(this.view.document, shown.article, this.marks.board.marks);
    const open = this.#cards.openMark;
    if (open !== undefined && !stays(open)) this.#cards.close();
  }

  goTo(placed: PlacedMark): void {
    bringIntoView(this.view, placed);
    this.#byPointer = undefined;
    if (this.#cards.openMark !== undefined) this.#cards.open(placed, 'key');
  }

  openCard(placed: PlacedMark): void {
    bringIntoView(this.view, placed);
    this.#byPointer = undefined;
    this.#cards.open(placed, 'key');
  }

  closeCard(): void {
    this.#cards.close();
  }

  sayMove({ mark }: PlacedMark): void {
    const words = this.marks.shown()?.checked.words;
    const { marks } = this.marks.board;
    if (words !== undefined)
      this.say(sayMove(mark, { marks, words, key: nameOfKey(this.view, 'open-card') }));
  }

  #keepCards(): CardKeeper {
    return makeCardKeeper(this.view, {
      ...this.marks,
      toolsFor: ({ mark }) => this.#toolsFor(mark),
      onClose: (placed) => {
        if (this.#byPointer === placed) this.marks.board.makeCurrent(undefined);
        this.#byPointer = undefined;
      },
    });
  }

  #toolsFor(mark: Mark): CardTools | undefined {
    const { marks } = this.marks.board;
    const words = this.marks.shown()?.checked.words;
    if (words === undefined) return undefined;
    const isElsewhere = marks.some((other) => other.mark !== mark && isInConflict(other.mark));
    return {
      words,
      openPanel: () => {
        this.marks.openPanel();
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
    watchPointer<PlacedMark>(this.view, pointed, { signal: this.marks.signal, first: this.marks.pointed });
  }

  #isQuiet(): boolean {
    const { board, isWanted, shown } = this.marks;
    return !isWanted() || board.isHidden || shown()?.checked.loudness === 'badge';
  }

  #openByPointer(placed: PlacedMark): void {
    if (this.#cards.openMark === placed) return;
    this.#cards.open(placed, 'pointer');
    if (this.#cards.openMark !== placed) return;
    this.#byPointer = placed;
    if (isStop(placed.mark)) this.marks.board.makeCurrent(placed);
  }
}
