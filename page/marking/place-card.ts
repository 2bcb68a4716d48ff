/** Where a card goes: below its sentence, else above, else beside, never on it while there is room anywhere. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Size = { readonly width: number; readonly height: number };

export type CardPlace = {
  readonly side: 'below' | 'above' | 'beside' | 'over';
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside where that is less than its height. */
  readonly maxHeight: number;
};

/** In CSS pixels. */
const gap = 10;
const margin = 8;
/** A card that shows less is no use. */
const leastHeight = 140;

/** `lines` are the boxes of the sentence in the window's coordinates, at least one. */
export function placeCard(lines: readonly Box[], card: Size, window: Size, isRightToLeft = false): CardPlace {
  const shown = lines.filter((line) => line.bottom > 0 && line.top < window.height);
  const boxes = shown.length > 0 ? shown : lines;
  const first = Math.min(...boxes.map((box) => box.top));
  const last = Math.max(...boxes.map((box) => box.bottom));
  const below = window.height - margin - gap - last;
  const above = first - gap - margin;
  const leftOf = (edge: number): number =>
    slide(alignWith(boxes, edge, card.width, isRightToLeft), card, window);
  const under = (maxHeight: number): CardPlace => ({
    side: 'below',
    left: leftOf(last),
    top: last + gap,
    maxHeight,
  });
  const over = (maxHeight: number): CardPlace => ({
    side: 'above',
    left: leftOf(first),
    top: first - gap - Math.min(card.height, maxHeight),
    maxHeight,
  });
  if (card.height <= below) return under(below);
  if (card.height <= above) return over(above);
  const beside = placeBeside(boxes, card, window);
  if (beside !== undefined) return beside;
  if (Math.max(below, above) >= leastHeight) return below >= above ? under(below) : over(above);
  return atTheFoot(leftOf(last), card, window);
}

/** The leading edge of the sentence's line nearest to the card. */
function alignWith(boxes: readonly Box[], edge: number, width: number, isRightToLeft: boolean): number {
  const near = boxes.filter((box) => Math.abs(box.top - edge) < 4 || Math.abs(box.bottom - edge) < 4);
  if (isRightToLeft) return Math.max(...near.map((box) => box.right)) - width;
  return Math.min(...near.map((box) => box.left));
}

function slide(left: number, card: Size, window: Size): number {
  return Math.max(margin, Math.min(left, window.width - margin - card.width));
}

function placeBeside(boxes: readonly Box[], card: Size, window: Size): CardPlace | undefined {
  const right = Math.max(...boxes.map((box) => box.right)) + gap;
  const left = Math.min(...boxes.map((box) => box.left)) - gap - card.width;
  const side = right + card.width <= window.width - margin ? right : left >= margin ? left : undefined;
  if (side === undefined) return undefined;
  const maxHeight = window.height - 2 * margin;
  const start = Math.min(...boxes.map((box) => box.top));
  const top = Math.max(margin, Math.min(start, window.height - margin - Math.min(card.height, maxHeight)));
  return { side: 'beside', left: slide(side, card, window), top, maxHeight };
}

/** The sentence fills the window: then the end of it is covered rather than its start. */
function atTheFoot(left: number, card: Size, window: Size): CardPlace {
  // A window may be lower than a card is of use: then it has all of it.
  const maxHeight = Math.min(
    window.height - 2 * margin,
    Math.max(leastHeight, Math.min(card.height, window.height / 2)),
  );
  return { side: 'over', left, top: window.height - margin - Math.min(card.height, maxHeight), maxHeight };
}
