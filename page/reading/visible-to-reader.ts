/**
 * Whether a reader can see an element's text: not removed, not transparent, not clipped away, not outside the page,
 * not in the colour of its background. Pages plant such text for machines; it is no part of what they say to people.
 *
 * Asked of every block of an article, so the boxes, which are cheap, are looked at first, and the rest of the style
 * only where a box is suspicious.
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
  const concealed = new WeakMap<Element, boolean>();
  const visible = new WeakMap<Element, boolean>();
  const backgroundBehind = makeBackgroundFinder();
  /** By its own style or by one round it. */
  const isConcealed = (element: Element): boolean => {
    const known = concealed.get(element);
    if (known !== undefined) return known;
    const around = element.parentElement;
    const answer = concealsItsText(element) || (around !== null && isConcealed(around));
    concealed.set(element, answer);
    return answer;
  };
  return (element) => {
    const known = visible.get(element);
    if (known !== undefined) return known;
    const answer =
      isRendered(element) &&
      !isConcealed(element) &&
      hasContrast(element, backgroundBehind(element)?.lightness);
    visible.set(element, answer);
    return answer;
  };
}

const showing = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };

function isRendered(element: Element): boolean {
  if (element.checkVisibility(showing)) return true;
  // `display: contents` has no box of its own: what is round it shows its text.
  const around = element.parentElement;
  return around !== null && getComputedStyle(element).display === 'contents' && isRendered(around);
}

/** By its own style, whatever is round it. */
function concealsItsText(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < leastFont || Number.parseFloat(style.textIndent) < -200)
    return true;
  // With it, the element counts as visible and its contents are not drawn.
  if (style.contentVisibility === 'hidden') return true;
  return isClippedAway(style) || isNowhere(element, style);
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  const { clipPath } = style;
  // The old property, still in use for what only screen readers are to find.
  if (/^rect\((?:[01]px,? ?){4}\)$/.test(style.getPropertyValue('clip'))) return true;
  return (
    clipPath !== 'none' &&
    /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|circle\(0(?:px|%)?\b|polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?)+\))/.test(
      clipPath,
    )
  );
}

/** Squeezed to nothing, or where no scrolling leads. */
function isNowhere(element: Element, style: CSSStyleDeclaration): boolean {
  const box = element.getBoundingClientRect();
  const isSmall = box.width < leastSide || box.height < leastSide;
  if (isSmall && isCut(style)) return true;
  const view = element.ownerDocument.defaultView;
  if (isSmall || view === null) return false;
  if (box.bottom < 0 && box.bottom + view.scrollY < 0) return true;
  return box.right < 0 && box.right + view.scrollX < 0 && style.direction === 'ltr';
}

function isCut(style: CSSStyleDeclaration): boolean {
  if (style.display === 'contents' || style.display === 'inline') return false;
  return style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.transform !== 'none';
}

function hasContrast(element: Element, background: number | undefined): boolean {
  const style = getComputedStyle(element);
  const colour = readColour(style.color);
  if (colour === undefined) return true;
  const difference = background === undefined ? 1 : Math.abs(colour.lightness - background);
  if (colour.alpha >= 0.06 && difference * colour.alpha >= leastContrast) return true;
  if (style.backgroundClip.includes('text') || style.textShadow !== 'none') return true;
  return colour.alpha >= 0.06 && standsOnPicture(element);
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
