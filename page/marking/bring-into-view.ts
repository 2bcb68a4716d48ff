import type { View } from '@/page/reading/view';
import { linesOf } from './find-mark-at';
import type { PlacedMark } from './placed-mark';

/** In CSS pixels: headers stick to the top of many pages. */
const top = 72;
/** What a card under the sentence needs. */
const cardRoom = 340;

/** Scrolls only as far as needed: so that the sentence is seen whole and a card fits below it. */
export function bringIntoView(view: View, placed: PlacedMark): void {
  if (isWellPlaced(view, placed)) return;
  placed.parts[0]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [first] = linesOf(view.document, placed);
  if (first === undefined || isWellPlaced(view, placed)) return;
  // On a low window it goes to the top, so that the card has the rest of it.
  const wanted = Math.max(
    Math.min(top, view.innerHeight / 10),
    Math.min(view.innerHeight / 3, view.innerHeight - cardRoom),
  );
  view.scrollBy({ top: first.top - wanted, behavior: 'instant' });
}

function isWellPlaced(view: View, placed: PlacedMark): boolean {
  const lines = linesOf(view.document, placed);
  const first = Math.min(...lines.map((line) => line.top));
  const last = Math.max(...lines.map((line) => line.bottom));
  if (lines.length === 0 || first < Math.min(top, view.innerHeight / 12) || last > view.innerHeight - 40)
    return false;
  return view.innerHeight - last >= Math.min(cardRoom, view.innerHeight / 2) || first >= cardRoom;
}
