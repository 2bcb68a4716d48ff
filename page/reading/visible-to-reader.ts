/**
 * Whether a reader can see an element's text: not removed, not transparent, not clipped away, not outside the page,
 * not in the colour of its background. Pages plant such text for machines; it is no part of what they say to people.
 */
import { makeBackgroundFinder } from './background-behind';
import { readColour } from './read-colour';

/** In CSS pixels. */
const leastFont = 3;
const leastSide = 2;
/** Nearer than that in lightness and text cannot be told from what is behind it. */
const leastContrast = 0.04;

/** Remembers every element it was asked about; make a new one when styles may have changed. Forces style and layout. */
export function makeVisibilityTest(): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  const backgroundBehind = makeBackgroundFinder();
  const isConcealed = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      const around = element.parentElement;
      answer = concealsItsText(element) || (around !== null && isConcealed(around));
      known.set(element, answer);
    }
    return answer;
  };
  const texts = new WeakMap<Element, boolean>();
  return (element) => {
    let answer = texts.get(element);
    if (answer === undefined) {
      answer =
        isRendered(element) &&
        !isConcealed(element) &&
        hasContrast(element, backgroundBehind(element)?.lightness);
      texts.set(element, answer);
    }
    return answer;
  };
}

function isRendered(element: Element): boolean {
  const box = boxOf(element);
  return box.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: false,
  });
}

/** `display: contents` has no box of its own: what is round it shows its text. */
function boxOf(element: Element): Element {
  let box = element;
  while (box.parentElement !== null && getComputedStyle(box).display === 'contents') box = box.parentElement;
  return box;
}

/** By its own style, whatever is round it. */
function concealsItsText(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < leastFont || Number.parseFloat(style.textIndent) < -200)
    return true;
  if (isClipped(style)) return true;
  if (style.display === 'contents' || style.display === 'inline') return false;
  return isNowhere(element, style);
}

function isClipped(style: CSSStyleDeclaration): boolean {
  const { clipPath, position } = style;
  if (
    /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|circle\(0(?:px|%)?\b|polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?)+\))/.test(
      clipPath,
    )
  )
    return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return /^rect\((?:(?:0|1)px,? ?){4}\)$/.test(style.getPropertyValue('clip'));
}

/** Squeezed to nothing, or where no scrolling leads. */
function isNowhere(element: Element, style: CSSStyleDeclaration): boolean {
  const box = element.getBoundingClientRect();
  const isCut = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.transform !== 'none';
  if (isCut && (box.width < leastSide || box.height < leastSide)) return true;
  if (box.width === 0 && box.height === 0) return false;
  const view = element.ownerDocument.defaultView;
  if (box.bottom + (view?.scrollY ?? 0) < 0) return true;
  return style.direction === 'ltr' && box.right + (view?.scrollX ?? 0) < 0;
}

function hasContrast(element: Element, background: number | undefined): boolean {
  const style = getComputedStyle(element);
  const colour = readColour(style.color);
  if (colour === undefined) return true;
  const isPaintedOtherwise = style.backgroundClip.includes('text') || style.textShadow !== 'none';
  if (isPaintedOtherwise) return true;
  if (colour.alpha < 0.06) return false;
  if (background === undefined) return true;
  return Math.abs(colour.lightness - background) * colour.alpha >= leastContrast || standsOnPicture(element);
}

/** White words over a photograph: the picture is no ancestor, it lies behind them. Asked only where the colours are alike. */
function standsOnPicture(element: Element): boolean {
  const words = element.getBoundingClientRect();
  let around: Element | null = element;
  for (let level = 0; level < 6 && around !== null; level += 1, around = around.parentElement) {
    if (isPaintedBefore(around)) return true;
    for (const picture of around.querySelectorAll('img, picture, video, canvas, svg, iframe')) {
      if (overlaps(picture.getBoundingClientRect(), words)) return true;
    }
  }
  return false;
}

function isPaintedBefore(element: Element): boolean {
  return ['::before', '::after'].some((part) => {
    const { content, backgroundColor, backgroundImage } = getComputedStyle(element, part);
    if (content === 'none' || content === 'normal') return false;
    return backgroundImage !== 'none' || (readColour(backgroundColor)?.alpha ?? 1) > 0.2;
  });
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
